import type { PayloadRequest } from 'payload'

import type { ContentNoteCode } from '@/src/fields/contentNotes'
import type { PieceText } from '@/src/editorial/pieceText'
import { callsForCrisisResources } from '@/src/editorial/safeMessaging/crisisResources'
import { resourcesOf } from '@/src/richtext/crisisResources'
import type { CrisisResource } from '@/src/richtext/references'

import type { Keeper } from './keeper'
import { pageTexts } from './pageTexts'
import type { PieceEntry } from './pieces'
import type { Reading } from './reading'

/** Whom to reach where a piece speaks of suicide or self-harm. By the region that is asked for, never by who asks. */
export const createCrisisResources =
  (keeper: Keeper, { site }: Reading) =>
  async (piece: PieceEntry, region: string | undefined): Promise<CrisisResource[]> => {
    const isCalledFor = await keeper.keep(piece, 'calls for crisis resources', () =>
      callsForCrisisResources(piece.data.contentNotes ?? [], pageTexts(piece)),
    )
    if (!isCalledFor) return []

    const { crisisResources } = await site(piece.asked)
    return resourcesOf({ crisisResources: crisisResources ?? [] }, region)
  }

/** Whether a piece would speak of suicide or self-harm while the site knows of nobody who helps. */
export const lacksCrisisResources = async (
  req: PayloadRequest,
  notes: readonly ContentNoteCode[],
  texts: readonly PieceText[],
): Promise<boolean> => {
  if (!callsForCrisisResources(notes, texts)) return false
  const { crisisResources } = await req.payload.findGlobal({ slug: 'site', depth: 0, req })
  return !crisisResources?.length
}

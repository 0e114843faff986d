import { z } from 'zod'

import type { PayloadRequest } from 'payload'

import { REASONS } from '@/src/moderation/reasons'

import { Ids, ReasonGiven, Text } from './asked'
import { cardsOf, type Viewer } from './cards'
import { refuseOthersClaims, refuseUndecidable, refuseUnseen, standing } from './checks'
import type { Decided } from './contract'
import { countsNow } from './counts'
import { decideTogether, type Done } from './decide'
import { DeskRefused } from './deskRefused'
import { reasonFor } from './reasonFor'

const DECISIONS = ['approve', 'reject', 'spam', 'hold', 'feature', 'unfeature'] as const

export const DecideInput = z.object({
  ids: Ids,
  decision: z.enum(DECISIONS, {
    error: `This is no decision. There are: ${DECISIONS.join(', ')}.`,
  }),
  reason: ReasonGiven,
  note: Text(),
  message: Text(),
  seen: z.record(z.string(), z.string()).default({}),
  isAgain: z.boolean().default(false),
})
type Input = z.output<typeof DecideInput>

const refuseWithoutReason = ({ decision, reason }: Input): void => {
  if (decision !== 'reject' || reason) return
  throw new DeskRefused({
    ...{ code: 'INVALID', field: 'reason' },
    message: `Say why: its reader is told. There are: ${REASONS.join(', ')}.`,
  })
}

export const answered = async (viewer: Viewer, { comments, lines }: Done): Promise<Decided> => {
  const [cards, { counts }] = await Promise.all([
    cardsOf(viewer, comments),
    countsNow(viewer.payload),
  ])
  return { cards, decisions: lines, counts }
}

/** A moderator's decision about what stands on their screen: about all of it, or nothing. */
export const deskDecide = async (viewer: Viewer, input: Input): Promise<Decided> => {
  refuseWithoutReason(input)
  const find = async (req: PayloadRequest) => {
    const comments = await standing(viewer, input.ids, req)
    if (!input.isAgain) {
      await refuseUnseen(viewer, comments, input.seen, req)
      await refuseOthersClaims(viewer, input.ids)
    }
    refuseUndecidable(viewer, comments, input)
    return comments
  }
  const { decision, message } = input
  const note = input.note ?? undefined
  return answered(
    viewer,
    await decideTogether(
      viewer,
      { decision, reason: reasonFor(decision, input.reason), note, message },
      find,
    ),
  )
}

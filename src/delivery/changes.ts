import type { PayloadRequest } from 'payload'

import { atCommit } from '@/src/database/commits'

import { changeFeed } from './changeFeed'
import { appendChanges } from './changeLog'
import type { PublishedCollection } from './documents'
import type { PieceKind } from './pieceKinds'

export const CHANGE_EVENTS = ['published', 'updated', 'unpublished', 'withdrawn'] as const

/**
 * What happened in the sight of the public: it appeared, it changed while it was there, it was taken back
 * to a draft or to a decision, or it was deleted while it was there.
 */
export type ChangeEvent = (typeof CHANGE_EVENTS)[number]

export type ChangedCollection =
  PublishedCollection | 'media' | 'comments' | 'insights' | 'readers' | 'redirects' | 'site'

export type Change = {
  position: number
  event: ChangeEvent
  collection: ChangedCollection
  documentId: string
  /** For a piece. */
  kind: PieceKind | null
  /** Where it lives in the default language, or where it lived; null for what has no place of its own. */
  path: string | null
  /** Everything that was made from what changed carries one of these. */
  tags: string[]
  at: string
}

export type NewChange = Omit<Change, 'position' | 'at'>

/** Logs a change in the transaction of `req`, and tells this process of it as soon as it is committed. */
export const recordChange = (req: PayloadRequest, change: NewChange): Promise<void> =>
  atCommit(req, change, () => {
    let written: Change[] = []
    return {
      write: async (changes, transaction) => {
        written = await appendChanges(req.payload, changes, transaction)
      },
      committed: () => changeFeed(req.payload).take(written),
    }
  })

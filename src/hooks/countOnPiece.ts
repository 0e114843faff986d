import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { Comment, Insight } from '@/payload-types'
import { type Counter, stepCounter } from '@/src/database/counters'
import { idOf } from '@/src/delivery/relations'

const isCounted = (doc: { status?: string } | undefined) => doc?.status === 'approved'

/** Keeps the number that lists are ordered by: how many approved ones a piece has. */
export const countOnPiece =
  (counter: Counter): CollectionAfterChangeHook<Comment | Insight> =>
  async ({ doc, previousDoc, req }) => {
    const piece = idOf(doc.piece)
    const by = Number(isCounted(doc)) - Number(isCounted(previousDoc))
    if (piece && by !== 0) await stepCounter(req, piece, counter, by)

    return doc
  }

export const uncountOnPiece =
  (counter: Counter): CollectionAfterDeleteHook<Comment | Insight> =>
  async ({ doc, req }) => {
    const piece = idOf(doc.piece)
    if (piece && isCounted(doc)) await stepCounter(req, piece, counter, -1)
  }

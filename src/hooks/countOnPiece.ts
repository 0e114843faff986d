import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { Insight } from '@/payload-types'
import { stepCounter } from '@/src/database/counters'
import { idOf } from '@/src/delivery/relations'

const COUNTER = { collection: 'pieces', field: 'insightCount' } as const
const isCounted = (doc: { status?: string } | undefined) => doc?.status === 'approved'

/** Keeps the number that lists are ordered by: how many approved insights a piece has. */
export const countOnPiece: CollectionAfterChangeHook<Insight> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const piece = idOf(doc.piece)
  const by = Number(isCounted(doc)) - Number(isCounted(previousDoc))
  if (piece && by !== 0) await stepCounter(req, { ...COUNTER, ids: [piece], by })

  return doc
}

export const uncountOnPiece: CollectionAfterDeleteHook<Insight> = async ({ doc, req }) => {
  const piece = idOf(doc.piece)
  if (piece && isCounted(doc)) await stepCounter(req, { ...COUNTER, ids: [piece], by: -1 })
}

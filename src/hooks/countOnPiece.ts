import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { Insight } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { stepInsights } from '@/src/insights/shownCounts'

const isCounted = (doc: { status?: string } | undefined) => doc?.status === 'approved'

/** Keeps beside a piece how many approved insights a piece has. */
export const countOnPiece: CollectionAfterChangeHook<Insight> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const piece = idOf(doc.piece)
  const by = Number(isCounted(doc)) - Number(isCounted(previousDoc))
  if (piece && by !== 0) await stepInsights(req, piece, by)

  return doc
}

export const uncountOnPiece: CollectionAfterDeleteHook<Insight> = async ({ doc, req }) => {
  const piece = idOf(doc.piece)
  if (piece && isCounted(doc)) await stepInsights(req, piece, -1)
}

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Comment, Insight } from '@/payload-types'

type Counter = 'insightCount' | 'commentCount'

const isCounted = (doc: { status?: string } | undefined) => doc?.status === 'approved'

/** An atomic step, so that two at once are both counted. */
const step = async (req: PayloadRequest, piece: unknown, counter: Counter, by: number) => {
  const id = typeof piece === 'object' && piece ? (piece as { id: string }).id : String(piece)
  await req.payload.db.updateMany({
    collection: 'pieces',
    where: { id: { equals: id } },
    data: { [counter]: { $inc: by } },
    req,
  })
}

/** Keeps the number that lists are ordered by: how many approved ones a piece has. */
export const countOnPiece =
  (counter: Counter): CollectionAfterChangeHook<Comment | Insight> =>
  async ({ doc, previousDoc, req }) => {
    const by = Number(isCounted(doc)) - Number(isCounted(previousDoc))
    if (by !== 0) await step(req, doc.piece, counter, by)

    return doc
  }

export const uncountOnPiece =
  (counter: Counter): CollectionAfterDeleteHook<Comment | Insight> =>
  async ({ doc, req }) => {
    if (isCounted(doc)) await step(req, doc.piece, counter, -1)
  }

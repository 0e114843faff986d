import type { PayloadRequest } from 'payload'

export type Counter = 'insightCount' | 'commentCount'

/**
 * An atomic step of a number on a piece's row. On MongoDB it stands outside the transaction: two transactions
 * on one row conflict, and every reader of a much-read piece would meet there. A step that outlives its
 * transaction moves a piece in an order by one, and nothing else is read from the number.
 */
export const stepCounter = async (
  req: PayloadRequest,
  piece: string,
  counter: Counter,
  by: number,
): Promise<void> => {
  const { db } = req.payload
  await db.updateMany({
    collection: 'pieces',
    where: { id: { equals: piece } },
    data: { [counter]: { $inc: by } },
    ...(db.name !== 'mongoose' && { req }),
  })
}

import type { PayloadRequest } from 'payload'

export type Counter =
  | { collection: 'pieces'; field: 'insightCount' | 'commentCount' }
  | { collection: 'comments'; field: 'helpful' | 'reportCount' | 'openReports' | 'answers' }

type Step = Counter & { ids: string[]; by: number }

/** An atomic step of a number, in the transaction of the request. */
export const stepCounterWithin = async (req: PayloadRequest, step: Step): Promise<void> =>
  stepIn(req, step, req)

/**
 * An atomic step of a number that many readers meet at. On MongoDB it stands outside the transaction: two
 * transactions on one row conflict, and every reader of a much-read piece would meet there. A step that
 * outlives its transaction leaves a piece's place in an order, or how helpful a comment was found, off by one.
 */
export const stepCounter = async (req: PayloadRequest, step: Step): Promise<void> => {
  await stepIn(req, step, beside(req).req)
}

/** Where such a number is stepped and read: in the transaction of the request, or on MongoDB beside it. */
export const beside = (req: PayloadRequest): { req?: PayloadRequest } =>
  req.payload.db.name === 'mongoose' ? {} : { req }

const stepIn = async (
  { payload }: PayloadRequest,
  { collection, field, ids, by }: Step,
  req: PayloadRequest | undefined,
): Promise<void> => {
  await payload.db.updateMany({
    collection,
    where: { id: { in: ids } },
    data: { [field]: { $inc: by } },
    returning: false,
    ...(req && { req }),
  })
}

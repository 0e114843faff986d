import type { Payload, PayloadRequest } from 'payload'

import type { Piece } from '@/payload-types'
import { beside, stepCounter } from '@/src/database/counters'

import { minimumIn, shownCount } from './minimum'

type Within = { payload: Payload; req?: PayloadRequest }
type Count = { piece: string; count: number; minimum: number }

/** The row of a piece as the last step of its counters left it. */
export const countedRow = (req: PayloadRequest, piece: string): Promise<Piece | null> =>
  req.payload.db.findOne<Piece>({
    collection: 'pieces',
    where: { id: { equals: piece } },
    ...beside(req),
  })

/** Where the count has moved on meanwhile nothing is written: whoever moved it says what is shown of it. */
export const showCount = async (
  { payload, req }: Within,
  { piece, count, minimum }: Count,
): Promise<void> => {
  await payload.db.updateMany({
    collection: 'pieces',
    where: { and: [{ id: { equals: piece } }, { insightCount: { equals: count } }] },
    data: { insightsShown: shownCount(count, minimum) },
    returning: false,
    ...(req && { req }),
  })
}

/** Steps how many approved insights a piece has, and with it the number that lists are ordered by. */
export const stepInsights = async (
  req: PayloadRequest,
  piece: string,
  by: number,
): Promise<void> => {
  const { payload } = req
  await stepCounter(req, { collection: 'pieces', field: 'insightCount', ids: [piece], by })
  const row = await countedRow(req, piece)
  if (!row) return

  const minimum = await minimumIn(req)
  await showCount({ payload, ...beside(req) }, { piece, count: row.insightCount ?? 0, minimum })
}

/** Shows or hides the counts that lie between the minimum that was and the one that is. */
export const showFrom = async (
  req: PayloadRequest,
  was: number,
  minimum: number,
): Promise<void> => {
  const { db } = req.payload
  const shared = { collection: 'pieces', returning: false, req } as const
  if (minimum > was)
    await db.updateMany({
      ...shared,
      where: {
        and: [
          { insightCount: { greater_than_equal: was } },
          { insightCount: { less_than: minimum } },
        ],
      },
      data: { insightsShown: 0 },
    })
  for (let count = minimum; count < was; count++)
    await db.updateMany({
      ...shared,
      where: { insightCount: { equals: count } },
      data: { insightsShown: count },
    })
}

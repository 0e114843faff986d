import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import type { InTransaction } from './commits'

const DUPLICATE_KEY = 11_000

/**
 * The first of `count` positions in the log of changes that nobody else gets. SQLite has one writer, so it is
 * the next after the newest. On MongoDB a counter outside the transaction gives it, since transactions that
 * change one document do not wait for each other: so positions may be committed out of order, and one whose
 * transaction failed stays empty.
 */
export const takePositions = (
  payload: Payload,
  count: number,
  req: InTransaction,
): Promise<number> =>
  payload.db.name === 'mongoose' ? countUp(payload, count) : afterNewest(payload, req)

const afterNewest = async (payload: Payload, req: InTransaction): Promise<number> => {
  const { docs } = await payload.db.find<{ position: number }>({
    collection: 'changes',
    sort: '-position',
    limit: 1,
    pagination: false,
    select: { position: true },
    req,
  })
  return (docs[0]?.position ?? 0) + 1
}

const countersOf = (payload: Payload) => {
  const { connection } = payload.db as unknown as MongooseAdapter
  return connection.collection<{ _id: string; value: number }>('counters')
}

const isRace = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY

/** Two that make the counter at the same moment: one of them finds it there and counts on. */
const onceMore = <Result>(step: () => Promise<Result>): Promise<Result> =>
  step().catch((error: unknown) => {
    if (!isRace(error)) throw error
    return step()
  })

/** A backup may hold rows that are newer than its counter: their positions are not given out again. */
export const countFrom = async (payload: Payload, newest: number): Promise<void> => {
  if (payload.db.name !== 'mongoose') return
  await onceMore(() =>
    countersOf(payload).updateOne(
      { _id: 'changes' },
      { $max: { value: newest } },
      { upsert: true },
    ),
  )
}

/** It answers with the counter as it was: none yet before the first change. */
const countUp = async (payload: Payload, count: number): Promise<number> => {
  const counter = await onceMore(() =>
    countersOf(payload).findOneAndUpdate(
      { _id: 'changes' },
      { $inc: { value: count } },
      { upsert: true, returnDocument: 'before' },
    ),
  )
  return (counter?.value ?? 0) + 1
}

import type { Payload, Where } from 'payload'

import type { Change as Row } from '@/payload-types'
import type { InTransaction } from '@/src/database/commits'
import { takePositions } from '@/src/database/positions'

import type { Gap } from './changePlace'
import type { Change, NewChange } from './changes'

/** Positions are taken shortly before their rows are written: others wait for a missing one, but not for long. */
const MOST_WITH_ONE_COUNT = 100

/** Writes changes at the end of the log. They are there for others once the transaction is committed. */
export const appendChanges = async (
  payload: Payload,
  changes: NewChange[],
  req: InTransaction,
): Promise<Change[]> => {
  const written: Change[] = []
  for (let at = 0; at < changes.length; at += MOST_WITH_ONE_COUNT)
    written.push(...(await append(payload, changes.slice(at, at + MOST_WITH_ONE_COUNT), req)))
  return written
}

const append = async (
  payload: Payload,
  changes: NewChange[],
  req: InTransaction,
): Promise<Change[]> => {
  const first = await takePositions(payload, changes.length, req)
  const at = new Date().toISOString()
  const placed = changes.map((change, index) => ({ ...change, position: first + index, at }))
  for (const { collection, ...data } of placed)
    await payload.db.create({
      collection: 'changes',
      data: { ...data, source: collection },
      req,
      returning: false,
    })
  return placed
}

const changeOf = ({ position, event, source, documentId, kind, path, tags, at }: Row): Change => ({
  position,
  event,
  collection: source as Change['collection'],
  documentId,
  kind: (kind ?? null) as Change['kind'],
  path: path ?? null,
  tags: tags as string[],
  at: new Date(at).toISOString(),
})

/** Where a row stands, and which it is: after a backup was put back another may stand there. */
export type Stand = { position: number; row: string }

const standOf = ({ id, position }: Pick<Row, 'id' | 'position'>): Stand => ({
  position,
  row: String(id),
})

/** In their order: those from a position on, and what has come into the gaps below it. */
export const readChanges = async (
  payload: Payload,
  { from, gaps, limit }: { from: number; gaps: Gap[]; limit: number },
): Promise<(Stand & { change: Change })[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'changes',
    where: {
      or: [
        { position: { greater_than_equal: from } },
        ...gaps.map(({ low, high }) => ({
          and: [{ position: { greater_than_equal: low } }, { position: { less_than_equal: high } }],
        })),
      ],
    },
    sort: 'position',
    limit,
    pagination: false,
  })
  return docs.map((doc) => ({ ...standOf(doc), change: changeOf(doc) }))
}

/**
 * Cuts the log off from whoever follows it, so that all of them drop what they kept: for writes past the hooks,
 * of which nothing tells.
 */
export const beginLogAnew = async (payload: Payload): Promise<void> => {
  const { db } = payload
  const transactionID = (await db.beginTransaction()) ?? undefined
  const req = { transactionID }
  try {
    // The position before it stays empty: a reader that stands there finds nothing to read on from.
    const position = (await takePositions(payload, 2, req)) + 1
    const at = new Date().toISOString()
    const data = { position, event: 'updated', source: 'site', documentId: 'site', tags: [], at }
    await db.create({ collection: 'changes', data, req, returning: false })
    await db.deleteMany({
      collection: 'changes',
      where: { position: { less_than: position } },
      req,
    })
    if (transactionID) await db.commitTransaction(transactionID)
  } catch (error) {
    if (transactionID) await db.rollbackTransaction(transactionID)
    throw error
  }
}

const stands = async (
  payload: Payload,
  { sort, limit, where = {} }: { sort: string[]; limit: number; where?: Where },
): Promise<Stand[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'changes',
    where,
    sort,
    limit,
    pagination: false,
    select: { position: true },
  })
  return docs.map(standOf)
}

export const newestStands = (payload: Payload, limit: number): Promise<Stand[]> =>
  stands(payload, { sort: ['-position'], limit })

export const oldestPosition = async (payload: Payload): Promise<number | null> =>
  (await stands(payload, { sort: ['position'], limit: 1 }))[0]?.position ?? null

/**
 * Takes out what is older than this, but never the newest: the next position follows from it. It goes by
 * place, up to the last that is so old: where clocks differ, what is left has no holes all the same.
 */
export const pruneChanges = async (payload: Payload, olderThanMs: number): Promise<void> => {
  const before = new Date(Date.now() - olderThanMs).toISOString()
  const [[newest], [lastOld]] = await Promise.all([
    newestStands(payload, 1),
    stands(payload, {
      where: { at: { less_than: before } },
      sort: ['-at', '-position'],
      limit: 1,
    }),
  ])
  if (!newest || !lastOld) return

  await payload.db.deleteMany({
    collection: 'changes',
    where: { position: { less_than: Math.min(lastOld.position + 1, newest.position) } },
  })
}

import type { Payload } from 'payload'

import type { Change as Row } from '@/payload-types'
import type { InTransaction } from '@/src/database/commits'
import { takePositions } from '@/src/database/positions'

import type { Gap } from './changePlace'
import type { Change, NewChange } from './changes'

/** Writes changes at the end of the log. They are there for others once the transaction is committed. */
export const appendChanges = async (
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

/** In their order: those from a position on, and what has come into the gaps below it. */
export const readChanges = async (
  payload: Payload,
  { from, gaps, limit }: { from: number; gaps: Gap[]; limit: number },
): Promise<Change[]> => {
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
  return docs.map(changeOf)
}

const positions = async (payload: Payload, sort: string, limit: number): Promise<number[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'changes',
    sort,
    limit,
    pagination: false,
    select: { position: true },
  })
  return docs.map(({ position }) => position)
}

export const newestPositions = (payload: Payload, limit: number): Promise<number[]> =>
  positions(payload, '-position', limit)

export const oldestPosition = async (payload: Payload): Promise<number | null> =>
  (await positions(payload, 'position', 1))[0] ?? null

/** Takes out what is older than this, but never the newest: the next position follows from it. */
export const pruneChanges = async (payload: Payload, olderThanMs: number): Promise<void> => {
  const [newest] = await newestPositions(payload, 1)
  if (newest === undefined) return

  const before = new Date(Date.now() - olderThanMs).toISOString()
  await payload.db.deleteMany({
    collection: 'changes',
    where: { and: [{ at: { less_than: before } }, { position: { less_than: newest } }] },
  })
}

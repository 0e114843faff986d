import { setImmediate as immediate } from 'node:timers/promises'

import type { Payload, Where } from 'payload'

import type { PublishedDocument } from '@/payload-types'
import { findRows } from '@/src/database/rows'
import type { Delivered } from '@/src/delivery/asVisitor'
import { PUBLISHED_COLLECTIONS } from '@/src/delivery/documents'
import { refreshPublished, rowIdOf, shapeFor } from '@/src/delivery/publishedDocuments'
import { sha256 } from '@/src/persist/sha256'

import { inTransaction } from './inTransaction'

const AT_ONCE = 100
const collection = 'published-documents'
/** The row that says of which shape all others are. */
const ALL = 'all'

const KEPT: Delivered[] = [...PUBLISHED_COLLECTIONS, 'media', 'site']

const idsBehind = async (payload: Payload, of: Delivered, last: string | undefined) => {
  if (of === 'site') return last === undefined ? [of] : []

  const isBehind: Where[] = last === undefined ? [] : [{ id: { greater_than: last } }]
  const isPublished: Where[] = of === 'media' ? [] : [{ _status: { equals: 'published' } }]
  const [rows = []] = await findRows({ payload, collection: of, fields: [] }, [
    {
      where: { and: [...isPublished, ...isBehind] },
      sort: ['id'],
      limit: AT_ONCE,
    },
  ])
  return rows.map(({ id }) => id)
}

const withoutRow = async (payload: Payload, of: Delivered, ids: string[]) => {
  const rowIds = ids.map((id) => rowIdOf({ collection: of, id }))
  const [rows = []] = await findRows({ payload, collection, fields: ['shape'] }, [
    { where: { id: { in: rowIds } }, sort: ['id'], limit: AT_ONCE },
  ])
  const shape = shapeFor(payload, of)
  const known = new Set(rows.filter((row) => row.shape === shape).map(({ id }) => id))
  return ids.filter((id) => !known.has(rowIdOf({ collection: of, id })))
}

/** A save that comes in between is the later one of two transactions, or this one sees what it saved. */
const fill = (payload: Payload, of: Delivered, id: string): Promise<void> =>
  inTransaction(payload, (req) => refreshPublished(req, of, id))

/**
 * Makes the rows of what was published before there were any, or while documents had other fields. It takes some
 * milliseconds for each; until then those documents are read from their own tables.
 */
export const fillPublishedDocuments = async (payload: Payload): Promise<void> => {
  const shape = sha256(KEPT.map((of) => shapeFor(payload, of)).join())
  const mark = await payload.db.findOne<PublishedDocument>({
    collection,
    where: { id: { equals: ALL } },
  })
  if (mark?.shape === shape) return

  for (const of of KEPT) {
    let ids = await idsBehind(payload, of, undefined)
    while (ids.length > 0) {
      for (const id of await withoutRow(payload, of, ids)) {
        await fill(payload, of, id)
        await immediate()
      }
      ids = await idsBehind(payload, of, ids.at(-1))
    }
  }
  const data = { id: ALL, shape, content: '' }
  if (mark) await payload.db.updateOne({ collection, id: ALL, data, returning: false })
  else await payload.db.create({ collection, data, returning: false })
}

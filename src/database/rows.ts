import type { CollectionSlug, Payload, TypedLocale, Where } from 'payload'

import { countRowsMongodb, findRowsMongodb, rowsByIdMongodb } from './rowsMongodb'
import { countRowsSqlite, findRowsSqlite, rowsByIdSqlite } from './rowsSqlite'

/** Dates come as RFC 3339 text in UTC, ids as text, on both databases. */
export type Row = { id: string; [field: string]: string | number | boolean | null }

/** `sort` as in Payload ("-publishedAt"); it must end in "id" or "-id", so that the order is total. */
export type RowQuery = {
  where: Where
  /** What else must be true. Each may let few rows through or nearly all, and stands on an indexed field. */
  filters?: Where[]
  sort: string[]
  limit: number
}

export type RowSource = {
  payload: Payload
  collection: CollectionSlug
  /** Top-level fields that are not localized; `id` always comes too. */
  fields: string[]
  locale?: TypedLocale
}

/** A server that speaks to MongoDB or SQLite takes no more parts than this in one statement. */
const MOST_PARTS = 400

const inParts = async <Query, Result>(
  queries: Query[],
  run: (part: Query[]) => Promise<Result[]>,
): Promise<Result[]> => {
  const results: Result[] = []
  for (let at = 0; at < queries.length; at += MOST_PARTS)
    results.push(...(await run(queries.slice(at, at + MOST_PARTS))))
  return results
}

const isMongodb = (payload: Payload) => payload.db.name === 'mongoose'

/**
 * The first rows of many lists in one round trip, a result for each query in its order. Payload's own
 * `find` takes one list at a time, so fifty topics with their five newest pieces would be fifty queries.
 */
export const findRows = (source: RowSource, queries: RowQuery[]): Promise<Row[][]> =>
  inParts(queries, (part) =>
    isMongodb(source.payload) ? findRowsMongodb(source, part) : findRowsSqlite(source, part),
  )

/** The rows with these ids, in no order: the plainest statement there is. On SQLite true is 1, and false 0. */
export const rowsById = (source: RowSource, ids: readonly string[]): Promise<Row[]> =>
  isMongodb(source.payload) ? rowsByIdMongodb(source, ids) : rowsByIdSqlite(source, ids)

/** How many rows match each of many conditions, in one round trip. */
export const countRows = (source: RowSource, wheres: Where[]): Promise<number[]> =>
  inParts(wheres, (part) =>
    isMongodb(source.payload) ? countRowsMongodb(source, part) : countRowsSqlite(source, part),
  )

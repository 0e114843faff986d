import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Where } from 'payload'

import type { RowQuery, RowSource } from './rows'
import { adapterOf, idsWhere, realTable } from './sqliteConditions'

/** More than these are never looked up one by one. */
const MOST_FEW = 1000

/**
 * So many rows of a table are looked up and sorted in about the time in which eleven that meet a condition are come
 * upon along an index: to look a row up takes seven times as long as to pass it by. Rows are numbered as they come, so
 * that the last number is about how many there are.
 */
const fewIn = (source: RowSource): SQL =>
  sql`(select min(${MOST_FEW}, cast(sqrt(coalesce(max(rowid), 0) * 11 / 7.0) as integer)) from ${realTable(source)})`

type Filter = { query: number; where: Where }

const knownIds = ({ id }: Where): string[] | null => {
  const ids = id && !Array.isArray(id) && (id as { in?: unknown }).in
  return Array.isArray(ids) ? (ids as string[]) : null
}

/** How many rows each of them lets through where they are few, in one statement. */
const countFew = async (source: RowSource, filters: Filter[]): Promise<number[]> => {
  if (filters.length === 0) return []
  const few = fewIn(source)
  const counts = filters.map(
    ({ where }, at) =>
      sql`select ${at} as at, (select count(*) from (select 1 from (${idsWhere(source, where)}) limit ${few} + 1)) as found, ${few} as few`,
  )
  const rows = await adapterOf(source).drizzle.all<{ at: number; found: number; few: number }>(
    sql.join(counts, sql` union all `),
  )
  const found = new Map(rows.map(({ at, found, few }) => [at, found > few ? Infinity : found]))
  return filters.map((_, at) => found.get(at) ?? Infinity)
}

export type Few = { ids: SQL; filter: Where }

/**
 * For each query the ids of the few rows that one of its filters lets through; null where all of them let many
 * through, so that reading along the order soon meets enough.
 */
export const fewOf = async (source: RowSource, queries: RowQuery[]): Promise<(Few | null)[]> => {
  const filters = queries.flatMap(({ filters = [] }, query) =>
    filters.map((where): Filter => ({ query, where })),
  )
  const unknown = filters.filter(({ where }) => !knownIds(where))
  const counted = await countFew(source, unknown)
  const sizeOf = (filter: Filter): number =>
    knownIds(filter.where)?.length ?? counted[unknown.indexOf(filter)]!

  return queries.map((_, query) => {
    const [narrowest] = filters
      .filter((filter) => filter.query === query)
      .map((filter) => ({ ...filter, size: sizeOf(filter) }))
      .filter(({ size }) => size <= MOST_FEW)
      .sort((a, b) => a.size - b.size)
    return narrowest ? { ids: idsWhere(source, narrowest.where), filter: narrowest.where } : null
  })
}

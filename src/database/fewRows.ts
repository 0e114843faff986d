import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Where } from 'payload'

import type { RowQuery, RowSource } from './rows'
import { adapterOf, idsWhere } from './sqliteConditions'

/**
 * So many rows are looked up and sorted in about the time in which eleven that meet a condition are come upon along
 * an index of 100,000, where one row in a hundred meets it.
 */
const FEW = 1000

type Filter = { query: number; where: Where }

const knownIds = ({ id }: Where): string[] | null => {
  const ids = id && !Array.isArray(id) && (id as { in?: unknown }).in
  return Array.isArray(ids) ? (ids as string[]) : null
}

/** How many rows each of them lets through, as far as it matters, in one statement. */
const countUpToFew = async (source: RowSource, filters: Filter[]): Promise<number[]> => {
  if (filters.length === 0) return []
  const counts = filters.map(
    ({ where }, at) =>
      sql`select ${at} as at, (select count(*) from (select 1 from (${idsWhere(source, where)}) limit ${FEW + 1})) as found`,
  )
  const rows = await adapterOf(source).drizzle.all<{ at: number; found: number }>(
    sql.join(counts, sql` union all `),
  )
  const found = new Map(rows.map((row) => [Number(row.at), Number(row.found)]))
  return filters.map((_, at) => found.get(at) ?? Infinity)
}

/**
 * For each query the ids of the few rows that one of its filters lets through; null where all of them let many
 * through, so that reading along the order soon meets enough.
 */
export const fewOf = async (source: RowSource, queries: RowQuery[]): Promise<(SQL | null)[]> => {
  const filters = queries.flatMap(({ filters = [] }, query) =>
    filters.map((where): Filter => ({ query, where })),
  )
  const unknown = filters.filter(({ where }) => !knownIds(where))
  const counted = await countUpToFew(source, unknown)
  const sizeOf = (filter: Filter): number =>
    knownIds(filter.where)?.length ?? counted[unknown.indexOf(filter)]!

  return queries.map((_, query) => {
    const [narrowest] = filters
      .filter((filter) => filter.query === query)
      .map((filter) => ({ ...filter, size: sizeOf(filter) }))
      .filter(({ size }) => size <= FEW)
      .sort((a, b) => a.size - b.size)
    return narrowest ? idsWhere(source, narrowest.where) : null
  })
}

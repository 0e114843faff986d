import { buildQuery } from '@payloadcms/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { count, countDistinct, sql } from '@payloadcms/db-sqlite/drizzle'
import {
  type SQLiteColumn,
  type SQLiteTable,
  unionAll,
} from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { Where } from 'payload'

import type { Row, RowQuery, RowSource } from './rows'

type Table = SQLiteTable & Record<string, SQLiteColumn>

const prepare = (
  { payload, collection, locale }: RowSource,
  { where, sort }: { where: Where; sort?: string[] },
) => {
  const adapter = payload.db as unknown as SQLiteAdapter
  const tableName = adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection
  const table = adapter.tables[tableName] as Table
  const built = buildQuery({
    adapter: adapter as unknown as Parameters<typeof buildQuery>[0]['adapter'],
    fields: payload.collections[collection].config.flattenedFields,
    locale,
    sort,
    tableName,
    where,
  })
  return { db: adapter.drizzle, table, ...built }
}

const columnsOf = (table: Table, fields: string[]) =>
  Object.fromEntries(
    ['id', ...fields].map((field) => {
      const column = table[field]
      if (!column) throw new Error(`${field} is no column of its own, so rows cannot carry it.`)
      return [field, column]
    }),
  )

export const findRowsSqlite = async (source: RowSource, queries: RowQuery[]): Promise<Row[][]> => {
  const parts = queries.map((query, part) => {
    const { db, table, joins, orderBy, where } = prepare(source, query)
    const select = db
      .select({ part: sql<number>`${part}`.as('part'), ...columnsOf(table, source.fields) })
      .from(table)
      .$dynamic()
    for (const join of joins) select[join.type ?? 'leftJoin'](join.table, join.condition)
    if (where) select.where(where)
    // A join to a field with many values repeats the row.
    if (joins.length > 0) select.groupBy(table.id!)
    select.orderBy(...orderBy.map(({ column, order }) => order(column))).limit(query.limit)

    return db.select().from(select.as(`part_${part}`))
  })

  const rows = await all(parts)
  const found: Row[][] = queries.map(() => [])
  for (const { part, ...row } of rows) found[Number(part)]?.push(row as Row)
  return found
}

export const countRowsSqlite = async (source: RowSource, wheres: Where[]): Promise<number[]> => {
  const parts = wheres.map((condition, part) => {
    const { db, table, joins, where } = prepare(source, { where: condition })
    const select = db
      .select({
        part: sql<number>`${part}`.as('part'),
        total: joins.length > 0 ? countDistinct(table.id!) : count(),
      })
      .from(table)
      .$dynamic()
    for (const join of joins) select[join.type ?? 'leftJoin'](join.table, join.condition)

    return where ? select.where(where) : select
  })

  const rows = await all(parts)
  const totals = wheres.map(() => 0)
  for (const { part, total } of rows) totals[Number(part)] = Number(total)
  return totals
}

type Select = PromiseLike<Record<string, unknown>[]>

/** Drizzle types a union by the shape of its parts, and ours are made at run time. */
const all = async (parts: unknown[]): Promise<Record<string, unknown>[]> => {
  const [first, second, ...rest] = parts
  if (!second) return (await (first as Select | undefined)) ?? []
  return (unionAll as unknown as (...selects: unknown[]) => Select)(first, second, ...rest)
}

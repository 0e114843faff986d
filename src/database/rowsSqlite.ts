import { and, count, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import { unionAll } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { Where } from 'payload'

import { type Few, fewOf } from './fewRows'
import type { Row, RowQuery, RowSource } from './rows'
import {
  adapterOf,
  builtByPayload,
  conditionOf,
  realTable,
  type Table,
  tableNameOf,
  tableOf,
} from './sqliteConditions'

const columnsOf = (table: Table, fields: string[]) =>
  Object.fromEntries(
    ['id', ...fields].map((field) => {
      const column = table[field]
      if (!column) throw new Error(`${field} is no column of its own, so rows cannot carry it.`)
      return [field, column]
    }),
  )

/**
 * The table as if it had these rows alone. The limit is none, and yet SQLite plans what has one by itself, and cannot
 * come upon the idea to read the whole table in its order.
 */
const onlyFew = (source: RowSource, ids: SQL) => {
  const { drizzle } = adapterOf(source)
  const rows = sql`select * from ${realTable(source)} where id in (${ids}) limit -1`
  return drizzle.with(drizzle.$with(tableNameOf(source)).as(rows as never))
}

const selectRows = (source: RowSource, query: RowQuery, part: number, few: Few | null) => {
  const { drizzle } = adapterOf(source)
  const table = tableOf(source)
  const { filters = [] } = query
  const condition = conditionOf(source, query.where, 'exists')
  // The plus keeps SQLite from looking in their indexes: it would find nearly all rows, and have to sort them.
  const filtered = filters
    .filter((filter) => filter !== few?.filter)
    .map((filter) => sql`+(${conditionOf(source, filter, 'exists').sql})`)
  // Behind the id Payload puts a key of its own, which there is nothing left to sort by.
  const orderBy = builtByPayload(source, { sort: [...query.sort] }).orderBy.slice(
    0,
    query.sort.length,
  )

  const select = (few ? onlyFew(source, few.ids) : drizzle)
    .select({ part: sql<number>`${part}`.as('part'), ...columnsOf(table, source.fields) })
    .from(table)
    .$dynamic()
  for (const join of condition.joins) select[join.type ?? 'leftJoin'](join.table, join.condition)
  select.where(and(condition.sql, ...filtered))
  select.orderBy(...orderBy.map(({ column, order }) => order(column))).limit(query.limit)

  return drizzle.select().from(select.as(`part_${part}`))
}

export const findRowsSqlite = async (source: RowSource, queries: RowQuery[]): Promise<Row[][]> => {
  const few = await fewOf(source, queries)
  const rows = await all(
    queries.map((query, part) => selectRows(source, query, part, few[part] ?? null)),
  )
  const found: Row[][] = queries.map(() => [])
  for (const { part, ...row } of rows) found[Number(part)]?.push(row as Row)
  return found
}

export const rowsByIdSqlite = async (source: RowSource, ids: readonly string[]): Promise<Row[]> => {
  const columns = Object.entries(columnsOf(tableOf(source), source.fields)).map(
    ([field, { name }]) => `"${name}" as "${field}"`,
  )
  const { $client } = adapterOf(source).drizzle
  const { rows } = await $client.execute({
    sql: `select ${columns.join()} from "${tableNameOf(source)}" where "id" in (${ids.map(() => '?').join()})`,
    args: [...ids],
  })
  return rows as unknown as Row[]
}

export const countRowsSqlite = async (source: RowSource, wheres: Where[]): Promise<number[]> => {
  const parts = wheres.map((where, part) => {
    const condition = conditionOf(source, where, 'in')
    const select = adapterOf(source)
      .drizzle.select({ part: sql<number>`${part}`.as('part'), total: count() })
      .from(tableOf(source))
      .$dynamic()
    for (const join of condition.joins) select[join.type ?? 'leftJoin'](join.table, join.condition)

    return select.where(and(condition.sql))
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

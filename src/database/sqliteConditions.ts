import { buildQuery } from '@payloadcms/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, type Column, or, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { Where } from 'payload'

import type { RowSource } from './rows'

export type Table = SQLiteTable & Record<string, SQLiteColumn>
type Query = { where?: Where; sort?: string[] }

export const adapterOf = ({ payload }: RowSource) => payload.db as unknown as SQLiteAdapter

export const tableNameOf = (source: RowSource): string =>
  adapterOf(source).tableNameMap.get(source.collection.replaceAll('-', '_')) ?? source.collection

export const tableOf = (source: RowSource): Table =>
  adapterOf(source).tables[tableNameOf(source)] as Table

/** The table itself, also where a part of the statement has its name. */
export const realTable = (source: RowSource): SQL =>
  sql`main.${sql.identifier(tableNameOf(source))}`

/** A condition or an order as Payload itself understands it. */
export const builtByPayload = (source: RowSource, { where = {}, sort }: Query) =>
  buildQuery({
    adapter: adapterOf(source) as unknown as Parameters<typeof buildQuery>[0]['adapter'],
    fields: source.payload.collections[source.collection].config.flattenedFields,
    locale: source.locale,
    sort,
    tableName: tableNameOf(source),
    where,
  })

type Built = ReturnType<typeof builtByPayload>

/** Where the values of a field with many relations stand, if it is one that is asked for `in` some. */
const relationIn = (source: RowSource, where: Where) => {
  const [entry, ...others] = Object.entries(where)
  if (!entry || others.length > 0) return null

  const [name, operators] = entry
  const { flattenedFields } = source.payload.collections[source.collection].config
  const field = flattenedFields.find((each) => each.name === name)
  if (field?.type !== 'relationship' || !field.hasMany) return null
  if (typeof field.relationTo !== 'string' || !('in' in operators)) return null

  const table = adapterOf(source).tables[`${tableNameOf(source)}_rels`] as Table
  const ids = operators.in as string[]
  const values = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const isAmong = sql`${table[`${field.relationTo}ID`]} in (${values}) and ${table.path} = ${name}`
  return { parent: table.parent!, table, isAmong }
}

/** `exists` is asked of one row after the other, `in` makes the whole list first. */
type Form = 'exists' | 'in'

export type Condition = { sql: SQL | undefined; joins: Built['joins'] }

/**
 * A condition on a row. Payload joins the table of relations, which repeats rows and leaves all of them to be grouped
 * and sorted, so what is asked of a field with many relations is written here.
 */
export const conditionOf = (source: RowSource, where: Where, form: Form): Condition => {
  for (const [key, combine] of [
    ['and', and],
    ['or', or],
  ] as const) {
    const parts = where[key]
    if (!Array.isArray(parts)) continue
    const built = parts.map((part) => conditionOf(source, part, form))
    return {
      sql: combine(...built.map((each) => each.sql)),
      joins: built.flatMap((each) => each.joins),
    }
  }

  const relation = relationIn(source, where)
  if (!relation) {
    const built = builtByPayload(source, { where })
    return { sql: built.where, joins: built.joins }
  }
  const { parent, table, isAmong } = relation
  const id: Column = tableOf(source).id!
  return {
    sql:
      form === 'in'
        ? sql`${id} in (select ${parent} from ${table} where ${isAmong})`
        : sql`exists (select 1 from ${table} where ${parent} = ${id} and ${isAmong})`,
    joins: [],
  }
}

/** The ids of all rows that meet a condition, found by its own index. */
export const idsWhere = (source: RowSource, where: Where): SQL => {
  if (Array.isArray(where.or))
    return sql.join(
      where.or.map((part) => idsWhere(source, part)),
      sql` union all `,
    )
  const relation = relationIn(source, where)
  if (relation)
    return sql`select ${relation.parent} from ${relation.table} where ${relation.isAmong}`

  const built = builtByPayload(source, { where })
  if (built.joins.length > 0) throw new Error('A filter stands on one field of the table itself.')
  return sql`select ${tableOf(source).id} from ${realTable(source)} where ${built.where}`
}

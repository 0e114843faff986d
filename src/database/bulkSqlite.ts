import { create, createVersion } from '@payloadcms/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableColumns, getTableName } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { Payload } from 'payload'

import type { Bulk } from './bulk'

type Row = Record<string, unknown>
type Table = SQLiteTable & Record<string, SQLiteColumn>
type InStatement = { sql: string; args: InValue[] }
type InValue = string | number | bigint | boolean | null

/** SQLite takes no more parameters than this in one statement. */
const MOST_PARAMETERS = 32_766
/** The pages of many indexes are met in no order; with the default of 2 MB each would be read again and again. */
const CACHE_KIB = 262_144
/** 256 MB of the log between two times that its pages are brought into the file: many are changed again meanwhile. */
const PAGES_IN_LOG = 65_536

/** Drizzle would write the text of each statement anew, which takes longer than the statement itself. */
function* statementsFor(table: Table, rows: Row[]): Generator<InStatement> {
  const columns = getTableColumns(table)
  // A column that a row leaves out has its default.
  const alike = new Map<string, Row[]>()
  for (const row of rows) {
    let given = ''
    for (const name in columns) if (row[name] !== undefined) given += `${name},`
    const before = alike.get(given)
    if (before) before.push(row)
    else alike.set(given, [row])
  }
  for (const [list, group] of alike) {
    const names = list.slice(0, -1).split(',')
    const into = names.map((name) => `"${columns[name]!.name}"`).join()
    const places = `(${names.map(() => '?').join()})`
    const atOnce = Math.floor(MOST_PARAMETERS / names.length)
    for (let at = 0; at < group.length; at += atOnce) {
      const part = group.slice(at, at + atOnce)
      yield {
        sql: `insert into "${getTableName(table)}" (${into}) values ${part.map(() => places).join()}`,
        args: valuesOf(part, names, columns),
      }
    }
  }
}

const valuesOf = (rows: Row[], names: string[], columns: Record<string, SQLiteColumn>) => {
  const values: InValue[] = []
  for (const row of rows)
    for (const name of names) {
      const value = row[name]
      values.push(value === null ? null : (columns[name]!.mapToDriverValue(value) as InValue))
    }
  return values
}

export const bulkSqlite = (payload: Payload, newId: () => string): Bulk => {
  const adapter = payload.db as unknown as SQLiteAdapter
  let gathered = new Map<string, Row[]>()

  const withId = (table: string, row: Row): Row => {
    const { id } = adapter.tables[table] as unknown as Record<string, { dataType: string }>
    return row.id === undefined && id?.dataType === 'string' ? { ...row, id: newId() } : row
  }
  const gather = async ({ tableName, values }: { tableName: string; values: Row | Row[] }) => {
    const rows = [values].flat().map((row) => withId(tableName, row))
    const before = gathered.get(tableName)
    if (before) before.push(...rows)
    else gathered.set(tableName, rows)
    return rows
  }
  // What is new has no older version that would have to be marked as such.
  const gathering = Object.assign(Object.create(adapter) as object, {
    insert: gather,
    execute: async () => ({ rows: [] }),
  }) as unknown as ThisParameterType<typeof createVersion>

  const insert = async (transaction: string | number): Promise<void> => {
    const { $client } = adapter.sessions[transaction]!.db as unknown as SQLiteAdapter['drizzle']
    await $client.execute(`PRAGMA cache_size = -${CACHE_KIB}`)
    await $client.execute(`PRAGMA wal_autocheckpoint = ${PAGES_IN_LOG}`)
    await $client.execute('PRAGMA defer_foreign_keys = ON')
    for (const [name, rows] of gathered)
      for (const statement of statementsFor(adapter.tables[name] as Table, rows))
        await $client.execute(statement)
  }

  return {
    async add(collection, document) {
      await create.call(gathering, { collection, data: document, returning: false })
    },
    async addVersion(collection, { parent, at, document }) {
      await createVersion.call(gathering, {
        collectionSlug: collection,
        parent,
        createdAt: at,
        updatedAt: at,
        versionData: document as never,
        autosave: false,
        returning: false,
      })
    },
    async write() {
      const transaction = await adapter.beginTransaction()
      if (!transaction) throw new Error('The database began no transaction.')
      try {
        await insert(transaction)
        await adapter.commitTransaction(transaction)
      } catch (error) {
        await adapter.rollbackTransaction(transaction)
        throw error
      }
      gathered = new Map()
    },
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

const FOLDER = 'src/database/migrations'
type Snapshot = { tables: Record<string, unknown> }

const adapterOf = (payload: Payload) => payload.db as unknown as SQLiteAdapter

const migrated = (): Snapshot => {
  const latest = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  if (!latest) return { tables: {} }
  return JSON.parse(readFileSync(path.join(FOLDER, latest), 'utf8')) as Snapshot
}

const modelled = async (payload: Payload): Promise<Snapshot> => {
  const { requireDrizzleKit, schema } = adapterOf(payload)
  const snapshot: unknown = await requireDrizzleKit().generateDrizzleJson(schema)
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot
}

/** The tables that are not, after all committed migrations, what the collections ask for. */
export const tablesWithoutMigration = async (payload: Payload): Promise<string[]> => {
  const before = migrated().tables
  const after = (await modelled(payload)).tables
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((table) => !isDeepStrictEqual(before[table], after[table]))
    .sort()
}

/** Asks on the terminal where a column may be new or renamed. */
export const writeMigration = (payload: Payload, migrationName: string): Promise<void> =>
  Promise.resolve(
    adapterOf(payload).createMigration({ payload, migrationName, forceAcceptWarning: false }),
  )

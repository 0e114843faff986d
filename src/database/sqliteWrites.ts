import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { PayloadRequest } from 'payload'

import type { Erasing } from './erase'
import { createGivingWay } from './givingWay'
import { oneAtATime } from './oneAtATime'
import { createErasing, isBusy } from './sqliteErase'

const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

const LONGEST_WAIT_MS = 30_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Gives SQLite's one writer to one transaction after another, on a connection of its own, and wraps each
 * write that has no transaction in one. Two at once would answer SQLITE_BUSY, and libsql waits for a lock
 * with the event loop held, so the holder could never let go. Its statements hold the event loop too, and between
 * them nothing lets it turn by itself: hence the giving way.
 */
export const queueWrites = async (adapter: SQLiteAdapter) => {
  let checksKeys = true
  const givingWay = createGivingWay()
  const open = async () => {
    const opened = drizzle({ connection: adapter.clientConfig, schema: adapter.schema })
    await opened.$client.execute(`PRAGMA foreign_keys = ${checksKeys ? 'ON' : 'OFF'}`)
    await opened.$client.execute('PRAGMA synchronous = NORMAL')
    await opened.$client.execute('PRAGMA secure_delete = ON')
    givingWay.on(opened.$client)
    return opened
  }
  await adapter.client.execute('PRAGMA foreign_keys = ON')
  let db = await open()

  const takeTurn = oneAtATime(LONGEST_WAIT_MS)

  /**
   * Another process may be writing: it is waited for with timers, so that this one goes on serving. libsql
   * leaves the refused BEGIN unfinished, and no COMMIT passes beside it: hence the new connection.
   */
  const begin = async (deadline = Date.now() + LONGEST_WAIT_MS): Promise<void> => {
    try {
      await db.$client.execute('BEGIN IMMEDIATE')
    } catch (error) {
      if (!isBusy(error)) throw error
      db.$client.close()
      db = await open()
      if (Date.now() > deadline) throw error
      await pause(10)
      await begin(deadline)
    }
  }

  adapter.beginTransaction = async () => {
    const since = performance.now()
    const release = await takeTurn()
    givingWay.begin(since)
    const id = crypto.randomUUID()
    const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
      try {
        await db.$client.execute(statement)
      } catch (error) {
        if (statement === 'COMMIT') await db.$client.execute('ROLLBACK')
        throw error
      } finally {
        release()
      }
    }

    try {
      await begin()
    } catch (error) {
      release()
      throw error
    }
    adapter.sessions[id] = {
      db: db as unknown as (typeof adapter.sessions)[string]['db'],
      resolve: () => end('COMMIT'),
      reject: () => end('ROLLBACK'),
    }
    return id
  }

  // Payload's own swallows an error of COMMIT: the caller would be told of a write that is not there.
  adapter.commitTransaction = async (idOrPromise) => {
    const id = await idOrPromise
    const session = adapter.sessions[id]
    if (!session) return

    delete adapter.sessions[id]
    await session.resolve()
  }

  for (const name of WRITES) {
    const write = adapter[name].bind(adapter) as Write
    const queued: Write = async (args) => {
      const current = await args.req?.transactionID
      if (current && adapter.sessions[current]) return write(args)

      const transactionID = await adapter.beginTransaction()
      if (!transactionID) throw new Error('The write could not begin a transaction.')
      try {
        const result = await write({ ...args, req: { ...args.req, transactionID } })
        await adapter.commitTransaction(transactionID)
        return result
      } catch (error) {
        await adapter.rollbackTransaction(transactionID)
        throw error
      }
    }
    Object.assign(adapter, { [name]: queued })
  }

  const eraseDeleted = createErasing({ client: () => db.$client, takeTurn })
  Object.assign(adapter, { eraseDeleted } satisfies Erasing)

  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    db.$client.close()
    adapter.client.close()
  }

  const checkKeys = async (isOn: boolean): Promise<void> => {
    checksKeys = isOn
    await db.$client.execute(`PRAGMA foreign_keys = ${isOn ? 'ON' : 'OFF'}`)
  }

  const schemaVersion = async (): Promise<number> =>
    Number((await db.$client.execute('PRAGMA schema_version')).rows[0]?.[0])

  return {
    /**
     * For migrations: SQLite changes a column by making its table anew, and dropping the old one would take all that
     * hangs on its rows. The generated `PRAGMA foreign_keys = OFF` does nothing within a transaction.
     */
    withoutForeignKeys: async (work: () => Promise<void>): Promise<void> => {
      const before = await schemaVersion()
      await checkKeys(false)
      await work()
      // It reads every row, so only where something was migrated.
      if ((await schemaVersion()) !== before) {
        const { rows } = await db.$client.execute('PRAGMA foreign_key_check')
        if (rows.length > 0)
          throw new Error(`After the migrations ${rows.length} rows lead nowhere.`)
      }
      await checkKeys(true)
    },
  }
}

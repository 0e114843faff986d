import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { PayloadRequest } from 'payload'

import { oneAtATime } from './oneAtATime'

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

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

const LONGEST_WAIT_MS = 30_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Gives SQLite's one writer to one transaction after another, on a connection of its own, and wraps each
 * write that has no transaction in one. Two at once would answer SQLITE_BUSY, and libsql waits for a lock
 * with the event loop held, so the holder could never let go.
 */
export const queueWrites = async (adapter: SQLiteAdapter): Promise<void> => {
  const db = drizzle({ connection: adapter.clientConfig, schema: adapter.schema })
  const writer = db.$client
  for (const client of [adapter.client, writer]) await client.execute('PRAGMA foreign_keys = ON')
  await writer.execute('PRAGMA synchronous = NORMAL')

  const takeTurn = oneAtATime(LONGEST_WAIT_MS)

  /** Another process may be writing: it is waited for with timers, so that this one goes on serving. */
  const begin = async (deadline = Date.now() + LONGEST_WAIT_MS): Promise<void> => {
    try {
      await writer.execute('BEGIN IMMEDIATE')
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
      await pause(10)
      await begin(deadline)
    }
  }

  adapter.beginTransaction = async () => {
    const release = await takeTurn()
    const id = crypto.randomUUID()
    const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
      try {
        await writer.execute(statement)
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

  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    writer.close()
    adapter.client.close()
  }
}

import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'

import { env } from '@/src/env'

import { migrations } from './migrations'
import { tuneIndexes } from './sqliteIndexes'
import { queueWrites } from './sqliteWrites'

/**
 * The embedded default: one file, write-ahead logging, one writer at a time. The schema comes from the
 * committed migrations alone, in every environment, so that a database of today opens tomorrow.
 */
export const sqlite = () => {
  const config = sqliteAdapter({
    client: { url: env.DATABASE_URI },
    idType: 'uuid',
    allowIDOnCreate: true,
    push: false,
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    beforeSchemaInit: [tuneIndexes],
    migrationDir: 'src/database/migrations',
  })

  return {
    ...config,
    init: (args: Parameters<typeof config.init>[0]) => withOwnWrites(config.init(args)),
  }
}

const withOwnWrites = <Adapter extends object>(base: Adapter): Adapter => {
  const adapter = base as Adapter & SQLiteAdapter
  const connect = adapter.connect?.bind(adapter)

  adapter.connect = async (options) => {
    await connect?.(options)
    const { withoutForeignKeys } = await queueWrites(adapter)
    // Generated migrations type their argument; the adapter's own type for them says `unknown`.
    await withoutForeignKeys(() =>
      adapter.migrate({ migrations: migrations as unknown as Migration[] }),
    )
  }
  return adapter
}

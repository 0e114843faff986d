import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { App } from './app'
import { startProxy } from './tcpProxy'

type Log = {
  settings: Record<string, string>
  cutOff: () => Promise<unknown>
  giveBack: () => Promise<unknown>
  end: () => Promise<void>
}

/**
 * A way to keep the log from other processes: on SQLite its table goes by another name for a while, on MongoDB
 * their connection is cut without a word. They are started with these settings.
 */
export const logThatCanBeCutOff = async ({ payload, isMongodb }: App): Promise<Log> => {
  if (!isMongodb) {
    const { client } = payload.db as unknown as SQLiteAdapter
    return {
      settings: {},
      cutOff: () => client.execute('ALTER TABLE changes RENAME TO changes_away'),
      giveBack: () => client.execute('ALTER TABLE changes_away RENAME TO changes'),
      end: async () => {},
    }
  }

  const uri = new URL(process.env.DATABASE_URI!)
  const proxy = await startProxy(uri.hostname, Number(uri.port))
  uri.host = `127.0.0.1:${proxy.port}`
  // Otherwise the driver asks a replica set where it is, and goes there.
  uri.searchParams.delete('replicaSet')
  uri.searchParams.set('directConnection', 'true')
  return {
    settings: { DATABASE_URI: uri.toString() },
    cutOff: async () => proxy.silence(),
    giveBack: async () => proxy.resume(),
    end: () => proxy.close(),
  }
}

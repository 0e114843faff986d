import { mkdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { MongoClient } from 'mongodb'

import { env } from '@/src/env'

/** An address without its password, to show to people. */
const shown = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//…@')

export class DatabaseOutOfReach extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(`The database ${shown(env.DATABASE_URI)} cannot be reached: ${why}`, { cause })
  }
}

/** Throws DatabaseOutOfReach before Payload opens the database and says so with a stack. */
export const reachDatabase = async (): Promise<void> => {
  try {
    await (env.isEmbedded ? reachFile() : reachServer())
  } catch (cause) {
    throw new DatabaseOutOfReach(cause)
  }
}

const SQLITE_HEADER = 'SQLite format 3\0'

const reachFile = async (): Promise<void> => {
  const file = env.DATABASE_URI.startsWith('file:/')
    ? fileURLToPath(env.DATABASE_URI)
    : path.resolve(env.DATABASE_URI.slice('file:'.length))
  mkdirSync(path.dirname(file), { recursive: true })

  const handle = await open(file, 'a+')
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0)
    if (bytesRead > 0 && buffer.toString('latin1') !== SQLITE_HEADER)
      throw new Error('the file is no SQLite database')
  } finally {
    await handle.close()
  }
}

const reachServer = async (): Promise<void> => {
  const client = new MongoClient(env.DATABASE_URI, { serverSelectionTimeoutMS: 5000 })
  try {
    await client.connect()
    await client.db().command({ ping: 1 })
  } finally {
    await client.close()
  }
}

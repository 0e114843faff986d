import { closeSync, mkdirSync, openSync } from 'node:fs'
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

const reachFile = async (): Promise<void> => {
  if (!env.DATABASE_URI.startsWith('file:/')) return

  const file = fileURLToPath(env.DATABASE_URI)
  mkdirSync(path.dirname(file), { recursive: true })
  closeSync(openSync(file, 'a'))
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

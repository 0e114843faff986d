import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { MongoClient } from 'mongodb'

import { run } from '@/scripts/step.mjs'

import { ROOT, WORK } from '../folders'

export type DemoData = {
  database: 'SQLite' | 'MongoDB'
  folder: string
  settings: Record<string, string>
  drop: () => Promise<void>
}

const SECRET = 'what a benchmark signs with is no secret'

type Size = Record<string, number>

const seed = (folder: string, settings: Record<string, string>, size: Size): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  run(
    'Writing a publication',
    process.execPath,
    [
      ...['--no-deprecation', '-C', 'production', path.join(ROOT, 'dist/seed.mjs')],
      ...Object.entries(size).map(([name, count]) => `--${name}=${count}`),
    ],
    { NODE_ENV: 'production', DATA_DIR: folder, ...settings },
  )
}

const inSqlite = (size: Size): DemoData => {
  const folder = path.join(WORK, 'demo-sqlite')
  const settings = { DATABASE_URI: '', PAYLOAD_SECRET: SECRET }
  seed(folder, settings, size)
  return { database: 'SQLite', folder, settings, drop: async () => {} }
}

const inMongodb = (uri: string, size: Size): DemoData => {
  const folder = path.join(WORK, 'demo-mongodb')
  const name = `firsthand-bench-${process.pid}`
  const own = new URL(uri)
  own.pathname = `/${name}`
  const settings = {
    DATABASE_URI: own.href,
    PAYLOAD_SECRET: SECRET,
    MONGODB_COMPATIBILITY: process.env.MONGODB_COMPATIBILITY ?? '',
  }
  seed(folder, settings, size)
  return {
    ...{ database: 'MongoDB', folder, settings },
    drop: async () => {
      const client = await MongoClient.connect(own.href)
      await client.db(name).dropDatabase()
      await client.close()
    },
  }
}

/** A large publication anew on SQLite, and where MONGODB_TEST_URI names a server, on MongoDB. */
export const largeData = (size: Size): (() => DemoData)[] => {
  const uri = process.env.MONGODB_TEST_URI
  return [() => inSqlite(size), ...(uri ? [() => inMongodb(uri, size)] : [])]
}

/** The same of the demo publication. */
export const demoData = (): (() => DemoData)[] => largeData({})

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Collection } from 'mongodb'

import { allDone } from '@/src/operations/soon'

import type { App } from './app'

type Mongoose = { connection: { db: { collections(): Promise<Collection[]> } } }

/** As `everythingStored` would show these words, whatever their letters. */
export const asStored = (words: string): string => Buffer.from(words).toString('latin1')

const documentsIn = async ({ payload, isMongodb }: App): Promise<string[]> => {
  if (!isMongodb) return []
  const { connection } = payload.db as unknown as Mongoose
  const found: string[] = []
  for (const collection of await connection.db.collections())
    found.push(asStored(JSON.stringify(await collection.find().toArray())))
  return found
}

/** Every byte that an installation keeps: its files, the database among them, and what MongoDB holds. */
export const everythingStored = async (app: App): Promise<string> => {
  await allDone()
  const files = readdirSync(app.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
  return [...files, ...(await documentsIn(app))].join('\n')
}

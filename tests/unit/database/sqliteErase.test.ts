import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Client, createClient } from '@libsql/client'

import { createErasing } from '@/src/database/sqliteErase'

let folder: string
let file: string
let client: Client
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'firsthand-erase-'))
  file = path.join(folder, 'some.db')
  client = createClient({ url: `file:${file}` })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA secure_delete = ON')
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

const ROWS = 6000
const wordOf = (at: number) => `word${at}x`
const idOf = (at: number) => createHash('sha256').update(String(at)).digest('hex')

/** Rows of many lengths, some written over, every other one deleted: pages split on the way. */
const writeAndDelete = async () => {
  const textOf = (at: number, most: number) => `${wordOf(at)} `.repeat(2 + ((at * 7919) % most))
  const sql = 'INSERT INTO texts VALUES (?, ?)'
  await client.execute('CREATE TABLE texts (id TEXT PRIMARY KEY, body TEXT)')
  await client.batch(
    Array.from({ length: ROWS }, (_, at) => ({ sql, args: [idOf(at), textOf(at, 60)] })),
    'write',
  )
  await client.batch(
    Array.from({ length: ROWS / 3 }, (_, at) => ({
      sql: 'UPDATE texts SET body = ? WHERE id = ?',
      args: [textOf(3 * at, 90), idOf(3 * at)],
    })),
    'write',
  )
  await client.batch(
    Array.from({ length: ROWS / 2 }, (_, at) => ({
      sql: 'DELETE FROM texts WHERE id = ?',
      args: [idOf(2 * at)],
    })),
    'write',
  )
}

const wordsIn = (name: string): Set<string> =>
  new Set(readFileSync(name, 'latin1').match(/word\d+x/g))
const isDeleted = (word: string) => Number(word.slice(4, -1)) % 2 === 0

it('leaves nothing of what was deleted, neither in the gaps of pages nor in the log', async () => {
  await writeAndDelete()
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  const before = [...wordsIn(file)].filter(isDeleted)

  await createErasing({ client: () => client, takeTurn: async () => () => {} })()
  const after = [...wordsIn(file)]

  expect(before.length).toBeGreaterThan(0)
  expect(after.filter(isDeleted)).toEqual([])
  expect(after).toHaveLength(ROWS / 2)
  expect(wordsIn(`${file}-wal`).size).toBe(0)
})

it('serves with one erasing all who ask while it waits for its turn', async () => {
  await client.execute('CREATE TABLE texts (id TEXT)')
  const turns: (() => void)[] = []
  const takeTurn = () => new Promise<() => void>((resolve) => turns.push(() => resolve(() => {})))
  const erase = createErasing({ client: () => client, takeTurn })

  const asked = [erase(), erase(), erase()]

  expect(turns).toHaveLength(1)
  expect(new Set(asked).size).toBe(1)
  turns[0]!()
  await new Promise((resolve) => setImmediate(resolve))
  expect(erase()).not.toBe(asked[0])
})

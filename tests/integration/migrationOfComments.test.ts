import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Payload } from 'payload'

const describeOnSqlite = process.env.TEST_MONGODB_URI ? describe.skip : describe

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const [READER, PIECE, PENDING, DECIDED, REPORTED, REJECTED] = [1, 2, 3, 4, 5, 6].map(id) as [
  ...[string, string, string, string, string, string],
]
const AT = '2026-01-01T00:00:00.000Z'

const comment = (own: string, status: string, reports: number) =>
  `INSERT INTO comments (id, body, piece_id, reader_id, depth, status, counted, report_count, submission, created_at)
     VALUES ('${own}', 'Words', '${PIECE}', '${READER}', 0, '${status}', '${status}', ${reports}, '${own}', '${AT}')`
const report = (number: number, on: string) =>
  `INSERT INTO reports (id, comment_id, reason, reader_id) VALUES ('${id(number)}', '${on}', 'offensive', '${READER}')`
const decision = (number: number, on: string) =>
  `INSERT INTO decisions (id, comment_id, decision, before) VALUES ('${id(number)}', '${on}', 'approve', 'pending')`

/** As the release before the desk left it. */
const ROWS = [
  `INSERT INTO readers (id, display_name, email) VALUES ('${READER}', 'Robin', 'robin@example.org')`,
  `INSERT INTO pieces (id, title, sort_title, kind, published_at) VALUES ('${PIECE}', 'Old', 'old', 'story', '${AT}')`,
  ...[comment(PENDING, 'pending', 0), comment(DECIDED, 'approved', 0)],
  ...[comment(REPORTED, 'approved', 1), comment(REJECTED, 'rejected', 1)],
  ...[report(11, REPORTED), report(12, REJECTED), decision(13, DECIDED), decision(14, REJECTED)],
]

describeOnSqlite('the comments of a database that is older than the desk', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'firsthand-test-'))
  let payload: Payload
  beforeAll(async () => {
    const db = drizzle({ connection: { url: `file:${path.join(dataDir, 'firsthand.db')}` } })
    const { migrations } = await import('@/src/database/migrations')
    const before = migrations.slice(
      0,
      migrations.findIndex(({ name }) => name.endsWith('_moderation')),
    )
    for (const { up, name } of before) {
      await up({ db } as never)
      await db.run(
        `INSERT INTO payload_migrations (id, name, batch) VALUES ('${crypto.randomUUID()}', '${name}', 1)`,
      )
    }
    for (const row of ROWS) await db.run(row)
    db.$client.close()

    Object.assign(process.env, { DATA_DIR: dataDir, LOG_LEVEL: 'fatal' })
    const { openPayload } = await import('@/src/operations/openPayload')
    payload = await openPayload()
  })
  afterAll(async () => {
    await payload.destroy()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it.each([
    ['wait since they were written', PENDING, [AT, false, 0]],
    ['are moderated where somebody decided', DECIDED, [null, true, 0]],
    ['wait where they are reported', REPORTED, [AT, false, 1]],
    ['wait for nothing where they were rejected', REJECTED, [null, true, 0]],
  ])('%s', async (_, own, stands) => {
    const { waitsSince, moderated, openReports } = await payload.findByID({
      ...{ collection: 'comments', id: own, depth: 0 },
    })

    expect([waitsSince ?? null, moderated, openReports]).toEqual(stands)
  })

  it('have reports that are open where nobody has taken the comment down', async () => {
    const { docs } = await payload.find({ collection: 'reports', sort: 'id', depth: 0 })

    expect(docs.map(({ settled }) => settled)).toEqual([false, true])
  })
})

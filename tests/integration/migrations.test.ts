import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Payload } from 'payload'

const describeOnSqlite = process.env.TEST_MONGODB_URI ? describe.skip : describe

const ID = {
  reader: '00000000-0000-4000-8000-000000000001',
  story: '00000000-0000-4000-8000-000000000002',
  insight: '00000000-0000-4000-8000-000000000003',
  topic: '00000000-0000-4000-8000-000000000004',
}

/** As the first release left it. */
const ROWS = [
  `INSERT INTO readers (id, display_name, email) VALUES ('${ID.reader}', 'Robin', 'robin@example.org')`,
  `INSERT INTO topics (id) VALUES ('${ID.topic}')`,
  `INSERT INTO topics_locales (name, _locale, _parent_id) VALUES ('Grief', 'en', '${ID.topic}')`,
  `INSERT INTO stories (id, narrator_alias, comments_open) VALUES ('${ID.story}', 'Robin', 0)`,
  `INSERT INTO stories_locales (title, _locale, _parent_id) VALUES ('Of old', 'en', '${ID.story}')`,
  `INSERT INTO stories_rels (parent_id, path, topics_id) VALUES ('${ID.story}', 'topics', '${ID.topic}')`,
  `INSERT INTO pieces (id, title, sort_title, kind, published_at)
     VALUES ('${ID.story}', 'Of old', 'of old', 'story', '2026-01-01T00:00:00.000Z')`,
  `INSERT INTO insights (id, piece_id, reader_id, rating)
     VALUES ('${ID.insight}', '${ID.story}', '${ID.reader}', 'outstanding')`,
  `INSERT INTO insights_texts ("order", parent_id, path, text) VALUES (1, '${ID.insight}', 'labels', 'eye-opening')`,
]

describeOnSqlite('a database of the first release (SQLite: MongoDB has no migrations)', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'firsthand-test-'))
  let payload: Payload
  beforeAll(async () => {
    const url = `file:${path.join(dataDir, 'firsthand.db')}`
    const db = drizzle({ connection: { url } })
    const { migrations } = await import('@/src/database/migrations')
    const [first] = migrations
    await first!.up({ db } as never)
    for (const row of ROWS) await db.run(row)
    await db.run(
      `INSERT INTO payload_migrations (id, name, batch) VALUES ('${ID.topic}', '${first!.name}', 1)`,
    )
    db.$client.close()

    Object.assign(process.env, { DATA_DIR: dataDir, LOG_LEVEL: 'fatal' })
    const { openPayload } = await import('@/src/operations/openPayload')
    payload = await openPayload()
  })
  afterAll(async () => {
    await payload.destroy()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('keeps what hangs on rows whose table is made anew', async () => {
    const story = await payload.findByID({ collection: 'stories', id: ID.story, depth: 0 })
    const insight = await payload.findByID({ collection: 'insights', id: ID.insight, depth: 0 })

    expect(story).toMatchObject({
      ...{ title: 'Of old', topics: [ID.topic], narrator: { alias: 'Robin' } },
    })
    expect(insight).toMatchObject({
      ...{ reader: ID.reader, rating: 'outstanding', labels: ['eye-opening'], status: 'approved' },
    })
  })

  it('has in new fields what such a document has that never had them', async () => {
    const story = await payload.findByID({ collection: 'stories', id: ID.story, depth: 0 })
    const insight = await payload.findByID({ collection: 'insights', id: ID.insight, depth: 0 })

    expect(story.consent ?? null).toBeNull()
    expect(story.workflow?.stage ?? 'draft').toBe('draft')
    expect(story.workflow?.dueDate ?? null).toBeNull()
    expect(insight.care ?? false).toBe(false)
  })

  it('keeps comments closed where they were', async () => {
    const story = await payload.findByID({ collection: 'stories', id: ID.story, depth: 0 })

    expect(story.commenting).toBe('closed')
  })
})

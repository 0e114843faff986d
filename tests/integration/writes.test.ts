import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createInsight,
  createReader,
  createStory,
  globalId,
} from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'
import { itWithTransactions } from '@/tests/helpers/transactions'

const isMongodb = Boolean(process.env.TEST_MONGODB_URI)
/** What only the embedded database promises; MongoDB keeps its own files. */
const onSqlite = isMongodb ? it.skip : it
const why = isMongodb ? ' (skipped: MongoDB keeps its own files)' : ''

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const pieceRow = (id: unknown) =>
  app.payload.findByID({ collection: 'pieces', id: String(id), depth: 0 })

const failuresOf = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))

describe('many writes at once', () => {
  it('let readers be answered meanwhile', async () => {
    let isWritten = false
    const writing = Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        createArticle(app.payload, { title: `Meanwhile ${at}` }),
      ),
    ).then(() => (isWritten = true))

    const answer = await app.query('{ site { name } }')
    const wasWritten = isWritten
    await writing

    expect(answer.errors).toBeUndefined()
    expect(wasWritten).toBe(false)
  })

  it('loses none of 200, and counts every comment and insight', async () => {
    const story = await createStory(app.payload, { title: 'A busy story' })
    const readers: string[] = []
    for (let at = 0; at < 40; at++) {
      const reader = await app.payload.create({
        collection: 'readers',
        data: {
          email: `busy-${at}@example.org`,
          password: 'long enough by now',
          displayName: 'Busy',
        },
      })
      readers.push(String(reader.id))
    }

    const results = await Promise.allSettled([
      ...readers.flatMap((reader) => [
        createComment(app.payload, { piece: story.id, reader }),
        createComment(app.payload, { piece: story.id, reader, status: 'pending' }),
        createInsight(app.payload, { piece: story.id, reader, rating: 'nice-work' }),
      ]),
      ...Array.from({ length: 80 }, (_, at) =>
        createArticle(app.payload, { title: `Busy article ${at}` }),
      ),
    ])
    const { payload } = app
    const ofStory = { piece: { equals: story.id } }
    const comments = await payload.count({ collection: 'comments', where: ofStory })
    const insights = await payload.count({ collection: 'insights', where: ofStory })
    const articles = await payload.count({
      collection: 'pieces',
      where: { title: { like: 'Busy article' }, live: { equals: true } },
    })

    expect(results).toHaveLength(200)
    expect(failuresOf(results)).toEqual([])
    expect(comments.totalDocs).toBe(80)
    expect(insights.totalDocs).toBe(40)
    expect(articles.totalDocs).toBe(80)
    expect(await pieceRow(story.id)).toMatchObject({ commentCount: 40, insightCount: 40 })
  }, 120_000)

  it('keeps the counters right while the piece itself is edited', async () => {
    const story = await createStory(app.payload, { title: 'An edited story' })
    const { reader } = await createReader(app.payload)

    const results = await Promise.allSettled(
      Array.from({ length: 40 }, (_, at) => [
        createComment(app.payload, { piece: story.id, reader: String(reader.id) }),
        ...(at % 4 === 0
          ? [
              app.payload.update({
                collection: 'stories',
                id: story.id,
                data: { subtitle: `Edition ${at}`, _status: 'published' },
              }),
            ]
          : []),
      ]).flat(),
    )

    expect(failuresOf(results)).toEqual([])
    expect(await pieceRow(story.id)).toMatchObject({ commentCount: 40, live: true })
  }, 60_000)

  it('counts again when a decision is changed, and when a comment is deleted', async () => {
    const story = await createStory(app.payload)
    const { reader } = await createReader(app.payload)
    const on = { piece: story.id, reader: String(reader.id) }
    const kept = await createComment(app.payload, { ...on, status: 'pending' })
    const gone = await createComment(app.payload, on)
    const rejected = await createComment(app.payload, on)

    await app.payload.update({
      collection: 'comments',
      id: kept.id,
      data: { status: 'approved' },
    })
    await app.payload.update({
      collection: 'comments',
      id: rejected.id,
      data: { status: 'rejected' },
    })
    await app.payload.delete({ collection: 'comments', id: gone.id })

    expect(await pieceRow(story.id)).toMatchObject({ commentCount: 1 })
  })

  it('leaves one insight where a reader sends two at the same moment', async () => {
    const story = await createStory(app.payload)
    const { token } = await createReader(app.payload)
    const SUBMIT = `mutation ($id: ID!, $note: String) {
      submitInsight(input: { pieceId: $id, note: $note }) { insight { id } userErrors { code } } }`
    const id = globalId('Story', story.id)

    const answers = await Promise.all(
      ['One', 'Two'].map((note) => app.query(SUBMIT, { id, note }, { token })),
    )
    const { totalDocs } = await app.payload.count({
      collection: 'insights',
      where: { piece: { equals: story.id } },
    })

    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
    expect(totalDocs).toBe(1)
    expect(await pieceRow(story.id)).toMatchObject({ insightCount: 1 })
  })
})

/** A process of its own that writes articles into the same database, a line of output for each. */
const startWriter = (name: string, count: number) => {
  const writer = startOther(app, 'writeArticles.ts', name, String(count))
  const wrote = (enough: number) => writer.line(() => writer.lines.length >= enough)
  return { ...writer, wrote }
}

const articlesNamed = async (name: string) => {
  const { docs } = await app.payload.find({
    collection: 'articles',
    where: { title: { like: `${name} ` } },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Everything that one published article is made of, apart from its own row. */
const partsOf = async (id: string) => {
  const { payload } = app
  const versions = await payload.countVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  })
  const pieces = await payload.count({ collection: 'pieces', where: { id: { equals: id } } })
  return { versions: versions.totalDocs, pieces: pieces.totalDocs }
}

describe('the embedded database', () => {
  onSqlite(
    `is left without half-written documents when a writer is killed${why}`,
    async () => {
      const writer = startWriter('Killed', 10_000)

      await writer.wrote(25)
      writer.child.kill('SIGKILL')
      await writer.ended
      const articles = await articlesNamed('Killed')
      const parts = await Promise.all(articles.map(({ id }) => partsOf(String(id))))
      const integrity = await integrityOf()

      expect(articles.length).toBeGreaterThanOrEqual(25)
      expect(articles.length).toBeGreaterThanOrEqual(writer.lines.length)
      for (const { title, body } of articles) {
        expect(title).toMatchObject({ en: expect.stringMatching(/^Killed \d+$/) })
        expect(body).toHaveProperty('en.root')
      }
      expect(parts.filter(({ versions, pieces }) => versions !== 1 || pieces !== 1)).toEqual([])
      expect(integrity).toEqual(['ok'])
    },
    60_000,
  )

  onSqlite(
    `takes the writes of two processes at once and loses none${why}`,
    async () => {
      const writer = startWriter('Beside', 60)

      await writer.wrote(1)
      const own = await Promise.allSettled(
        Array.from({ length: 60 }, (_, at) =>
          createArticle(app.payload, { title: `Within ${at}` }),
        ),
      )
      const [code] = (await writer.ended) as [number]

      expect(failuresOf(own)).toEqual([])
      expect(code).toBe(0)
      expect(await articlesNamed('Beside')).toHaveLength(60)
      expect(await articlesNamed('Within')).toHaveLength(60)
    },
    90_000,
  )

  itWithTransactions('rolls everything back where a hook throws', async () => {
    const { config } = app.payload.collections.articles
    const refuse = () => {
      throw new Error('This hook refuses.')
    }

    config.hooks.afterChange.push(refuse)
    const refused = await Promise.allSettled([
      createArticle(app.payload, { title: 'Refused one' }),
      createArticle(app.payload, { title: 'Refused two', body: richText(paragraph('Body.')) }),
    ])
    config.hooks.afterChange.splice(config.hooks.afterChange.indexOf(refuse), 1)
    const accepted = await createArticle(app.payload, { title: 'Accepted' })
    const named = { title: { like: 'Refused' } }
    const versions = await app.payload.countVersions({
      collection: 'articles',
      where: { 'version.title': { like: 'Refused' } },
    })

    expect(failuresOf(refused)).toEqual(['Error: This hook refuses.', 'Error: This hook refuses.'])
    expect(await app.payload.count({ collection: 'articles', where: named })).toEqual({
      totalDocs: 0,
    })
    expect(await app.payload.count({ collection: 'pieces', where: named })).toEqual({
      totalDocs: 0,
    })
    expect(versions.totalDocs).toBe(0)
    expect(await pieceRow(accepted.id)).toMatchObject({ live: true })
  })
})

const integrityOf = async () => {
  const { client } = app.payload.db as unknown as {
    client: { execute: (sql: string) => Promise<{ rows: Record<string, string>[] }> }
  }
  const { rows } = await client.execute('PRAGMA integrity_check')
  return rows.map((row) => row.integrity_check)
}

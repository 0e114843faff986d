import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Article, Comment, Insight, PublishedDocument } from '@/payload-types'
import type { News } from '@/src/delivery/changeFeed'
import { idsOf } from '@/src/delivery/relations'
import { type App, startApp } from '@/tests/helpers/app'
import { showEveryInsight } from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'

const ARTICLES = 24
const COMMENTS = 6

const LIST = '{ pieces(first: 100) { totalCount nodes { slug } } }'

let app: App
let printed: string[]
let before: number
const heard: News[] = []
beforeAll(async () => {
  app = await startApp()
  before = (await app.query(LIST)).data?.pieces.totalCount
  const { changeFeed } = await import('@/src/delivery/changeFeed')
  const feed = changeFeed(app.payload)
  const reset = new Promise<void>((resolve) =>
    feed.subscribe((news) => {
      heard.push(news)
      if (heard.filter((each) => each === 'reset').length > 0) resolve()
    }),
  )
  await feed.ready()
  const command = startOther(
    app,
    '../../src/commands/seed.ts',
    ...['--articles', String(ARTICLES), '--comments', String(COMMENTS), '--insights', '2'],
  )
  await command.end()
  printed = command.lines
  expect(command.child.exitCode).toBe(0)
  await reset
}, 200_000)
afterAll(() => app.close())

/** Everything of an article but what must differ from another one like it. */
const seen = (article: object) => {
  const own = ['id', 'slug', 'createdAt', 'updatedAt', 'parent', 'publishedLocale']
  return JSON.parse(
    JSON.stringify(article, (key, value: unknown) => (own.includes(key) ? undefined : value)),
  ) as unknown
}

const stored = <Doc extends object>(
  collection: 'articles' | 'pieces' | 'published-documents',
  id: string,
) =>
  app.payload.findByID({
    collection,
    id,
    locale: 'all',
    depth: 0,
    showHiddenFields: true,
  }) as unknown as Promise<Doc>

const newestVersion = async (id: string) => {
  const { docs } = await app.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    locale: 'all',
    depth: 0,
    limit: 1,
  })
  return docs[0]!
}

const imagesOf = async (id: string) => {
  const { docs } = await app.payload.find({
    collection: 'shown-images',
    where: { document: { equals: `articles:${id}` } },
    depth: 0,
    pagination: false,
  })
  return idsOf(docs.map(({ image }) => image)).sort()
}

type AllLocales = Record<'title' | 'subtitle' | 'slug' | 'body', Record<'en' | 'es', never>> & {
  meta: { description: Record<'en' | 'es', never> }
}

/** What is kept of it for delivery. */
const delivered = async (id: string) => {
  const { shape, content } = await stored<PublishedDocument>(
    'published-documents',
    `articles:${id}`,
  )
  return { shape, content: withoutRowIds(seen(JSON.parse(content) as object)) }
}

/** The same article, made through Payload with all its hooks. */
const makeTwin = async (id: string): Promise<string> => {
  const original = (await stored(`articles`, id)) as unknown as Article & AllLocales
  const shared = {
    cover: original.cover,
    authors: original.authors,
    topics: original.topics,
    conditions: original.conditions,
    community: original.community,
    contentNotes: original.contentNotes,
    review: original.review,
    citations: original.citations?.map((citation) => ({ ...citation, id: undefined })),
    publishedAt: original.publishedAt,
    _status: 'published',
  }
  const text = (locale: 'en' | 'es') => ({
    title: original.title[locale],
    subtitle: original.subtitle[locale],
    slug: `${original.slug[locale] as string}-twin`,
    body: original.body[locale],
    meta: { description: original.meta.description[locale] },
  })
  const { payload } = app
  const twin = await payload.create({
    collection: 'articles',
    data: { ...shared, ...text('en') } as never,
  })
  if (original.title.es)
    await payload.update({
      collection: 'articles',
      id: twin.id,
      locale: 'es',
      data: { ...text('es'), _status: 'published' } as never,
    })
  return twin.id
}

const withoutRowIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'id' ? undefined : each)))

describe('the command', () => {
  it('shows how far it is', () => {
    expect(printed.at(-1)).toMatch(/✓ articles: 24 of 24 \([\d,]+\/s, [\d.]+ s\)/)
  })

  it('reaches a server that runs over the same database', async () => {
    const { data } = await app.query(LIST)

    expect(before).toBe(0)
    expect(data?.pieces.totalCount).toBe(ARTICLES)
  })

  it('refuses a database that holds something', async () => {
    const { seedLarge } = await import('@/seed/large/seedLarge')
    const { NotEmpty } = await import('@/seed/emptiness')

    const again = seedLarge(
      app.payload,
      { articles: 1, comments: 0, insights: 0, readers: 20 },
      () => () => {},
    )

    await expect(again).rejects.toThrow(NotEmpty)
  })

  it('makes the same publication each time', async () => {
    const { makeArticle } = await import('@/seed/large/article')
    const { makeTemplates } = await import('@/seed/large/templates')
    const { makeLibrary } = await import('@/seed/large/library')
    const templates = await makeTemplates(app.payload)

    for (const number of [3, 4]) {
      const made = makeArticle(number, ARTICLES, makeLibrary(ARTICLES), templates)

      expect(withoutRowIds(await stored('articles', made.id as string))).toMatchObject(
        withoutRowIds(made) as object,
      )
    }
  })
})

describe('an article that is written past the hooks', () => {
  it.each([
    ['in one language', 3],
    ['in two languages', 4],
  ])('is stored as Payload stores one, %s', async (_, number) => {
    const { articleId } = await import('@/seed/large/article')
    const id = articleId(number, ARTICLES)
    const twin = await makeTwin(id)

    expect(withoutRowIds(seen(await stored('articles', id)))).toEqual(
      withoutRowIds(seen(await stored('articles', twin))),
    )
    expect(withoutRowIds(seen(await newestVersion(id)))).toEqual(
      withoutRowIds(seen(await newestVersion(twin))),
    )
    const [row, other] = [await stored<object>('pieces', id), await stored<object>('pieces', twin)]
    const uncounted = { commentCount: 0, insightCount: 0 }
    expect(seen({ ...row, ...uncounted })).toEqual(seen({ ...other, ...uncounted }))
    expect(await delivered(id)).toEqual(await delivered(twin))
    expect(await imagesOf(id)).toEqual(await imagesOf(twin))
    expect(await imagesOf(id)).not.toEqual([])

    await app.payload.delete({ collection: 'articles', id: twin })
  })

  it('is edited, and what it was is restored, like any other', async () => {
    const { payload } = app
    const { articleId } = await import('@/seed/large/article')
    const id = articleId(8, ARTICLES)
    const original = await stored('articles', id)
    const { id: version } = await newestVersion(id)

    await payload.update({
      collection: 'articles',
      id,
      data: { title: 'Rewritten', _status: 'published' },
    })
    const shown = await app.query(`{ pieces(first: 100) { nodes { title } } }`)
    await payload.restoreVersion({ collection: 'articles', id: version })

    expect(shown.data?.pieces.nodes).toContainEqual({ title: 'Rewritten' })
    expect(seen(await stored('articles', id))).toEqual(seen(original))
  })
})

describe('what readers left on it', () => {
  const all = async <Doc>(collection: 'comments' | 'insights' | 'pieces' | 'helpful-marks') =>
    (await app.payload.find({ collection, sort: 'id', depth: 0, pagination: false }))
      .docs as unknown as Doc[]

  it('is counted as the hooks count it', async () => {
    const { payload } = app
    const { fillThreadCounts } = await import('@/src/operations/fillThreadCounts')
    const numbers = async () => ({
      comments: (await all<Comment>('comments')).map(({ id, answers, counted }) => [
        id,
        answers,
        counted,
      ]),
      pieces: (await all<{ commentCount: number }>('pieces')).map((row) => row.commentCount),
    })
    const seeded = await numbers()

    for (const [id] of seeded.comments)
      await payload.db.updateOne({
        collection: 'comments',
        id: id as string,
        data: { answers: 0, counted: null },
      })
    await fillThreadCounts(payload)

    expect(seeded.comments).toHaveLength(ARTICLES * COMMENTS)
    expect(await numbers()).toEqual(seeded)
  })

  it('is counted beside the piece and beside the comment', async () => {
    const insights = await all<Insight>('insights')
    const marks = await all<{ comment: string }>('helpful-marks')
    const counted = <Item>(items: Item[], of: (item: Item) => string) =>
      items.reduce<Record<string, number>>(
        (counts, item) => ({ ...counts, [of(item)]: (counts[of(item)] ?? 0) + 1 }),
        {},
      )
    const kept = (rows: { id: string; count: number }[]) =>
      Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]))

    const pieces = await all<{ id: string; insightCount: number }>('pieces')
    const comments = await all<Comment>('comments')

    expect(kept(pieces.map(({ id, insightCount }) => ({ id, count: insightCount })))).toEqual(
      counted(insights, ({ piece }) => piece as string),
    )
    expect(kept(comments.map(({ id, helpful }) => ({ id, count: helpful ?? 0 })))).toEqual(
      counted(marks, ({ comment }) => comment),
    )
  })

  it('is shown', async () => {
    await showEveryInsight(app.payload)
    const { data, errors } = await app.query(`{ pieces(first: 100) { nodes {
      insights { total } comments(first: 50) { totalCount nodes { body author { displayName }
        replies(first: 50) { nodes { body } } } } } } }`)

    expect(errors).toBeUndefined()
    for (const { insights, comments } of data?.pieces.nodes ?? []) {
      expect(insights.total).toBe(2)
      expect(comments.totalCount).toBe(comments.nodes.length)
    }
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { QUEUES } from '@/src/moderation/queues'
import { findUnindexed } from '@/tests/helpers/mongodbPlans'
import { findGrowing } from '@/tests/helpers/queryPlans'
import {
  createComment,
  createInsight,
  createReader,
  globalId,
  staffUser,
} from '@/tests/helpers/factories'

const ARTICLES = 2400
const ORDERS = ['NEWEST', 'OLDEST', 'MOST_INSIGHTFUL', 'MOST_DISCUSSED', 'TITLE'] as const

const CARD = `id title slug excerpt publishedAt cover { url } authors { name portrait { url } } topics { name }
  conditions { name } community { name } insights { total }`

let app: App
let token: string
let slugs: { en: string; es: string }
let ids: string[]
beforeAll(async () => {
  app = await startApp()
  const { payload } = app
  const { seedLarge } = await import('@/seed/large/seedLarge')
  await seedLarge(
    payload,
    { articles: ARTICLES, comments: 3, insights: 2, readers: 50 },
    () => () => {},
  )
  const { reader, token: session } = await createReader(payload)
  token = session
  const { docs } = await payload.find({ collection: 'pieces', limit: 50, depth: 0 })
  ids = docs.map(({ id }) => globalId('Article', id))
  const translated = await payload.find({
    collection: 'articles',
    where: { slug: { exists: true } },
    locale: 'es',
    fallbackLocale: false,
    limit: 1,
  })
  const [both] = translated.docs
  const inEnglish = await payload.findByID({ collection: 'articles', id: both!.id })
  slugs = { en: inEnglish.slug, es: both!.slug }
  for (const { id } of docs.slice(0, 3)) {
    await createComment(payload, { piece: id, reader: reader.id })
    await createInsight(payload, { piece: id, reader: reader.id })
  }
}, 300_000)
afterAll(() => app.close())

const ask = async (query: string, variables: object = {}) => {
  const { data, errors } = await app.query(query, variables, { token })
  if (errors) throw new Error(JSON.stringify(errors))
  return data!
}

/** The cursor that far down the list. */
const cursorAt = async (list: string, position: number): Promise<string> => {
  let after = ''
  for (let left = position; left > 0; left -= 100) {
    const size = Math.min(left, 100)
    const { pieces } = await ask(
      `{ pieces(${list} first: ${size} ${after}) { pageInfo { endCursor } } }`,
    )
    after = `after: "${pieces.pageInfo.endCursor}"`
  }
  return after.slice('after: "'.length, -1)
}

const FILTERS = [
  'kind: [STORY]',
  'kind: [ARTICLE, SERIES]',
  'topic: ["first-sessions"]',
  'topic: ["topic-32"]',
  'topic: ["first-sessions", "integration", "topic-32"]',
  'condition: ["depression"]',
  'topic: ["first-sessions"], condition: ["depression"]',
  'author: ["maren-ostrow"]',
  'author: ["author-48"]',
  'community: ["beside-someone"]',
  'reviewed: true',
  'reviewed: false',
  'excludeContentNotes: ["death", "abuse"]',
  'publishedAfter: "2024-12-20T00:00:00Z"',
  'publishedAfter: "2013-01-01T00:00:00Z", publishedBefore: "2024-01-01T00:00:00Z"',
]

const lists = (): [string, string][] =>
  ['', ...FILTERS].flatMap((filter) =>
    ORDERS.map((order): [string, string] => [
      `pieces by ${order} ${filter}`,
      `{ pieces(first: 10 order: ${order} ${filter && `filter: { ${filter} }`}) { nodes { ${CARD} } } }`,
    ]),
  )

const COMMENT = `nodes { id body author { displayName badges } helpfulByMe
  replies(first: 30) { nodes { body author { displayName } parent { body } } } }`
const DETAIL = `id title body { html blocks { __typename } headings { text } } readingMinutes
  cover { url } authors { name } topics { name } conditions { name } community { name }
  review { reviewer { name } } citations { title } seo { title jsonLd image { url } }
  translations { title } insights { total ratings { count } top { count label { label } } mine { rating } }
  comments(first: 5) { ${COMMENT} } related { ${CARD} }`

const queries = (): [string, string][] => [
  ['an article', `{ article(slug: "${slugs.en}") { ${DETAIL} } }`],
  ['a translated article', `{ article(slug: "${slugs.es}", locale: es) { ${DETAIL} } }`],
  ['what is not there', `{ article(slug: "nothing") { title } topic(slug: "nothing") { name } }`],
  ['a path', `{ route(path: "/articles/${slugs.en}") { __typename } }`],
  ['a path that leads nowhere', '{ route(path: "/es/articles/nothing") { __typename } }'],
  ['ids', `{ nodes(ids: ${JSON.stringify(ids)}) { ... on Article { ${CARD} } } }`],
  [
    'a popular topic',
    `{ topic(slug: "first-sessions") { name pieces(first: 10) { nodes { ${CARD} } } } }`,
  ],
  ['a rare topic', `{ topic(slug: "topic-32") { name pieces(first: 10) { nodes { ${CARD} } } } }`],
  [
    'an author',
    `{ author(slug: "maren-ostrow") { name pieces(first: 10) { nodes { ${CARD} } } } }`,
  ],
  ['a condition', `{ conditions(first: 5) { nodes { pieces(first: 10) { nodes { ${CARD} } } } } }`],
  [
    'a community',
    `{ community(slug: "beside-someone") { pieces(first: 10) { nodes { ${CARD} } } } }`,
  ],
  [
    'topics with their pieces',
    `{ topics(first: 40) { nodes { name pieces(first: 5) { nodes { title } } } } }`,
  ],
  ['authors', '{ authors(first: 50) { nodes { name portrait { url } } } }'],
  ...(['NEWEST', 'OLDEST', 'MOST_HELPFUL'] as const).map((order): [string, string] => [
    `comments by ${order}`,
    `{ article(slug: "${slugs.en}") { comments(first: 1 order: ${order}) { ${COMMENT} } } }`,
  ]),
  [
    'comments of many pieces',
    `{ pieces(first: 50) { nodes { comments(first: 5) { ${COMMENT} } } } }`,
  ],
  ['what I wrote', `{ me { comments(first: 10) { nodes { body piece { title } } } } }`],
  ['what I thought', `{ me { insights(first: 10) { nodes { rating piece { title } } } } }`],
  ['a search', `{ search(query: "morning", first: 10) { nodes { ${CARD} } } }`],
  [
    'a narrow search',
    `{ search(query: "morning", first: 10, filter: { topic: ["topic-32"] }) { nodes { title } } }`,
  ],
]

const growingIn = (run: () => Promise<unknown>): Promise<unknown[]> =>
  app.isMongodb ? findUnindexed(app, run) : findGrowing(app, run)

describe('no statement reads or sorts more rows as the publication grows', () => {
  it.each(lists())('%s', async (_, list) => {
    expect(await growingIn(() => ask(list))).toEqual([])
  })

  it('for any other query', async () => {
    const found: unknown[] = []
    for (const [name, query] of queries())
      for (const each of await growingIn(() => ask(query))) found.push([name, each])

    expect(found).toEqual([])
  }, 200_000)

  it('for the desk of the moderators: its numbers, each queue, and far down in it', async () => {
    const { queuePage } = await import('@/src/moderationDesk/queuePage')
    const { countsNow } = await import('@/src/moderationDesk/counts')
    const viewer = { payload: app.payload, user: await staffUser(app.payload, 'moderator') }
    const found: unknown[] = []
    for (const queue of QUEUES) {
      const page = (after?: string) => queuePage(viewer, { queue, limit: 20, after })
      const { next } = await page()
      for (const each of await growingIn(() => page())) found.push([queue, each])
      if (next)
        for (const each of await growingIn(() => page(next))) found.push([queue, next, each])
    }
    for (const each of await growingIn(() => countsNow(app.payload))) found.push(each)

    // What is reported is soon decided about, and few: it is found by an index over the reports, and sorted.
    const byReports = app.isMongodb
      ? '{"openReports":{"$gt":0}}'
      : 'USING INDEX openReports_waitsSince_idx (open_reports>?)'
    const isOfReported = (each: unknown) =>
      [each]
        .flat()
        .some((one) => (typeof one === 'string' ? one : JSON.stringify(one)).includes(byReports))
    expect(found.filter((each) => !isOfReported(each))).toEqual([])
  }, 100_000)

  it.each(ORDERS)('far down the list by %s, forwards and backwards', async (order) => {
    const cursor = await cursorAt(`order: ${order}`, 1200)

    const found = await growingIn(async () => {
      await ask(`{ pieces(order: ${order} first: 10 after: "${cursor}") { nodes { ${CARD} } } }`)
      await ask(`{ pieces(order: ${order} last: 10 before: "${cursor}") { nodes { ${CARD} } } }`)
    })

    expect(found).toEqual([])
  })

  it('far down the comments of a piece', async () => {
    for (const order of ['NEWEST', 'OLDEST', 'MOST_HELPFUL']) {
      const page = async (after = '') => {
        const { article } = await ask(
          `{ article(slug: "${slugs.en}") { comments(first: 1 order: ${order} ${after}) {
            pageInfo { endCursor } ${COMMENT} } } }`,
        )
        return article.comments.pageInfo.endCursor as string
      }
      const cursor = await page()

      expect(await growingIn(() => page(`after: "${cursor}"`))).toEqual([])
    }
  })

  it('for the list of comments that wait for a moderator', async () => {
    const found = await growingIn(() =>
      app.payload.find({
        collection: 'comments',
        where: { status: { equals: 'pending' } },
        sort: '-createdAt',
        limit: 10,
        depth: 0,
        pagination: false,
      }),
    )

    expect(found).toEqual([])
  })

  it('when a process starts', async () => {
    const { fillShownImages } = await import('@/src/delivery/shownImages')
    const { fillThreadCounts } = await import('@/src/operations/fillThreadCounts')
    const { isEmpty } = await import('@/seed/emptiness')

    const found = await growingIn(async () => {
      await fillShownImages(app.payload)
      await fillThreadCounts(app.payload)
      await isEmpty(app.payload)
    })

    expect(found).toEqual([])
  })
})

it('lets everything else go on while the words of all pieces are read', async () => {
  const { pieceIndex } = await import('@/src/search/pieceIndex')
  const { beginLogAnew } = await import('@/src/delivery/changeLog')
  const { changeFeed } = await import('@/src/delivery/changeFeed')
  await pieceIndex(app.payload).ready()
  const reset = new Promise<void>((resolve) => {
    const stop = changeFeed(app.payload).subscribe((news) => {
      if (news !== 'reset') return
      stop()
      resolve()
    })
  })
  await beginLogAnew(app.payload)
  await reset

  let turns = 0
  let isBuilding = true
  const built = pieceIndex(app.payload)
    .ready()
    .finally(() => (isBuilding = false))
  while (isBuilding) {
    await new Promise(setImmediate)
    turns += 1
  }
  await built

  expect(turns).toBeGreaterThan(ARTICLES / 10)
}, 200_000)

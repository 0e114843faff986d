import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createInsight,
  createReader,
  createSeries,
  createStory,
  createTerm,
  showEveryInsight,
} from '@/tests/helpers/factories'

const ORDERS = ['NEWEST', 'OLDEST', 'MOST_INSIGHTFUL', 'MOST_DISCUSSED', 'TITLE'] as const
const SAME_DAY = '2026-03-01T00:00:00.000Z'

type PageInfo = {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}
type Page = {
  totalCount: number
  nodes: { id: string }[]
  edges: { cursor: string }[]
  pageInfo: PageInfo
}

let app: App
let token: string
beforeAll(async () => {
  app = await startApp()
  const { payload } = app
  await showEveryInsight(payload)
  const { reader, token: session } = await createReader(payload)
  token = session

  const topic = await createTerm(payload, 'topics', { name: 'Paged' })
  const author = await createTerm(payload, 'authors', { name: 'Pager' })
  const condition = await createTerm(payload, 'conditions', { name: 'Paged condition' })
  const community = await createTerm(payload, 'communities', { name: 'Paged community' })
  for (const collection of ['topics', 'authors', 'conditions', 'communities'] as const)
    for (let at = 0; at < 3; at++) await createTerm(payload, collection)

  const stories: string[] = []
  for (let at = 0; at < 9; at++) {
    const { id } = await createStory(payload, {
      title: 'The same title',
      slug: `same-${at}`,
      publishedAt: SAME_DAY,
      topics: [topic.id],
      authors: [author.id],
      conditions: [condition.id],
      community: community.id,
    })
    stories.push(String(id))
    await createInsight(payload, { piece: id, reader: reader.id, rating: 'nice-work' })
  }
  await createSeries(payload, { title: 'Paged series', stories, publishedAt: SAME_DAY })
  for (let at = 0; at < 5; at++) {
    const comment = await createComment(payload, { piece: stories[0]!, reader: reader.id })
    await createComment(payload, {
      piece: stories[0]!,
      reader: reader.id,
      parent: comment.id,
      depth: 1,
    })
  }
  const [parent] = (
    await payload.find({ collection: 'comments', where: { depth: { equals: 0 } }, limit: 1 })
  ).docs
  for (let at = 0; at < 4; at++)
    await createComment(payload, {
      piece: stories[0]!,
      reader: reader.id,
      parent: parent!.id,
      depth: 1,
    })
}, 60_000)
afterAll(() => app.close())

/** Where each connection hangs: the words before and after its arguments. */
const PLACES: Record<string, [before: string, list: string, after: string, fixed?: string]> = {
  ...Object.fromEntries(
    ORDERS.map((order) => [
      `pieces in the order ${order}`,
      ['{', 'pieces', '}', `filter: { kind: [STORY] }, order: ${order}`],
    ]),
  ),
  authors: ['{', 'authors', '}'],
  topics: ['{', 'topics', '}'],
  conditions: ['{', 'conditions', '}'],
  communities: ['{', 'communities', '}'],
  'pieces of an author': ['{ author(slug: "pager") {', 'pieces', '} }'],
  'pieces of a topic': ['{ topic(slug: "paged") {', 'pieces', '} }'],
  'pieces of a condition': [
    '{ route(path: "/conditions/paged-condition") { ... on Condition {',
    'pieces',
    '} } }',
  ],
  'pieces of a community': ['{ community(slug: "paged-community") {', 'pieces', '} }'],
  'stories of a series': ['{ series(slug: "paged-series") {', 'stories', '} }'],
  'comments, the newest first': ['{ story(slug: "same-0") {', 'comments', '} }'],
  'comments, the oldest first': ['{ story(slug: "same-0") {', 'comments', '} }', 'order: OLDEST'],
  'own comments': ['{ me {', 'comments', '} }'],
  'own insights': ['{ me {', 'insights', '} }'],
}
const NAMES = Object.keys(PLACES)

const FIELDS = `{ totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`

const ask = (name: string, args: string) => {
  const [before, list, after, fixed] = PLACES[name]!
  const given = [fixed, args].filter(Boolean).join(', ')
  return app.query(`${before} ${list}${given && `(${given})`} ${FIELDS} ${after}`, {}, { token })
}

const pageIn = (value: unknown): Page => {
  const object = value as Record<string, unknown>
  return 'totalCount' in object ? (object as unknown as Page) : pageIn(Object.values(object)[0])
}

const pageOf = async (name: string, args: string): Promise<Page> => {
  const { data, errors } = await ask(name, args)
  if (errors) throw new Error(JSON.stringify(errors))
  return pageIn(data)
}

const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id)

/** All pages of two, one after another, from the front or from the back. */
const walk = async (name: string, backwards = false): Promise<Page[]> => {
  const pages: Page[] = []
  let cursor: string | null = null
  do {
    const at: string = cursor ? `, ${backwards ? 'before' : 'after'}: "${cursor}"` : ''
    const page: Page = await pageOf(name, `${backwards ? 'last' : 'first'}: 2${at}`)
    pages.push(page)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
    cursor = backwards ? (hasPreviousPage ? startCursor : null) : hasNextPage ? endCursor : null
  } while (cursor && pages.length < 20)
  return pages
}

describe.each(NAMES)('the list of %s', (name) => {
  it('is read page by page from either end, with nothing twice and nothing missed', async () => {
    const whole = await pageOf(name, 'first: 100')
    const forwards = await walk(name)
    const backwards = await walk(name, true)

    expect(whole.totalCount).toBe(whole.nodes.length)
    expect(whole.totalCount).toBeGreaterThan(2)
    expect(new Set(idsOf(whole)).size).toBe(whole.totalCount)
    expect(forwards.flatMap(idsOf)).toEqual(idsOf(whole))
    expect(backwards.reverse().flatMap(idsOf)).toEqual(idsOf(whole))
    expect(forwards.every(({ totalCount }) => totalCount === whole.totalCount)).toBe(true)
  })

  it('gives what lies between two cursors', async () => {
    const whole = await pageOf(name, 'first: 100')
    const [first, , third] = whole.edges

    const between = await pageOf(
      name,
      `first: 100, after: "${first!.cursor}", before: "${third!.cursor}"`,
    )

    expect(idsOf(between)).toEqual(idsOf(whole).slice(1, 2))
  })

  it('is refused without bounds, or with bounds that are none', async () => {
    const bounds = ['', 'first: 0', 'first: 101', 'first: -1', 'last: 0', 'last: 101', 'last: -1']
    const codes = []
    for (const args of [...bounds, 'first: 1, last: 1'])
      codes.push((await ask(name, args)).errors?.map(({ extensions }) => extensions.code))

    expect(codes).toEqual([...bounds, 'both'].map(() => ['BAD_USER_INPUT']))
  })

  it('is refused with a cursor that it never gave', async () => {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const [own] = (await pageOf(name, 'first: 1')).edges
    const [order, value, id] = JSON.parse(
      Buffer.from(own!.cursor, 'base64url').toString('utf8'),
    ) as unknown[]
    const others = NAMES.filter((other) => other !== name && !other.includes('pieces'))
    const strangers = await Promise.all(
      others.map(async (other) => (await pageOf(other, 'first: 1')).edges[0]!.cursor),
    )
    const forged = [
      'nonsense',
      encode(null),
      encode({}),
      encode([]),
      encode(['other', value, id]),
      encode([order, { $gt: '' }, id]),
      encode([order, value, "' or 1=1 --"]),
      encode([order, value, '-'.repeat(30)]),
      encode([order, typeof value === 'number' ? 'nonsense' : 7, id]),
    ]

    const answers = []
    for (const cursor of [...forged, ...strangers])
      for (const side of ['after', 'before']) {
        const { errors } = await ask(name, `first: 2, ${side}: "${cursor}"`)
        answers.push({ cursor, codes: errors?.map(({ extensions }) => extensions.code) })
      }

    expect(answers.filter(({ codes }) => codes?.join() !== 'BAD_USER_INPUT')).toEqual([])
  })
})

describe('pages', () => {
  it.each(['pieces in the order NEWEST', 'authors', 'comments, the oldest first', 'own insights'])(
    'of %s start at no date that is none',
    async (name) => {
      const [own] = (await pageOf(name, 'first: 1')).edges
      const [order, , id] = JSON.parse(
        Buffer.from(own!.cursor, 'base64url').toString('utf8'),
      ) as unknown[]
      const cursor = Buffer.from(JSON.stringify([order, 'nonsense', id])).toString('base64url')

      const { errors } = await ask(name, `first: 2, after: "${cursor}"`)

      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    },
  )

  it('stay right when something is published between them', async () => {
    const LIST = `query ($after: String) { pieces(filter: { kind: [ARTICLE] }, first: 2, after: $after) {
      nodes { title } pageInfo { hasNextPage endCursor } } }`
    for (const day of [1, 2, 3, 4])
      await createArticle(app.payload, {
        title: `Day ${day}`,
        publishedAt: `2026-02-0${day}T00:00:00.000Z`,
      })

    const first = await app.query(LIST)
    await createArticle(app.payload, { title: 'Newest of all' })
    await createArticle(app.payload, { title: 'Day 0', publishedAt: '2026-01-31T00:00:00.000Z' })
    const second = await app.query(LIST, { after: first.data?.pieces.pageInfo.endCursor })

    expect(first.data?.pieces.nodes).toEqual([{ title: 'Day 4' }, { title: 'Day 3' }])
    expect(second.data?.pieces).toMatchObject({
      nodes: [{ title: 'Day 2' }, { title: 'Day 1' }],
      pageInfo: { hasNextPage: true },
    })
  })

  it('know a cursor of theirs in another order for what it is', async () => {
    const cursorOf = async (order: string) =>
      (await pageOf(`pieces in the order ${order}`, 'first: 1')).edges[0]!.cursor
    const answers: string[] = []
    for (const given of ORDERS)
      for (const asked of ORDERS.filter((order) => order !== given)) {
        const cursor = await cursorOf(given)
        const { errors } = await ask(`pieces in the order ${asked}`, `first: 1, after: "${cursor}"`)
        answers.push(String(errors?.[0]?.extensions.code))
      }

    expect(answers).toEqual(answers.map(() => 'BAD_USER_INPUT'))
    expect(answers).toHaveLength(20)
  })
})

describe('a filter', () => {
  const titles = async (filter: string) => {
    const { data, errors } = await app.query(
      `{ pieces(filter: { topic: ["filtered", "filtered-too"], ${filter} }, first: 100, order: TITLE) {
        totalCount nodes { title } } }`,
    )
    if (errors) throw new Error(JSON.stringify(errors))
    expect(data?.pieces.totalCount).toBe(data?.pieces.nodes.length)
    return data?.pieces.nodes.map(({ title }: { title: string }) => title.replace('Filter ', ''))
  }

  beforeAll(async () => {
    const { payload } = app
    const topic = (await createTerm(payload, 'topics', { name: 'Filtered' })).id
    const second = (await createTerm(payload, 'topics', { name: 'Filtered too' })).id
    const condition = (await createTerm(payload, 'conditions', { name: 'Filter condition' })).id
    const community = (await createTerm(payload, 'communities', { name: 'Filter community' })).id
    const author = (await createTerm(payload, 'authors', { name: 'Filter author' })).id
    const day = (number: number) => `2026-05-0${number}T00:00:00.000Z`
    const create = [
      () =>
        createArticle(payload, {
          title: 'Filter A',
          topics: [topic, second],
          conditions: [condition],
          authors: [author],
          publishedAt: day(1),
          contentNotes: ['trauma', 'self-harm'],
        }),
      () =>
        createStory(payload, {
          title: 'Filter B',
          topics: [topic],
          community,
          authors: [author],
          publishedAt: day(2),
          contentNotes: ['suicide'],
        }),
      () =>
        createSeries(payload, {
          title: 'Filter C',
          topics: [second],
          publishedAt: day(3),
          review: { reviewer: author, reviewedAt: day(3) },
        }),
      () => createArticle(payload, { title: 'Filter D', topics: [topic], publishedAt: day(4) }),
    ]
    for (const each of create) await each()
  })

  it.each([
    ['', 'A B C D'],
    ['kind: [ARTICLE]', 'A D'],
    ['kind: [STORY, SERIES]', 'B C'],
    ['condition: ["filter-condition"]', 'A'],
    ['community: ["filter-community"]', 'B'],
    ['author: ["filter-author"]', 'A B'],
    ['publishedAfter: "2026-05-02T00:00:00Z"', 'C D'],
    ['publishedBefore: "2026-05-03T01:00:00+01:00"', 'A B'],
    ['excludeContentNotes: ["self-harm"]', 'B C D'],
    ['excludeContentNotes: ["trauma", "suicide"]', 'C D'],
    ['reviewed: true', 'C'],
    ['reviewed: false', 'A B D'],
    ['kind: [ARTICLE], author: ["filter-author"]', 'A'],
    [
      'kind: [ARTICLE, STORY], author: ["filter-author"], excludeContentNotes: ["trauma"], publishedAfter: "2026-05-01T12:00:00Z", publishedBefore: "2026-05-09T00:00:00Z", community: ["filter-community"], reviewed: false',
      'B',
    ],
    ['kind: [SERIES], reviewed: false', ''],
    ['condition: ["unknown"]', ''],
    ['author: ["unknown", "filter-author"]', 'A B'],
    ['community: [""]', ''],
    ['kind: []', ''],
  ])('{ %s } gives %s', async (filter, expected) => {
    expect((await titles(filter)).join(' ')).toBe(expected)
  })

  it('by a topic gives what has any of its slugs, each once, and nothing for an unknown one', async () => {
    const QUERY = `query ($topic: [String!]) { pieces(filter: { topic: $topic }, first: 9, order: TITLE) {
      totalCount nodes { title } } }`
    const listOf = async (...topic: string[]) =>
      (await app.query(QUERY, { topic })).data?.pieces.nodes.map(
        ({ title }: { title: string }) => title,
      )

    expect(await listOf('filtered')).toEqual(['Filter A', 'Filter B', 'Filter D'])
    expect(await listOf('filtered', 'filtered-too')).toHaveLength(4)
    expect(await listOf('unknown')).toEqual([])
  })
})

describe('the orders', () => {
  it('follow dates, insights, comments and titles', async () => {
    const { payload } = app
    const topic = await createTerm(payload, 'topics', { name: 'Ordered' })
    const { reader } = await createReader(payload)
    const second = await createReader(payload)
    const make = (title: string, day: number) =>
      createArticle(payload, {
        title,
        topics: [topic.id],
        publishedAt: `2026-06-0${day}T00:00:00.000Z`,
      })
    const [apple, pear, eclair] = [
      await make('apple', 2),
      await make('Pear', 1),
      await make('Éclair', 3),
    ]
    await createInsight(payload, { piece: pear.id, reader: reader.id, rating: 'outstanding' })
    await createInsight(payload, { piece: pear.id, reader: second.reader.id, note: 'Good' })
    await createInsight(payload, { piece: apple.id, reader: reader.id, rating: 'outstanding' })
    await createComment(payload, { piece: eclair.id, reader: reader.id })
    await createComment(payload, { piece: eclair.id, reader: reader.id })
    await createComment(payload, { piece: pear.id, reader: reader.id })
    const listOf = async (order: string) => {
      const { data } = await app.query(
        `{ pieces(filter: { topic: ["ordered"] }, order: ${order}, first: 9) { nodes { title } } }`,
      )
      return data?.pieces.nodes.map(({ title }: { title: string }) => title).join(' ')
    }

    expect(await listOf('NEWEST')).toBe('Éclair apple Pear')
    expect(await listOf('OLDEST')).toBe('Pear apple Éclair')
    expect(await listOf('MOST_INSIGHTFUL')).toBe('Pear apple Éclair')
    expect(await listOf('MOST_DISCUSSED')).toBe('Éclair Pear apple')
    expect(await listOf('TITLE')).toBe('apple Éclair Pear')
  })
})

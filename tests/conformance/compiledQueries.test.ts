import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql'

import { paragraph, richText } from '@/src/richtext/nodes'

import { type App, startApp, UNLIMITED } from '../helpers/app'
import { countQueries } from '../helpers/countQueries'
import { createArticle } from '../helpers/factories'
import { randomQuery } from '../helpers/randomQuery'
import { createSecrets, type Secrets } from '../helpers/secrets'

const RUNS = process.env.TEST_MONGODB_URI ? 15 : 100
const SEED = Number(process.env.RANDOM_SEED ?? 20261122)

let app: App
let secrets: Secrets
let schema: GraphQLSchema
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, CACHE_RESPONSES: 'false' })
  secrets = await createSecrets(app.payload)
  const { data } = await app.query(getIntrospectionQuery())
  schema = buildClientSchema(data as never)
}, 120_000)
afterAll(() => app.close())

const SHOWN_SLUGS = ['shown-article', 'shown-story', 'shown-series', 'shown-page', 'shown-authors']
/** Read and checked, run twice as it was read, compiled, and at last given from the parts that are kept. */
const ASKED = 5
/** What is kept of an answer is forgotten before these, so that it is run again. */
const FORGOTTEN = [3, 4]
const forget = async () => {
  const { storesOf } = await import('@/src/delivery/stores')
  const { parts, answers } = storesOf(app.payload)!
  for (const store of [parts, answers]) store.clear()
}

const askedAgain = async (...[query, variables, options]: Parameters<App['query']>) => {
  const answers = []
  for (let at = 1; at <= ASKED; at += 1) {
    if (FORGOTTEN.includes(at)) await forget()
    const { data, errors } = await app.query(query, variables, options)
    answers.push({ query, data, errors })
  }
  return answers
}

it(`gives to ${RUNS} random queries, each asked ${ASKED} times, the same answer each time`, async () => {
  const pools = {
    slug: SHOWN_SLUGS,
    author: SHOWN_SLUGS,
    topic: SHOWN_SLUGS,
    condition: SHOWN_SLUGS,
    community: SHOWN_SLUGS,
    path: SHOWN_SLUGS.map((slug) => `/articles/${slug}`),
    query: ['shown', 'article'],
    id: secrets.shownNodes,
    ids: secrets.shownNodes,
  }
  let compared = 0

  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.boolean(), async (g, isReader) => {
      const query = randomQuery(g, schema, pools)
      // Each form that is asked for is another one.
      fc.pre(!query.includes('insightForm'))
      const token = isReader ? secrets.other.token : undefined
      const answers = await askedAgain(query, {}, { token })

      expect(answers).toEqual(Array(ASKED).fill(answers[0]))
      if (answers[0]!.data) compared += 1
    }),
    { numRuns: RUNS, endOnFailure: true, seed: SEED },
  )

  expect(compared).toBeGreaterThan(RUNS / 2)
}, 600_000)

type Shape = { of: string; query: string; variables?: object; operationName?: string }
const SHAPES: Shape[] = [
  { of: 'the same field under two names', query: '{ one: site { name } two: site { name } }' },
  {
    of: 'one field in two places',
    query: '{ site { name } communities(first: 1) { nodes { id } } site { tagline } }',
  },
  {
    of: 'fields in fragments',
    query: '{ ...F site { name } } fragment F on Query { site { tagline } __typename }',
  },
  {
    of: 'nothing of what it names',
    query: 'query ($no: Boolean!) { site @include(if: $no) { name } }',
    variables: { no: false },
  },
  {
    of: 'a part of what it names',
    query: 'query ($no: Boolean!) { site @include(if: $no) { name } __typename }',
    variables: { no: false },
  },
  {
    of: 'one of its operations',
    query: 'query A { site { name } } query B { site { tagline } }',
    operationName: 'B',
  },
  {
    of: 'text that must be escaped',
    query: '{ route(path: "/\\"quoted\\"") { __typename } site { name } }',
  },
]

it.each(SHAPES)('gives the same answer each time to a query for $of', async (shape) => {
  const { query, variables, operationName } = shape

  const answers = await askedAgain(query, variables, { operationName })

  expect(answers[0]).toMatchObject({ data: expect.any(Object), errors: undefined })
  expect(answers).toEqual(Array(ASKED).fill(answers[0]))
})

it('tells a variable that is null from one that is not given', async () => {
  const { id, slug } = await createArticle(app.payload, { title: 'In English' })
  await app.payload.update({
    collection: 'articles',
    id,
    locale: 'es',
    data: { title: 'En español', slug: 'en-espanol', body: richText(paragraph('Un texto.')) },
  })
  const query = `query ($locale: Locale = es) { article(slug: "${slug}", locale: $locale) { locale } }`

  const named = `query ($constructor: Locale = es) { article(slug: "${slug}", locale: $constructor) { locale } }`
  await askedAgain(named, { constructor: null })
  const last = (await askedAgain(named, {})).at(-1)

  expect(last!.data).toEqual({ article: { locale: 'es' } })
  const [asked] = await askedAgain(query, { locale: null })
  const [usual] = await askedAgain(query, {})

  expect(asked!.data).toEqual({ article: { locale: 'en' } })
  expect(usual!.data).toEqual({ article: { locale: 'es' } })
})

it('gives a field that another query asked from what is kept of it, also to a reader', async () => {
  const { token } = secrets.other
  const shared = 'pieces(first: 5) { nodes { title excerpt } }'
  for (const alone of [`{ ${shared} }`, `{ ${shared} __typename }`])
    for (let at = 0; at < 2; at += 1) await app.query(alone)
  const page = `{ me { displayName } ${shared} }`
  await app.query(page, {}, { token })

  const { queries, result } = await countQueries(app, () => app.query(page, {}, { token }))

  expect(result.data?.pieces.nodes.length).toBeGreaterThan(0)
  expect(queries.filter((query) => /pieces|published/.test(JSON.stringify(query)))).toEqual([])
})

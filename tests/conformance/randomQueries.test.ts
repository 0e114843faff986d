import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'

import { type App, startApp } from '../helpers/app'
import { randomQuery } from '../helpers/randomQuery'
import { createSecrets, type Secrets } from '../helpers/secrets'

/** The protocol's stand-in for MongoDB answers slowly; the resolvers are the same on both. */
/** `RANDOM_QUERIES=10000` looks longer; `RANDOM_SEED` elsewhere. */
const RUNS = Number(process.env.RANDOM_QUERIES ?? (process.env.TEST_MONGODB_URI ? 1_000 : 2_000))
/** The same queries each time, so that a failure is of the change; another seed looks further. */
const SEED = Number(process.env.RANDOM_SEED ?? 1)

let app: App
let secrets: Secrets
let schema: GraphQLSchema
beforeAll(async () => {
  app = await startApp()
  secrets = await createSecrets(app.payload)
  const { data } = await app.query(getIntrospectionQuery())
  schema = buildClientSchema(data as never)
}, 120_000)
afterAll(() => app.close())

const SHOWN_SLUGS = ['shown-article', 'shown-story', 'shown-series', 'shown-page', 'shown-authors']
const SECTIONS = ['articles', 'stories', 'series', 'authors', 'topics', 'conditions', 'communities']

it(`answers ${RUNS} random valid queries without a failure of its own, and without a word that is not public`, async () => {
  const slugs = [...SHOWN_SLUGS, ...secrets.hiddenSlugs]
  const ids = [...secrets.shownNodes, ...secrets.hiddenNodes]
  const pools = {
    slug: slugs,
    author: slugs,
    topic: slugs,
    condition: slugs,
    community: slugs,
    path: slugs.flatMap((slug) => SECTIONS.map((section) => `/${section}/${slug}`)),
    query: ['shown', 'article', ...secrets.words],
    id: ids,
    ids,
  }
  const forbidden = new RegExp([...secrets.words, ...secrets.hiddenIds].join('|'))
  let answered = 0

  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.boolean(), async (g, isReader) => {
      const query = randomQuery(g, schema, pools)
      expect(validate(schema, parse(query))).toEqual([])

      const token = isReader ? secrets.other.token : undefined
      const { status, data, errors = [] } = await app.query(query, {}, { token })

      expect(status).toBeLessThan(500)
      const failed = errors.find(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')
      expect(failed && { query, failed }).toBeUndefined()
      expect(JSON.stringify(data ?? null)).not.toMatch(forbidden)
      expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|\.[jt]s:\d/)
      if (data) answered += 1
    }),
    { numRuns: RUNS, endOnFailure: true, seed: SEED },
  )

  expect(answered).toBeGreaterThan(RUNS / 2)
}, 1_500_000)

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql'

import { type App, startApp, UNLIMITED } from '../helpers/app'
import { randomQuery } from '../helpers/randomQuery'
import { createSecrets, type Secrets } from '../helpers/secrets'

const RUNS = process.env.TEST_MONGODB_URI ? 25 : 150
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
/** By the fourth time a document is compiled. */
const ASKED = 5

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
      const token = isReader ? secrets.other.token : undefined
      const answers = []
      for (let at = 0; at < ASKED; at += 1) {
        const { data, errors } = await app.query(query, {}, { token })
        answers.push({ query, data, errors })
      }

      expect(answers).toEqual(Array(ASKED).fill(answers[0]))
      if (answers[0]!.data) compared += 1
    }),
    { numRuns: RUNS, endOnFailure: true, seed: SEED },
  )

  expect(compared).toBeGreaterThan(RUNS / 2)
}, 600_000)

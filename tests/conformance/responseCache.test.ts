import { createHash } from 'node:crypto'
import { request as httpRequest } from 'node:http'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '../helpers/app'
import { countQueries } from '../helpers/countQueries'
import {
  createArticle,
  createComment,
  createReader,
  createTerm,
  createUser,
  globalId,
  PASSWORD,
} from '../helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ RATE_LIMIT_COST: '10000000', RATE_LIMIT_SECONDS: '3600' })
})
afterAll(() => app.close())

const HIT = 'firsthand; hit'
const STORED = 'firsthand; fwd=miss; stored'
const NOT_KEPT = /^firsthand; fwd=(miss|bypass)$/

const statusOf = async (query: string, options: Parameters<App['query']>[2] = {}) =>
  (await app.query(query, {}, options)).headers.get('cache-status')

const get = async (query: string, headers: Record<string, string> = {}, more = '') => {
  const response = await fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}${more}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}

describe('an answer', () => {
  it('is given again as it is, by either method, and takes nothing from the budget', async () => {
    await createArticle(app.payload, { title: 'Kept' })
    const query = '{ pieces(first: 1) { nodes { title } } }'
    const first = await app.query(query)

    const second = await app.query(query)
    const other = await app.query('{ pieces(first: 2) { nodes { title } } }')

    expect(first.headers.get('cache-status')).toBe(STORED)
    expect(second.headers.get('cache-status')).toBe(HIT)
    expect(second.data).toEqual(first.data)
    const { remaining, ...cost } = first.extensions!.cost
    expect(second.extensions).toEqual({ cost })
    expect(other.extensions!.cost.remaining).toBe(remaining! - other.extensions!.cost.actual)
    expect((await get(query)).headers.get('cache-status')).toBe(STORED)
    expect((await get(query)).headers.get('cache-status')).toBe(HIT)
  })

  it('has the same bytes and headers whether it was kept or made, but for what tells that it was', async () => {
    const query = '{ pieces(first: 3) { nodes { title slug } } }'
    const made = await get(query)
    const kept = await get(query)
    const told = ({ headers }: typeof made) =>
      Object.fromEntries(
        [...headers].filter(
          ([name]) =>
            ![
              'cache-status',
              'date',
              'x-request-id',
              'content-length',
              'transfer-encoding',
            ].includes(name),
        ),
      )

    expect(kept.headers.get('cache-status')).toBe(HIT)
    expect(kept.text).toBe(made.text)
    const names = ({ vary, ...headers }: Record<string, string>) => ({
      ...headers,
      vary: vary!.split(/, */).sort(),
    })
    expect(names(told(kept))).toEqual(names(told(made)))
  })

  it('is looked up before anything is asked of the database', async () => {
    const query =
      '{ topics(first: 5) { totalCount } pieces(first: 4) { nodes { title body { html } } } }'
    await app.query(query)

    const { queries } = await countQueries(app, () => app.query(query))

    expect(queries).toEqual([])
  })

  it('is read from the database once for a thousand who ask at the same time', async () => {
    const { slug } = await createArticle(app.payload, { title: 'Much read' })
    const query = `{ article(slug: "${slug}") { title body { html } authors { name } related { title } } }`
    const once = await countQueries(app, () => app.query(query))
    await app.payload.update({
      collection: 'articles',
      where: { slug: { equals: slug } },
      data: { subtitle: 'Changed' },
    })

    const crowd = await countQueries(app, () =>
      Promise.all(Array.from({ length: 1000 }, () => app.query(query))),
    )

    expect(crowd.result.every(({ data }) => data?.article.title === 'Much read')).toBe(true)
    expect(crowd.queries.length).toBeLessThanOrEqual(once.queries.length)
  })

  it('is another one in another language, for other variables, another operation and another type', async () => {
    const query =
      'query A($first: Int) { pieces(first: $first) { nodes { title } } } query B { __typename }'
    const ask = (body: object, accept = 'application/json') =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query, ...body }),
      }).then((response) => response.headers.get('cache-status'))

    const statuses = [
      await ask({ operationName: 'A', variables: { first: 1 } }),
      await ask({ operationName: 'A', variables: { first: 2 } }),
      await ask({ operationName: 'B' }),
      await ask({ operationName: 'B' }, 'application/graphql-response+json'),
      await statusOf('{ communities(first: 1, locale: es) { nodes { name } } }'),
      await statusOf('{ communities(first: 1, locale: en) { nodes { name } } }'),
    ]

    expect(statuses).toEqual(Array(6).fill(STORED))
    expect(await ask({ operationName: 'A', variables: { first: 1 } })).toBe(HIT)
  })
})

describe('what never enters', () => {
  it.each([
    ['an error in a part', '{ site { name } node(id: "nonsense") { id } }'],
    ['an error in the whole', '{ nothing }'],
    ['a search, whose index follows a moment later', '{ search(query: "kept") { totalCount } }'],
    ['a preview', '{ article(slug: "none", preview: true) { title } }'],
  ])('is %s', async (_, query) => {
    await statusOf(query)

    expect(await statusOf(query)).toMatch(NOT_KEPT)
    expect((await get(query)).headers.get('cache-status')).toMatch(NOT_KEPT)
    expect((await get(query)).headers.get('cache-status')).toMatch(NOT_KEPT)
  })

  it('is what a mutation answers: each is carried out', async () => {
    const { token } = await createReader(app.payload)
    const { id } = await createArticle(app.payload)
    const submit = () =>
      app.query(
        `mutation { submitInsight(input: { pieceId: "${globalId('Article', id)}", rating: NICE_WORK }) { insight { id } } }`,
        {},
        { token },
      )
    const writtenAt = async (insight: string) => {
      const document = Buffer.from(insight, 'base64').toString().split(':')[1]!
      return (await app.payload.findByID({ collection: 'insights', id: document })).updatedAt
    }

    const first = await submit()
    const before = await writtenAt(first.data!.submitInsight.insight.id as string)
    const second = await submit()
    const after = await writtenAt(second.data!.submitInsight.insight.id as string)

    expect(after).not.toBe(before)
    expect(second.headers.get('cache-status')).toMatch(NOT_KEPT)
  })

  it('is what only staff may ask', async () => {
    const editor = await createUser(app.payload, ['editor'])
    const { token } = await app.payload.login({
      collection: 'users',
      data: { email: editor.email, password: PASSWORD },
    })
    const query = '{ pieces(first: 6) { nodes { title } } }'

    expect(await statusOf(query, { token })).toMatch(NOT_KEPT)
    expect(await statusOf(query)).toBe(STORED)
  })
})

describe('a signed-in reader', () => {
  it('gets the public part as it is kept, and nobody else may keep that answer', async () => {
    const { token } = await createReader(app.payload)
    const query = '{ pieces(first: 7) { nodes { title authors { name } } } }'
    await get(query)

    const answer = await get(query, { authorization: `Bearer ${token}` })
    const byCookie = await get(query, { cookie: `firsthand-reader=${token}` })

    for (const { headers } of [answer, byCookie]) {
      expect(headers.get('cache-status')).toBe(HIT)
      expect(headers.get('cache-control')).toBe('private, no-store')
    }
    expect((await get(query)).headers.get('cache-control')).toBe(
      'public, max-age=0, must-revalidate',
    )
  })

  it('keeps a public answer for others, where nothing in it is their own', async () => {
    const { token } = await createReader(app.payload)
    const query = '{ pieces(first: 8) { nodes { title } } }'

    expect(await statusOf(query, { token })).toBe(STORED)
    expect(await statusOf(query)).toBe(HIT)
  })

  it.each([
    ['who they are', '{ me { displayName } }'],
    ['their insight', '{ pieces(first: 1) { nodes { insights { mine { id } } } } }'],
    ['their account by its id', '{ node(id: "READER") { ... on Reader { displayName } } }'],
  ])('is asked about, never shared: %s', async (_, text) => {
    const [one, other] = [await createReader(app.payload), await createReader(app.payload)]
    const query = text.replace('READER', globalId('Reader', one.reader.id))
    const visitor = await app.query(query)

    const answers = [
      await app.query(query, {}, { token: one.token }),
      await app.query(query, {}, { token: other.token }),
      await app.query(query, {}, { token: one.token }),
    ]

    for (const { headers } of answers) expect(headers.get('cache-status')).not.toBe(HIT)
    const again = await app.query(query)
    expect(again.headers.get('cache-status')).toBe(HIT)
    expect(again.data).toEqual(visitor.data)
    if (text.includes('displayName'))
      expect(JSON.stringify(answers[0]!.data)).toContain(one.reader.displayName)
    expect(JSON.stringify(answers[1]!.data)).not.toContain(one.reader.displayName)
  })

  it('sees their own comment that waits, and nobody else does, in whatever order they ask', async () => {
    const [writer, other] = [await createReader(app.payload), await createReader(app.payload)]
    const { id, slug } = await createArticle(app.payload)
    await createComment(app.payload, {
      piece: id,
      reader: writer.reader.id,
      status: 'pending',
      body: 'Waiting',
    })
    const query = `{ article(slug: "${slug}") { title comments(first: 5) { nodes { body helpfulByMe canDelete } } } }`
    const bodies = async (token?: string) =>
      (await app.query(query, {}, token ? { token } : {})).data?.article?.comments.nodes

    for (const token of [
      undefined,
      writer.token,
      other.token,
      undefined,
      writer.token,
      other.token,
    ])
      expect(await bodies(token)).toEqual(
        token === writer.token ? [{ body: 'Waiting', helpfulByMe: false, canDelete: true }] : [],
      )
  })

  it('comes to nothing of theirs through what was kept below their own comment', async () => {
    const [writer, other] = [await createReader(app.payload), await createReader(app.payload)]
    const { id } = await createArticle(app.payload)
    const comment = await createComment(app.payload, {
      piece: id,
      reader: writer.reader.id,
      status: 'pending',
      body: 'Waiting',
    })
    const query = `{ node(id: "${globalId('Comment', comment.id)}") { ... on Comment { body author { displayName } canDelete } } }`

    const own = await app.query(query, {}, { token: writer.token })
    const others = [await app.query(query), await app.query(query, {}, { token: other.token })]

    expect(own.data?.node).toMatchObject({ body: 'Waiting', canDelete: true })
    for (const { data } of others) expect(data?.node).toBeNull()
  })
})

describe('what changes without a write', () => {
  it('is answered anew when its time has come', async () => {
    const reviewer = await createTerm(app.payload, 'authors')
    const due = new Date(Date.now() + 1500).toISOString()
    const { slug } = await createArticle(app.payload, {
      review: { reviewer: reviewer.id, reviewedAt: '2026-01-01T00:00:00.000Z', nextReviewDue: due },
    })
    const query = `{ article(slug: "${slug}") { review { overdue } } }`
    const ask = async () => (await app.query(query)).data?.article.review.overdue as boolean
    await ask()
    const before = await app.query(query)
    expect(before.headers.get('cache-status')).toBe(HIT)
    expect(before.data?.article.review.overdue).toBe(false)

    await new Promise((resolve) => setTimeout(resolve, Date.parse(due) - Date.now() + 10))

    expect(await ask()).toBe(true)
  })
})

describe('a request', () => {
  it('that a browser may have sent for another page is refused, though its answer is kept', async () => {
    const query = '{ __typename }'
    await get(query)
    expect((await get(query)).headers.get('cache-status')).toBe(HIT)

    const refused = await fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`)

    expect(refused.status).toBe(400)
  })

  it('registers its document, though its answer was kept without one', async () => {
    const query = '{ topics(first: 8) { totalCount } }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = `&extensions=${encodeURIComponent(
      JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    )}`
    await get(query)
    const registering = await get(query, {}, extensions)
    const byHash = await fetch(`${app.url}/graphql?${extensions.slice(1)}`, {
      headers: { 'apollo-require-preflight': '1' },
    })

    expect(registering.headers.get('cache-status')).toMatch(NOT_KEPT)
    expect(((await byHash.json()) as { data: object }).data).toEqual(
      (JSON.parse(registering.text) as { data: object }).data,
    )
  })

  it('is told the id that its proxy gave it, and another origin what it may read, from what is kept too', async () => {
    const query = '{ topics(first: 9) { totalCount } }'
    await get(query)

    const answer = await get(query, { 'x-request-id': 'proxy-0123456789' })

    expect(answer.headers.get('cache-status')).toBe(HIT)
    expect(answer.headers.get('x-request-id')).toBe('proxy-0123456789')
  })

  it('is answered compressed from what is kept, as the client takes it', async () => {
    const query = '{ __schema { types { name description } } }'
    const plain = await get(query, { 'accept-encoding': 'identity' })
    const raw = (encoding: string) =>
      new Promise<{ encoding: string | undefined; length: number; status: unknown }>(
        (resolve, reject) => {
          httpRequest(
            `${app.url}/graphql?query=${encodeURIComponent(query)}`,
            { headers: { 'apollo-require-preflight': '1', 'accept-encoding': encoding } },
            (response) => {
              let length = 0
              response.on('data', (chunk: Buffer) => (length += chunk.length))
              response.on('end', () =>
                resolve({
                  encoding: response.headers['content-encoding'],
                  length,
                  status: response.headers['cache-status'],
                }),
              )
            },
          )
            .on('error', reject)
            .end()
        },
      )

    await raw('identity')
    for (const encoding of ['br', 'gzip']) {
      const packed = await raw(encoding)
      expect(packed).toMatchObject({ encoding, status: HIT })
      expect(packed.length).toBeLessThan(plain.text.length / 3)
    }
    expect(await raw('br;q=0, gzip;q=0')).toMatchObject({ encoding: undefined, status: HIT })
  })

  it('gets the same answer from a document that is compiled as from one that is not', async () => {
    const { slug } = await createArticle(app.payload, { title: 'Compiled' })
    const query = `query Q($yes: Boolean!) { article(slug: "${slug}") { __typename ... on Piece { title @include(if: $yes) subtitle @skip(if: $yes) } comments(first: 5) { totalCount pageInfo { hasNextPage } } seo { jsonLd } contentNotes { code } } }`
    const answers = []
    for (let at = 0; at < 6; at += 1) {
      answers.push((await app.query(query, { yes: true })).data)
      await app.payload.update({
        collection: 'articles',
        where: { slug: { equals: slug } },
        data: { commenting: 'moderated' },
      })
    }

    for (const { article } of answers as {
      article: { seo: { jsonLd: { dateModified?: string } } }
    }[])
      delete article.seo.jsonLd.dateModified
    expect(answers).toEqual(Array(6).fill(answers[0]))
  })
})

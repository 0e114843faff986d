import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { paragraph, richText } from '@/src/richtext/nodes'

import { type App, startApp } from '../helpers/app'
import { createArticle, createReader, createTerm, globalId, NOBODYS_ID } from '../helpers/factories'

let app: App
let reader: { token: string }
let articleId: string
beforeAll(async () => {
  app = await startApp({ RATE_LIMIT_COST: '0' })
  reader = await createReader(app.payload)
  for (const title of ['One', 'Two', 'Three'])
    articleId = globalId('Article', (await createArticle(app.payload, { title })).id)
  for (const name of ['Sleep', 'Breath']) await createTerm(app.payload, 'topics', { name })
})
afterAll(() => app.close())

type Answer = { status: number; text: string; codes: string[]; messages: string }

const post = async (body: string | Uint8Array<ArrayBuffer>): Promise<Answer> => {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${reader.token}` },
    body,
  })
  const text = await response.text()
  const { errors = [] } = JSON.parse(text) as {
    errors?: { message: string; extensions: { code: string } }[]
  }
  return {
    status: response.status,
    text,
    codes: errors.map(({ extensions }) => extensions.code),
    messages: errors.map(({ message }) => message).join(' '),
  }
}
const ask = (query: string, variables?: object) => post(JSON.stringify({ query, variables }))

/** What every refusal has in common: the client's fault by status or code, and nothing of our insides. */
const expectRefused = ({ status, text, codes }: Answer, code: string) => {
  expect(codes.length).toBeGreaterThan(0)
  expect(new Set(codes)).toEqual(new Set([code]))
  expect(status === 200 || (status >= 400 && status < 500)).toBe(true)
  expect(text).not.toMatch(/node_modules|\.ts:\d|\.js:\d|SQLITE|Mongo|stacktrace/)
}

const PIECES =
  'query ($after: String, $first: Int) { pieces(first: $first, after: $after) { nodes { id } } }'
const COMMENT = `mutation ($body: String!, $pieceId: ID!) {
  addComment(input: { pieceId: $pieceId, body: $body }) { comment { id } userErrors { code path } }
}`

describe('a body', () => {
  it.each([
    ['cut off', '{"query": "{ __typen'],
    ['empty', ''],
    ['nested a hundred thousand times', '['.repeat(100_000)],
    ['an object nested a hundred thousand times', '{"a":'.repeat(100_000)],
    ['no UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['null', 'null'],
    ['a number', '42'],
    ['variables that are a list', '{"query":"{__typename}","variables":[1]}'],
    ['a query that is a list', '{"query":["{__typename}"]}'],
  ])('is refused when it is %s', async (_, body) => {
    const answer = await post(body)

    expect(answer.status).toBe(400)
    expectRefused(answer, 'BAD_REQUEST')
  })

  it('is refused at five megabytes, with the limit named', async () => {
    const answer = await ask(`{ ${'__typename '.repeat(480_000)} }`)

    expect(answer.status).toBe(413)
    expectRefused(answer, 'PAYLOAD_TOO_LARGE')
    expect(answer.messages).toMatch(/\d+ bytes are the most/)
  })
})

describe('an operation', () => {
  it('is refused when its name is not in the document', async () => {
    const answer = await post('{"query":"query A { __typename }","operationName":"B"}')

    expect(answer.status).toBe(400)
    expectRefused(answer, 'OPERATION_RESOLUTION_FAILURE')
  })

  it('is refused when there are two and none is named', async () => {
    const answer = await ask('query A { __typename } query B { __typename }')

    expectRefused(answer, 'OPERATION_RESOLUTION_FAILURE')
  })

  it.each([
    ['braces', '{ a'.repeat(20_000)],
    ['lists', `{ nodes(ids: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { id } }`],
    ['list types', `query ($a: ${'['.repeat(20_000)}Int${']'.repeat(20_000)}) { __typename }`],
  ])('is refused when its %s are nested twenty thousand times', async (_, query) => {
    const answer = await ask(query)

    expect(answer.status).toBe(400)
    expect(answer.text).not.toMatch(/Maximum call stack|INTERNAL/)
  })

  it('is refused as a subscription, which has doors of its own', async () => {
    const answer = await ask('subscription { commentAdded { id } }')

    expect(answer.status).toBe(400)
  })
})

describe('a number', () => {
  it.each(['99999999999', '-99999999999', '1e400', '1.5', '"5"', 'true', '[]', '{}'])(
    'is refused as %s where an Int is wanted',
    async (literal) => {
      const answer = await post(
        `{"query":${JSON.stringify(PIECES)},"variables":{"first":${literal}}}`,
      )

      expectRefused(answer, 'BAD_USER_INPUT')
    },
  )

  it.each([-1, 0, 101, 2147483647])('is refused as %i for the size of a page', async (first) => {
    const answer = await ask(PIECES, { first })

    expectRefused(answer, 'BAD_USER_INPUT')
    expect(answer.messages).toContain('100')
  })

  it('is demanded for the size of a page', async () => {
    expectRefused(await ask('{ pieces { nodes { id } } }'), 'BAD_USER_INPUT')
    expectRefused(await ask('{ pieces(first: 2, last: 2) { nodes { id } } }'), 'BAD_USER_INPUT')
  })
})

describe('a mistake that meets every node of a list', () => {
  // Jest fails a test that leaves one behind.
  it('is told once, and leaves no rejection behind that would end the process', async () => {
    const bio = richText(paragraph('She writes.'))
    await createTerm(app.payload, 'authors', { name: 'Ann', bio })
    await createTerm(app.payload, 'authors', { name: 'Ben' })

    const answer = await ask(
      '{ authors(first: 2) { nodes { bio { html } pieces(first: 101) { totalCount } } } }',
    )

    expectRefused(answer, 'BAD_USER_INPUT')
  })
})

describe('text', () => {
  const BAD_TEXTS = [
    ['a NUL character', 'before\0after'],
    ['a high surrogate alone', 'before\ud800after'],
    ['a low surrogate alone', 'before\udc00after'],
  ]

  it.each(BAD_TEXTS)('is refused with %s, in a variable', async (_, text) => {
    const read = await ask('query ($slug: String!) { article(slug: $slug) { id } }', { slug: text })
    const written = await ask(COMMENT, { body: text, pieceId: articleId })
    const nested = await ask(
      'query ($f: PieceFilter) { pieces(first: 1, filter: $f) { totalCount } }',
      {
        f: { topic: ['sleep', text] },
      },
    )

    for (const answer of [read, written, nested]) expectRefused(answer, 'BAD_USER_INPUT')
    expect(nested.messages).toContain('variables.f.topic.1')
  })

  it('is refused with a NUL character, as a literal', async () => {
    expectRefused(await ask('{ article(slug: "a\\u0000b") { id } }'), 'BAD_USER_INPUT')
    expectRefused(
      await ask('{ pieces(first: 1, filter: { topic: ["\\u0000"] }) { totalCount } }'),
      'BAD_USER_INPUT',
    )
  })

  it('is refused with half of a surrogate pair, as a literal', async () => {
    expectRefused(await ask('{ article(slug: "a\\ud800b") { id } }'), 'GRAPHQL_PARSE_FAILED')
  })

  it.each([
    ['emoji', '🌱👩‍👩‍👧'],
    ['a quote and a semicolon', `'; DROP TABLE articles; --`],
    ['an operator of a database', '{"$ne":null}'],
    ['a pattern', '.*'],
    ['a path', '../../etc/passwd'],
    ['ten thousand letters', 'a'.repeat(10_000)],
  ])('finds nothing as a slug of %s', async (_, slug) => {
    const answer = await ask('query ($slug: String!) { article(slug: $slug) { id } }', { slug })

    expect(JSON.parse(answer.text)).toMatchObject({ data: { article: null } })
  })
})

describe('a cursor', () => {
  const forge = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const anId = NOBODYS_ID

  it.each([
    ['none at all', 'nonsense'],
    ['empty', ''],
    ['an object', forge({ $gt: '' })],
    ['an operator as the value', forge(['NEWEST', { $gt: '' }, anId])],
    ['an operator as the id', forge(['NEWEST', '2026-01-01T00:00:00.000Z', { $ne: null }])],
    ['a date that is none', forge(['NEWEST', 'yesterday', anId])],
    ['a NUL character', forge(['TITLE', '\0', anId])],
    ['half of a pair', forge(['TITLE', '\ud800', anId])],
    ['very long', forge(['NEWEST', 'x'.repeat(100_000), anId])],
  ])('is refused when it is %s', async (_, after) => {
    const answer = await ask(PIECES, { first: 1, after })

    expectRefused(answer, 'BAD_USER_INPUT')
    expect(answer.messages).toContain('no cursor of this list')
    expect(answer.messages.length).toBeLessThan(200)
  })

  it('is refused when it comes from another connection', async () => {
    const topics = JSON.parse((await ask('{ topics(first: 1) { pageInfo { endCursor } } }')).text)

    const answer = await ask(PIECES, { first: 1, after: topics.data.topics.pageInfo.endCursor })

    expectRefused(answer, 'BAD_USER_INPUT')
  })
})

describe('a global id', () => {
  it.each([
    ['none', 'nonsense'],
    ['empty', ''],
    ['of an unknown type', globalId('Password', NOBODYS_ID)],
    ['of a type with a document’s operator', globalId('Article', '{"$ne":null}')],
    ['of two ids', globalId('Article', `${NOBODYS_ID}:1`)],
    ['very long', 'QXJ0aWNsZTo'.repeat(10_000)],
  ])('is refused when it is %s', async (_, id) => {
    const answer = await ask('query ($id: ID!) { node(id: $id) { id } }', { id })

    expectRefused(answer, 'BAD_USER_INPUT')
    expect(answer.messages.length).toBeLessThan(200)
  })

  it('may stand in an operation as often as it likes', async () => {
    const answer = await ask(
      'query ($id: ID!) { one: node(id: $id) { id } all: nodes(ids: [$id, $id]) { id } more: nodes(ids: [$id]) { id } }',
      { id: articleId },
    )

    const node = { id: articleId }
    expect(JSON.parse(answer.text).data).toEqual({ one: node, all: [node, node], more: [node] })
  })

  it('of a forged kind is the reader’s to mend in a mutation', async () => {
    const answer = await ask(COMMENT, {
      body: 'Hello there.',
      pieceId: globalId('Reader', NOBODYS_ID),
    })

    expect(JSON.parse(answer.text).data.addComment).toMatchObject({
      comment: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['pieceId'] }],
    })
  })
})

describe('variables', () => {
  it('reach no prototype', async () => {
    const answer = await post(
      `{"query":${JSON.stringify(PIECES)},"variables":{"first":1,"__proto__":{"first":500},"constructor":{"prototype":{}}}}`,
    )

    expect(answer.status).toBe(200)
    expect(({} as { first?: number }).first).toBeUndefined()
  })

  it('are refused when they are nested a hundred thousand levels deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const answer = await post(`{"query":"{ __typename }","variables":{"x":${deep}}}`)

    expect(answer.status).toBe(400)
    expectRefused(answer, 'BAD_USER_INPUT')
    expect(answer.messages).toContain('levels')
  })

  it('are refused with few words when a hundred thousand of them are wrong', async () => {
    const answer = await ask(
      'query ($kinds: [PieceKind!]) { pieces(first: 1, filter: { kind: $kinds }) { totalCount } }',
      { kinds: Array(100_000).fill(1) },
    )

    expectRefused(answer, 'BAD_USER_INPUT')
    expect(answer.codes.length).toBeLessThan(100)
  })

  it('are refused where the input has no such field', async () => {
    const answer = await ask(
      'query ($f: PieceFilter) { pieces(first: 1, filter: $f) { totalCount } }',
      { f: { _status: 'draft', access: true } },
    )

    expectRefused(answer, 'BAD_USER_INPUT')
  })

  it.each(['2026-02-31T25:00:00Z', 'yesterday', '', '+275760-09-13T00:00:00Z', '2026-01-01'])(
    'are refused with the date %s',
    async (at) => {
      const answer = await ask(
        'query ($at: DateTime) { pieces(first: 1, filter: { publishedAfter: $at }) { totalCount } }',
        { at },
      )

      expectRefused(answer, 'BAD_USER_INPUT')
    },
  )
})

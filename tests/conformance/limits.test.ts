import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createTerm, globalId } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ RATE_LIMIT_COST: '0' })
})
afterAll(() => app.close())

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')

const nested = (count: number, open: string, inner: string, levels = 1) =>
  `${`${open} { `.repeat(count)}${inner}${' }'.repeat(count * levels)}`

/** So many levels, the two above and the one below included. */
const deep = (levels: number) =>
  `{ pieces(first: 1) { nodes { ${nested(levels - 3, 'related(first: 1)', 'title')} } } }`

const post = (body: string) =>
  fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })

/** A request of exactly so many bytes. */
const bodyOf = (bytes: number) => {
  const around = JSON.stringify({ query: '{ __typename }', extensions: { filler: '' } })
  return around.replace('""', `"${'x'.repeat(bytes - around.length)}"`)
}

const get = (bytes: number) => {
  const start = '/graphql?query={__typename}&filler='
  return fetch(app.url + start + 'x'.repeat(bytes - start.length), {
    headers: { 'apollo-require-preflight': 'true' },
  })
}

describe('an operation', () => {
  const related = (first: number) =>
    `most: pieces(first: 100) { nodes { related(first: 12) { related(first: 3) { id } } } }
     rest: pieces(first: ${first}) { nodes { id } }`

  it.each([
    ['QUERY_TOO_DEEP', [20, 21], deep],
    ['TOO_MANY_ALIASES', [50, 51], (n: number) => `{ ${times(n, (at) => `a${at}: __typename`)} }`],
    [
      'TOO_MANY_DIRECTIVES',
      [50, 51],
      (n: number) =>
        `{ ... @include(if: true) { ${times(n - 1, (at) => `a${at}: __typename @skip(if: false)`)} } }`,
    ],
    ['TOO_MANY_REPEATS', [50, 51], (n: number) => `{ __typename ${times(n, () => '__typename')} }`],
    ['COST_LIMIT_EXCEEDED', [5000, 5001], (n: number) => `{ ${related(n - 4902)} }`],
  ])('is refused as %s above the limit of %j, and answered at it', async (code, sides, query) => {
    const [most, more] = sides as [number, number]

    const within = await app.query(query(most))
    const above = await app.query(query(more))

    expect(within.errors).toBeUndefined()
    expect(within.status).toBe(200)
    expect(above.status).toBe(400)
    expect(above.data).toBeUndefined()
    expect(above.errors?.map(({ extensions }) => extensions)).toEqual([{ code }])
    expect(above.errors?.[0]?.message).toContain(String(most))
    expect(above.errors?.[0]?.message).toContain(String(more))
  })

  it('is refused as TOO_MANY_TOKENS above 2000 of them, and answered at it', async () => {
    const document = (tokens: number) => times(tokens / 5, (at) => `query Q${at} { __typename }`)
    const send = (query: string) => post(JSON.stringify({ query, operationName: 'Q7' }))

    const within = await send(document(2000))
    const above = await send(document(2005))
    const refused = (await above.json()) as { errors: { message: string; extensions: object }[] }

    expect(within.status).toBe(200)
    expect(above.status).toBe(400)
    expect(refused.errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('more than 2000 tokens'),
        extensions: { code: 'TOO_MANY_TOKENS' },
      }),
    ])
  })

  it('is counted with its fragments, wherever they are spread', async () => {
    const fragment = `fragment Names on Site { ${times(10, (at) => `a${at}: name @include(if: true)`)} }`
    const spread = (count: number) =>
      `{ site { ...Names } ${times(count - 1, (at) => `s${at}: site { ...Names }`)} } ${fragment}`

    const once = await app.query(spread(1))
    const often = await app.query(spread(6))

    expect(once.status).toBe(200)
    expect(often.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'TOO_MANY_ALIASES',
      'TOO_MANY_DIRECTIVES',
    ])
    expect(often.errors?.[0]?.message).toContain('has 65 aliases')
  })

  it('is counted without unrolling fragments that double at each level', async () => {
    const fragments = times(
      60,
      (at) => `fragment F${at} on Query { ... { ...F${at + 1} } ... { ...F${at + 1} } }`,
    )
    const query = `{ ...F0 } ${fragments} fragment F60 on Query { a: __typename }`

    const { errors } = await app.query(query)

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_MANY_ALIASES'])
  })

  it('is refused where its fragments spread each other in a circle', async () => {
    const { status, errors } = await app.query(
      `{ site { ...A } } fragment A on Site { name ...B } fragment B on Site { logo { alt } ...A }`,
    )

    expect(status).toBe(400)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })
})

describe('a request', () => {
  it('is refused above a body of 1,000,000 bytes, and answered at it', async () => {
    const within = await post(bodyOf(1_000_000))
    const above = await post(bodyOf(1_000_001))
    const refused = (await above.json()) as { errors: object[] }

    expect(within.status).toBe(200)
    expect(above.status).toBe(413)
    expect(refused.errors).toEqual([
      {
        message: 'The body is 1000001 bytes long; 1000000 bytes are the most. Send less at once.',
        extensions: { code: 'PAYLOAD_TOO_LARGE' },
      },
    ])
  })

  it('is refused above a body of 1,000,000 bytes also where it does not say how long it is', async () => {
    const part = new TextEncoder().encode('x'.repeat(100_000))
    const body = new ReadableStream({
      start(stream) {
        for (let sent = 0; sent <= 10; sent++) stream.enqueue(part)
        stream.close()
      },
    })

    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)

    expect(response.status).toBe(413)
  })

  it('is refused above an address of 8,000 bytes, and answered at it', async () => {
    const within = await get(8000)
    const above = await get(8001)

    expect(within.status).toBe(200)
    expect(above.status).toBe(414)
    expect(await above.json()).toEqual({
      errors: [
        {
          message: 'The address is 8001 bytes long; 8000 are the most. Send the operation as POST.',
          extensions: { code: 'URI_TOO_LONG' },
        },
      ],
    })
  })

  it('is refused above 8,000 bytes at the door of event streams too', async () => {
    const path = '/graphql/stream?query='
    const above = await fetch(`${app.url}${path}${'x'.repeat(8001 - path.length)}`, {
      headers: { accept: 'text/event-stream' },
    })

    expect(above.status).toBe(414)
  })
})

describe('introspection', () => {
  it('is answered as GraphiQL and code generators ask for it', async () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }

    const { errors, extensions } = await app.query(getIntrospectionQuery(options))

    expect(errors).toBeUndefined()
    expect(extensions?.cost).toMatchObject({ requested: 100, actual: 100 })
  })

  it('is open, and so are GraphiQL and hints at what a name may have meant', async () => {
    const page = await fetch(`${app.url}/graphql`, { headers: { accept: 'text/html' } })
    const { errors } = await app.query('{ sit { name } }')

    expect(await page.text()).toContain('GraphiQL')
    expect(errors?.[0]?.message).toContain('Did you mean "site"?')
  })

  it.each([
    ['lists within lists', nested(4, 'fields { type', 'name', 2), 'GRAPHQL_VALIDATION_FAILED'],
    ['types within types', nested(20, 'ofType', 'name'), 'QUERY_TOO_DEEP'],
  ])('is refused with %s', async (_, below, code) => {
    const { status, errors } = await app.query(`{ __schema { types { ${below} } } }`)

    expect(status).toBe(400)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }])
  })
})

describe('the cost of an operation', () => {
  const manual = readFileSync('docs/limits.md', 'utf8')
  const example = /```graphql\n([^]*?)```/.exec(manual)![1]!

  it('is what the manual counts', async () => {
    const author = await createTerm(app.payload, 'authors')
    await createArticle(app.payload, { authors: [author.id] })
    await createArticle(app.payload, { authors: [author.id] })

    const { data, extensions } = await app.query(example)

    expect(data?.pieces.totalCount).toBe(2)
    expect(extensions).toEqual({ cost: { requested: 62, actual: 8, limit: 5000 } })
    expect(manual).toContain('this one costs 62 at most')
    expect(manual).toContain('"requested": 62, "actual": 8, "limit": 5000')
  })

  it.each([
    ['nothing of weight', '{ __typename }', 1],
    ['one thing', '{ article(slug: "none") { title } }', 1],
    ['a page', '{ authors(first: 7) { nodes { name } } }', 8],
    ['the end of a list', '{ authors(last: 7) { nodes { name } } }', 8],
    ['edges', '{ authors(first: 7) { edges { cursor node { name } } pageInfo { endCursor } } }', 8],
    ['a count', '{ authors(first: 7) { totalCount } }', 2],
    [
      'two forms of the same page',
      '{ authors(first: 7) { nodes { id } edges { node { id } } } }',
      15,
    ],
    ['a page of pages', '{ topics(first: 5) { nodes { pieces(first: 3) { nodes { id } } } } }', 26],
    ['a default size', '{ article(slug: "none") { related { title } } }', 4],
    ['texts', '{ article(slug: "none") { body { html markdown } } }', 5],
    [
      'the dearest of the types that it may be',
      `{ route(path: "/") { __typename
          ... on Article { body { html } }
          ... on Story { title }
          ... on Topic { pieces(first: 9) { nodes { id } } } } }`,
      11,
    ],
    [
      'a fragment of an interface',
      '{ article(slug: "none") { ...Texts } } fragment Texts on Piece { excerpt wordCount }',
      3,
    ],
    [
      'what is not left out',
      '{ site { name } authors(first: 9) @skip(if: true) { nodes { id } } }',
      1,
    ],
  ])('counts %s', async (_, query, cost) => {
    const { extensions } = await app.query(query)

    expect(extensions?.cost.requested).toBe(cost)
  })

  it('counts the values of variables, and the ids that are asked for', async () => {
    const ids = ['Article', 'Story'].map((type) => globalId(type, crypto.randomUUID()))

    const page = await app.query(
      'query ($first: Int = 4) { authors(first: $first) { nodes { id } } }',
      { first: 6 },
    )
    const usual = await app.query(
      'query ($first: Int = 4) { authors(first: $first) { nodes { id } } }',
    )
    const nodes = await app.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })

    expect(page.extensions?.cost.requested).toBe(7)
    expect(usual.extensions?.cost.requested).toBe(5)
    expect(nodes.extensions?.cost.requested).toBe(2)
  })

  it('is still counted where an argument is refused, for all the rest', async () => {
    const query = `query ($slug: String = "a") {
      article(slug: $slug) { title }
      most: pieces(first: 100) { nodes { related(first: 12) { related(first: 12) { id } } } }
    }`

    const { errors } = await app.query(query, { slug: null })

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT_EXCEEDED'])
  })

  it('leaves a page that is too large to the words for that', async () => {
    const { errors } = await app.query('{ authors(first: 1000) { nodes { id } } }')

    expect(errors?.[0]).toMatchObject({
      message: '`first` is 1000, but must be 1 to 100.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

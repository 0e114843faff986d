import { request as httpRequest } from 'node:http'

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createReader, globalId, NOBODYS_ID } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => app.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
  fetch(`${app.url}/graphql`, { method: 'POST', headers, body })
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json', ...headers },
  })
const codesOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
  errors?.map(({ extensions }) => extensions.code)

describe('an unexpected failure', () => {
  it('is answered with nothing of its cause, and logged whole', async () => {
    const cause = new Error('SELECT password FROM readers failed at /srv/secret/place.ts')
    jest.spyOn(app.payload, 'findGlobal').mockRejectedValue(cause)
    const logged = jest.spyOn(app.payload.logger, 'error').mockReturnValue(undefined)

    const answer = await app.query('{ site { name } }')

    expect(answer).toMatchObject({ status: 200, data: null })
    expect(answer.errors).toEqual([
      {
        message: 'Something went wrong.',
        path: ['site'],
        locations: [{ line: 1, column: 3 }],
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          requestId: answer.headers.get('x-request-id'),
        },
      },
    ])
    expect(JSON.stringify(answer)).not.toMatch(/SELECT|secret|stack/)
    expect(logged).toHaveBeenCalledWith(expect.objectContaining({ err: cause }))
  })

  it('costs only the field that failed, where that may be null', async () => {
    await createArticle(app.payload, { title: 'Still there' })
    jest.spyOn(app.payload, 'auth').mockRejectedValueOnce(new Error('secret'))
    jest.spyOn(app.payload.logger, 'error').mockReturnValue(undefined)

    const broken = await app.query('{ me { email } }', {}, { token: 'anything' })
    const next = await app.query('{ article(slug: "still-there") { title } }')

    expect(JSON.stringify(broken)).not.toContain('secret')
    expect(codesOf(broken)).toEqual(['INTERNAL_SERVER_ERROR'])
    expect(next.data).toEqual({ article: { title: 'Still there' } })
  })
})

describe('a request that cannot be read', () => {
  it('is refused where it is no JSON', async () => {
    const response = await post('{ "query": ')

    expect(response.status).toBe(400)
    expect(codesOf(await response.json())).toEqual(['BAD_REQUEST'])
  })

  it.each(['null', '[]', '"text"', '{}', '{ "query": 5 }'])('is refused as %s', async (body) => {
    const response = await post(body)

    expect(response.status).toBe(400)
    expect(codesOf(await response.json())).toEqual(['BAD_REQUEST'])
  })

  it('is refused above one megabyte, and taken below', async () => {
    const query = (length: number) =>
      JSON.stringify({ query: '{ __typename }', extensions: { filler: 'x'.repeat(length) } })

    const large = await post(query(1_000_000))
    const small = await post(query(900_000))

    expect(large.status).toBe(413)
    expect(codesOf(await large.json())).toEqual(['PAYLOAD_TOO_LARGE'])
    expect(small.status).toBe(200)
  })

  it.each([
    ['an unknown field', '{ secrets }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', '{ site { ', {}, 'GRAPHQL_PARSE_FAILED'],
    [
      'a variable of the wrong type',
      'query ($first: Int!) { authors(first: $first) { totalCount } }',
      { first: 'many' },
      'BAD_USER_INPUT',
    ],
    [
      'a missing variable',
      'query ($first: Int!) { authors(first: $first) { totalCount } }',
      {},
      'BAD_USER_INPUT',
    ],
    [
      'a bad date',
      'query ($at: DateTime) { pieces(first: 1, filter: { publishedAfter: $at }) { totalCount } }',
      { at: 'yesterday' },
      'BAD_USER_INPUT',
    ],
    ['an id that is none', '{ node(id: "nonsense") { id } }', {}, 'BAD_USER_INPUT'],
    ['a size out of bounds', '{ authors(first: 1000) { totalCount } }', {}, 'BAD_USER_INPUT'],
  ])('is refused with %s', async (_, query, variables, code) => {
    const answer = await app.query(query, variables)

    expect(codesOf(answer)).toEqual([code])
    expect(JSON.stringify(answer)).not.toContain('stacktrace')
  })
})

describe('a global id', () => {
  it.each(['Media', 'User', 'Piece', 'constructor', '__proto__'])(
    'is refused for %s, which is no type of its own here',
    async (type) => {
      const { id } = await createArticle(app.payload)

      const answer = await app.query('query ($id: ID!) { node(id: $id) { id } }', {
        id: globalId(type, id),
      })

      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
    },
  )

  it('finds nothing under another type than its own', async () => {
    const { id } = await createArticle(app.payload)
    const ids = ['Story', 'Page', 'Topic', 'Comment', 'Reader'].map((type) => globalId(type, id))

    const answer = await app.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })

    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({ nodes: ids.map(() => null) })
  })

  it('is taken a hundred at once and no more', async () => {
    const ids = Array.from({ length: 101 }, () => globalId('Article', NOBODYS_ID))

    const answer = await app.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })

    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('the way in', () => {
  it('takes a query by GET from a client that says who it is', async () => {
    const response = await get('{ site { name } }', { 'apollo-require-preflight': 'yes' })

    expect(response.status).toBe(200)
    expect(await response.json()).toHaveProperty('data.site.name')
  })

  it('takes no mutation by GET', async () => {
    const response = await get('mutation { signOut { userErrors { code } } }', {
      'apollo-require-preflight': 'yes',
    })

    expect(response.status).toBe(405)
  })

  it.each([
    ['a GET without a header of its own', 400, () => get('{ __typename }')],
    [
      'a form’s POST',
      415,
      () => post('{ "query": "{ __typename }" }', { 'content-type': 'text/plain' }),
    ],
  ])('is closed to %s, as another site could send it', async (_, status, send) => {
    const { token } = await createReader(app.payload)
    expect(token).toBeTruthy()

    const response = await send()

    expect(response.status).toBe(status)
  })

  it('knows nothing of other methods', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(`${app.url}/graphql`, { method: 'PUT' }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject).end()
    })

    expect([400, 405]).toContain(status)
  })
})

import { request as httpRequest } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { type App, startApp } from '../helpers/app'
import { createArticle, createReader } from '../helpers/factories'

const FRONT_END = 'https://front.example'
const JSON_TYPE = { 'content-type': 'application/json' }

let app: App
beforeAll(async () => {
  process.env.CORS_ORIGINS = `${FRONT_END}, https://www.front.example`
  app = await startApp()
})
afterEach(() => {
  jest.restoreAllMocks()
  app.payload.logger.level = 'fatal'
})
afterAll(async () => {
  await app.close()
  delete process.env.CORS_ORIGINS
})

type Sent = { status: number; headers: Record<string, string | undefined>; body: Buffer }

/** As a client that decides every header by itself; `fetch` decides some. */
const send = (method: string, path: string, headers = {}, body?: string | Buffer): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(`${app.url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.on('error', reject).end(body)
  })
const post = (body: string | Buffer | object, headers: object = JSON_TYPE) =>
  send(
    'POST',
    '/graphql',
    headers,
    typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  )
const get = (query: string, headers: object = {}) =>
  send('GET', `/graphql?query=${encodeURIComponent(query)}`, {
    'apollo-require-preflight': '1',
    accept: 'application/json',
    ...headers,
  })
const json = ({ body }: Sent) => JSON.parse(body.toString('utf8'))
const codeOf = (sent: Sent) => json(sent).errors[0].extensions.code as string

describe('an answer to a GET', () => {
  const LIST = '{ pieces(first: 5) { nodes { title } } }'

  it('carries an ETag, and is not sent again while nothing changed', async () => {
    await createArticle(app.payload, { title: 'As before' })
    const first = await get(LIST)

    const again = await get(LIST, { 'if-none-match': first.headers.etag })
    await createArticle(app.payload, { title: 'New since' })
    const changed = await get(LIST, { 'if-none-match': first.headers.etag })

    expect(first.status).toBe(200)
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) })
    expect(again.headers.etag).toBe(first.headers.etag)
    expect(changed.status).toBe(200)
    expect(changed.headers.etag).not.toBe(first.headers.etag)
  })

  it('names every header that it depends on', async () => {
    const { headers } = await get(LIST, { origin: FRONT_END })

    expect(headers.vary?.split(/, */).map((name) => name.toLowerCase())).toEqual(
      expect.arrayContaining(['accept', 'accept-encoding', 'authorization', 'cookie', 'origin']),
    )
  })

  it('is nobody else’s where the reader is known, where it failed, and where it was a POST', async () => {
    const { token } = await createReader(app.payload)

    const answers = await Promise.all([
      get('{ me { displayName } }', { authorization: `Bearer ${token}` }),
      get('{ me { displayName } }', { cookie: `firsthand-reader=${token}` }),
      get('{ article(slug: 5) { id } }'),
      get('{ node(id: "nonsense") { id } }'),
      post({ query: LIST }),
    ])

    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(
      Array(5).fill('private, no-store'),
    )
  })

  it('speaks the type that the client takes', async () => {
    const type = async (accept: string) => (await get(LIST, { accept })).headers['content-type']

    expect(await type('application/graphql-response+json')).toBe(
      'application/graphql-response+json; charset=utf-8',
    )
    expect(await type('application/json')).toBe('application/json; charset=utf-8')
    expect(await type('*/*')).toBe('application/json; charset=utf-8')
  })

  it('tells a broken query by its status', async () => {
    const accept = 'application/graphql-response+json'

    expect((await get('{ site { ', { accept })).status).toBe(400)
    expect((await get('{ secrets }', { accept })).status).toBe(400)
    expect((await get('{ site { name } }', { accept: 'text/csv' })).status).toBe(406)
  })
})

describe('compression', () => {
  const query = '{ __schema { types { name description } } }'

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is done as %s where the client takes it', async (encoding, unpack) => {
    const plain = await post({ query })

    const packed = await post({ query }, { ...JSON_TYPE, 'accept-encoding': encoding })

    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.body.length).toBeLessThan(plain.body.length / 2)
    expect(unpack(packed.body).toString()).toBe(plain.body.toString())
  })

  it('gives the same ETag either way, so that a client may change its mind', async () => {
    const plain = await get(query)
    const packed = await get(query, { 'accept-encoding': 'gzip' })

    expect(packed.headers.etag).toBe(plain.headers.etag)
  })
})

describe('another origin', () => {
  it('may use the API with its cookie where the operator names it', async () => {
    const preflight = await send('OPTIONS', '/graphql', {
      origin: FRONT_END,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    })
    const answer = await post(
      { query: '{ __typename }' },
      { ...JSON_TYPE, origin: 'https://www.front.example' },
    )

    expect(preflight.status).toBe(204)
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': FRONT_END,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type,authorization',
      'access-control-allow-methods': 'GET,POST',
    })
    expect(answer.headers['access-control-allow-origin']).toBe('https://www.front.example')
    expect(answer.headers['access-control-expose-headers']).toContain('x-request-id')
  })

  it.each(['https://evil.example', 'https://front.example.evil.example', 'null'])(
    'is told nothing as %s',
    async (origin) => {
      const preflight = await send('OPTIONS', '/graphql', {
        origin,
        'access-control-request-method': 'POST',
      })
      const answer = await post({ query: '{ __typename }' }, { ...JSON_TYPE, origin })

      expect(preflight.headers['access-control-allow-origin']).toBeUndefined()
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    },
  )
})

describe('a request that is not taken', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={__typename}', 415],
    ['an upload', 'multipart/form-data; boundary=x', '--x--', 415],
    ['plain text', 'text/plain', '{"query":"{__typename}"}', 415],
    ['bare GraphQL', 'application/graphql', '{ __typename }', 415],
    ['another charset', 'application/json; charset=utf-16', '{"query":"{__typename}"}', 415],
  ])('is refused as %s, and told what to send', async (_, type, body, status) => {
    const answer = await post(body, { 'content-type': type })

    expect(answer.status).toBe(status)
    expect(codeOf(answer)).toBe('UNSUPPORTED_MEDIA_TYPE')
    expect(json(answer).errors[0].message).toContain('Send application/json')
  })

  it('is refused without a content-type, and as a packed body', async () => {
    const query = '{"query":"{__typename}"}'

    expect((await post(query, {})).status).toBe(415)
    expect((await post(query, { ...JSON_TYPE, 'content-encoding': 'gzip' })).status).toBe(415)
  })

  it('is refused as a list of operations', async () => {
    const answer = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }])

    expect(answer.status).toBe(400)
    expect(json(answer).errors[0].message).toContain('one operation a request')
  })

  it.each(['PUT', 'DELETE', 'PATCH'])('is refused as %s, and told the methods', async (method) => {
    const answer = await send(method, '/graphql', JSON_TYPE)

    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, POST')
  })
})

/** The lines that the log writes from here on to the end of the test. */
const written = (logger: App['payload']['logger']): string[] => {
  const lines: string[] = []
  const stream = Object.getOwnPropertySymbols(Object.getPrototypeOf(logger))
    .concat(Object.getOwnPropertySymbols(logger))
    .find(({ description }) => description === 'pino.stream')!
  jest.replaceProperty(
    logger,
    stream as never,
    { write: (line: string) => lines.push(line) } as never,
  )
  logger.level = 'error'
  return lines
}

describe('the id of a request', () => {
  it('is given with every answer, and stands in the log beside what failed', async () => {
    const lines = written(app.payload.logger)
    jest.spyOn(app.payload, 'findGlobal').mockRejectedValue(new Error('the disk of db-7 is full'))

    const answer = await post({ query: '{ site(locale: es) { name } }' })

    const id = answer.headers['x-request-id']
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(json(answer).errors[0]).toMatchObject({
      message: 'Something went wrong.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
    })
    expect(answer.body.toString()).not.toContain('db-7')
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        requestId: id,
        err: expect.objectContaining({ message: 'the disk of db-7 is full' }),
      }),
    )
  })

  it('is the one that a proxy gave, unless that could forge a line of the log', async () => {
    const idFor = async (given: string) =>
      (await post({ query: '{ __typename }' }, { ...JSON_TYPE, 'x-request-id': given })).headers[
        'x-request-id'
      ]

    expect(await idFor('proxy-0123456789')).toBe('proxy-0123456789')
    expect(await idFor('a b"}{"level":60')).toMatch(/^[0-9a-f-]{36}$/)
    expect(await idFor('x'.repeat(500))).toMatch(/^[0-9a-f-]{36}$/)
  })
})

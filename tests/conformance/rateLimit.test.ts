import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createReader, createUser, PASSWORD } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({
    LIMIT_COST: '100',
    RATE_LIMIT_COST: '300',
    RATE_LIMIT_SECONDS: '3600',
    TRUST_PROXY: '1',
    CACHE_RESPONSES: 'false',
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => app.close())

/** It may cost 100, and costs 1 where nobody has written anything yet. */
const CHEAP = '{ authors(first: 99) { nodes { id } } }'
/** It costs 100. */
const DEAR = '{ __schema { queryType { name } } }'

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
const remainingAfter = async (address: string, query = CHEAP) =>
  (await app.query(query, {}, from(address))).extensions?.cost.remaining
const spendAll = async (address: string) => {
  for (let spent = 0; spent < 300; spent += 100) await app.query(DEAR, {}, from(address))
}

describe('a client', () => {
  it('pays what was read, of what could have been, and is told what is left', async () => {
    const first = await app.query(CHEAP, {}, from('10.0.0.1'))
    const second = await app.query(CHEAP, {}, from('10.0.0.1'))

    expect(first.extensions).toEqual({
      cost: { requested: 100, actual: 1, limit: 100, remaining: 299 },
    })
    expect(second.extensions?.cost.remaining).toBe(298)
    expect(second.headers.get('ratelimit-policy')).toBe('"cost";q=300;w=3600')
    expect(second.headers.get('ratelimit')).toMatch(/^"cost";r=298;t=\d+$/)
  })

  it('is answered to the last point, and then refused until the time that it is told', async () => {
    const left = [
      await remainingAfter('10.0.0.2', DEAR),
      await remainingAfter('10.0.0.2', DEAR),
      await remainingAfter('10.0.0.2', DEAR),
    ]
    const refused = await app.query(CHEAP, {}, from('10.0.0.2'))

    expect(left).toEqual([200, 100, 0])
    expect(refused.status).toBe(429)
    expect(refused.data).toBeUndefined()
    expect(refused.errors).toEqual([
      {
        message: expect.stringContaining(
          'of the 300 that a client may spend in 3600 seconds 0 remain',
        ),
        extensions: { code: 'RATE_LIMITED' },
      },
    ])
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(3600)

    const now = Date.now()
    jest.spyOn(Date, 'now').mockImplementation(() => now + wait * 1000)

    expect(await remainingAfter('10.0.0.2')).toBe(299)
  })

  it('is refused what could cost more than is left, at no charge but that of a refusal', async () => {
    await app.query(DEAR, {}, from('10.0.0.3'))
    await app.query(DEAR, {}, from('10.0.0.3'))
    await app.query('{ __typename }', {}, from('10.0.0.3'))

    const refused = await app.query(DEAR, {}, from('10.0.0.3'))

    expect(refused.status).toBe(429)
    expect(await remainingAfter('10.0.0.3', '{ __typename }')).toBe(99 - 10 - 1)
  })

  it.each([
    ['no GraphQL', '{ site {'],
    ['no operation of this schema', '{ nonsense }'],
    ['too dear', '{ authors(first: 100) { nodes { id } } }'],
    ['an operation that is not there', 'query A { __typename } query B { __typename }'],
  ])('pays for what is %s', async (what, query) => {
    const address = `10.0.1.${what.length}`
    await Promise.all(Array.from({ length: 29 }, () => app.query(query, {}, from(address))))

    const last = await app.query(query, {}, from(address))
    const next = await app.query('{ __typename }', {}, from(address))

    expect(last.status).toBe(400)
    expect(next.status).toBe(429)
  })

  it('is who the last proxy saw, whatever else the header says', async () => {
    await spendAll('10.0.0.4')

    const other = await app.query(CHEAP, {}, from('10.0.0.5'))
    const pretending = await app.query(CHEAP, {}, from('10.0.0.5, 10.0.0.4'))

    expect(other.status).toBe(200)
    expect(pretending.status).toBe(429)
  })

  it('is a network of IPv6 as a whole', async () => {
    await spendAll('2001:db8:1:2::1')

    const neighbour = await app.query(CHEAP, {}, from('2001:db8:1:2:ffff::9'))
    const stranger = await app.query(CHEAP, {}, from('2001:db8:1:3::1'))

    expect(neighbour.status).toBe(429)
    expect(stranger.status).toBe(200)
  })

  it('has a budget of their own where they are signed in', async () => {
    const { token } = await createReader(app.payload)
    await spendAll('10.0.0.6')

    const { status, extensions } = await app.query(CHEAP, {}, { ...from('10.0.0.6'), token })

    expect(status).toBe(200)
    expect(extensions?.cost.remaining).toBe(299)
  })

  it('of the staff spends what they need, within what one operation may cost', async () => {
    const { email } = await createUser(app.payload, ['editor'])
    const { token } = await app.payload.login({
      collection: 'users',
      data: { email, password: PASSWORD },
    })
    await spendAll('10.0.0.7')

    const dear = await app.query(DEAR, {}, { ...from('10.0.0.7'), token: token! })
    const tooDear = await app.query(
      '{ authors(first: 100) { nodes { id } } }',
      {},
      { ...from('10.0.0.7'), token: token! },
    )

    expect(dear.extensions).toEqual({ cost: { requested: 100, actual: 100, limit: 100 } })
    expect(tooDear.errors?.[0]?.extensions.code).toBe('COST_LIMIT_EXCEEDED')
  })
})

describe('the answer to a GET', () => {
  const get = (address: string) =>
    fetch(`${app.url}/graphql?query=${encodeURIComponent(CHEAP)}`, {
      headers: { 'x-forwarded-for': address, 'apollo-require-preflight': 'true' },
    })

  it('is the same for every client, and paid for like any other', async () => {
    await app.query(DEAR, {}, from('10.0.0.8'))

    const [one, other] = [await get('10.0.0.8'), await get('10.0.0.9')]
    const [text, same] = [await one.text(), await other.text()]

    expect(text).toBe(same)
    expect(JSON.parse(text)).toMatchObject({
      extensions: { cost: { requested: 100, actual: 1, limit: 100 } },
    })
    expect(text).not.toContain('remaining')
    expect(one.headers.has('ratelimit')).toBe(false)
    expect(await remainingAfter('10.0.0.9')).toBe(298)
  })

  it('is a refusal where nothing is left', async () => {
    await spendAll('10.0.0.10')

    const response = await get('10.0.0.10')

    expect(response.status).toBe(429)
    expect(response.headers.has('retry-after')).toBe(true)
  })
})

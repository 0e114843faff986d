import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'

/** The checks of https://github.com/dolevf/graphql-cop, each with the request that it makes. */

let app: App
beforeAll(async () => {
  app = await startApp({ INTROSPECTION: 'false', GRAPHIQL: 'false' })
})
afterAll(() => app.close())

const read = async (response: Response) => ({
  status: response.status,
  text: await response.clone().text(),
  body: (await response.json().catch(() => null)) as {
    data?: Record<string, unknown>
    errors?: { message: string; extensions: Record<string, unknown> }[]
    extensions?: Record<string, unknown>
  } | null,
})

const post = async (body: unknown) =>
  read(
    await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
const query = (text: string) => post({ query: text, operationName: 'cop' })
const get = async (text: string) =>
  read(await fetch(`${app.url}/graphql?${new URLSearchParams({ query: text })}`))
const codes = ({ body }: Awaited<ReturnType<typeof read>>) =>
  body?.errors?.map(({ extensions }) => extensions.code)

describe('denial of service', () => {
  it('alias overloading is refused', async () => {
    const aliases = Array.from({ length: 101 }, (_, at) => `alias${at}:__typename \n`).join('')

    const answer = await query(`query cop { ${aliases} }`)

    expect(answer.status).toBe(400)
    expect(codes(answer)).toEqual(['TOO_MANY_ALIASES'])
  })

  it('array-based query batching is refused', async () => {
    const answer = await post(
      Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
    )

    expect(answer.status).toBe(400)
    expect(answer.body).not.toBeInstanceOf(Array)
    expect(codes(answer)).toEqual(['BAD_REQUEST'])
  })

  it('directive overloading is refused, and not answered with an error for each', async () => {
    const few = await query('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }')
    const many = await query(`query cop { __typename ${'@aa'.repeat(500)} }`)

    expect(few.status).toBe(400)
    expect(few.body?.errors?.length).toBeLessThan(10)
    expect(many.status).toBe(400)
    expect(codes(many)?.[0]).toBe('TOO_MANY_DIRECTIVES')
    expect(many.body?.errors?.length).toBeLessThan(10)
  })

  it('field duplication is refused', async () => {
    const answer = await query(`query cop { ${'__typename \n'.repeat(500)} }`)

    expect(answer.status).toBe(400)
    expect(answer.body?.data).toBeUndefined()
    expect(codes(answer)).toContain('TOO_MANY_REPEATS')
  })

  it('a circular query by introspection is refused', async () => {
    const answer = await query(
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    )

    expect(answer.status).toBe(400)
    expect(answer.body?.data).toBeUndefined()
  })

  it('circular fragments are refused', async () => {
    const answer = await query(
      'query cop { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    )

    expect(answer.status).toBe(400)
    expect(codes(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })
})

describe('cross-site request forgery', () => {
  it('a mutation by GET is refused', async () => {
    const plain = await get('mutation cop {__typename}')
    const withHeader = await read(
      await fetch(`${app.url}/graphql?query=${encodeURIComponent('mutation cop {__typename}')}`, {
        headers: { 'apollo-require-preflight': 'true' },
      }),
    )

    expect(plain.status).toBe(400)
    expect(withHeader.status).toBe(405)
    expect([plain.body?.data, withHeader.body?.data]).toEqual([undefined, undefined])
  })

  it('a query by GET that any site could make a browser send is refused', async () => {
    const answer = await get('query cop {__typename}')

    expect(answer.status).toBe(400)
    expect(answer.body?.data).toBeUndefined()
  })

  it('a url-encoded query by POST is refused', async () => {
    const answer = await read(
      await fetch(`${app.url}/graphql`, {
        method: 'POST',
        body: new URLSearchParams({ query: 'query cop { __typename }' }),
      }),
    )

    expect(answer.status).toBe(400)
    expect(answer.body?.data).toBeUndefined()
  })
})

describe('leaking information', () => {
  it('introspection is refused where it is switched off', async () => {
    const answer = await query('query cop { __schema { types { name fields { name } } } }')
    const type = await query('query cop { __type(name: "Reader") { name } }')
    const typename = await query('query cop { __typename }')

    expect(codes(answer)).toEqual(['INTROSPECTION_DISABLED'])
    expect(codes(type)).toEqual(['INTROSPECTION_DISABLED'])
    expect(typename.body?.data).toEqual({ __typename: 'Query' })
  })

  it.each([
    ['a field', 'query cop { __schema { directive } }', undefined],
    ['a field of ours', 'query cop { sit { name } }', undefined],
    ['an argument', 'query cop { site(local: en) { name } }', undefined],
    ['a type', 'query cop { ...F } fragment F on Quer { site { name } }', undefined],
    ['an enum value', 'query cop { site(locale: e) { name } }', undefined],
    [
      'a variable',
      'query cop ($locale: Locale) { site(locale: $locale) { name } }',
      { locale: 'e' },
    ],
  ])(
    'no suggestion for %s is made where introspection is switched off',
    async (_, text, variables) => {
      const answer = await post({ query: text, operationName: 'cop', variables })

      expect(answer.status).toBe(400)
      expect(answer.text).not.toContain('Did you mean')
    },
  )

  it('GraphiQL is not served where it is switched off', async () => {
    const response = await fetch(`${app.url}/graphql`, { headers: { accept: 'text/html' } })

    expect(response.status).toBe(400)
    expect(await response.text()).not.toMatch(/graphiql|playground|<html/i)
  })

  it('no traces are sent', async () => {
    const answer = await query('query cop { __typename }')

    expect(Object.keys(answer.body?.extensions ?? {})).toEqual(['cost'])
  })

  it('no unhandled error shows what threw it', async () => {
    const answer = await query('qwerty cop { abc }')

    expect(answer.status).toBe(400)
    expect(answer.body?.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'GRAPHQL_PARSE_FAILED' },
    ])
  })
})

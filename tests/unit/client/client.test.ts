import { createHash } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'
import {
  type ClientOptions,
  createClient,
  graphql,
  GraphqlErrors,
  NetworkError,
} from 'firsthand-client'

const NAME = graphql(`
  fragment Name on Topic {
    name
  }
`)
const TOPICS = graphql(
  `
    query Topics($first: Int!, $after: String) {
      topics(first: $first, after: $after) {
        nodes {
          ...Name
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [NAME],
)
const SITE = graphql(`
  {
    site {
      name
    }
  }
`)
const SIGN_OUT = graphql(`
  mutation {
    signOut {
      userErrors {
        code
      }
    }
  }
`)

type Sent = { url: URL; init: RequestInit; body: Record<string, any> } // eslint-disable-line @typescript-eslint/no-explicit-any -- as it was sent

/** A client whose requests are kept and answered in this order. */
const clientOf = (answers: (object | Response)[], options: Partial<ClientOptions> = {}) => {
  const sent: Sent[] = []
  const client = createClient({
    url: 'https://api.test/graphql',
    ...options,
    fetch: async (url, init) => {
      const body = typeof init.body === 'string' ? JSON.parse(init.body) : {}
      sent.push({ url: new URL(url), init, body })
      const answer = answers.shift()!
      return answer instanceof Response ? answer : Response.json(answer)
    },
  })
  return { client, sent }
}
const site = { data: { site: { name: 'Firsthand' } } }
const failed = (code: string) => ({ errors: [{ message: 'No.', extensions: { code } }] })

describe('a query', () => {
  it('is posted as JSON with its fragments, and gives its data', async () => {
    const nodes = [{ name: 'Sleep' }]
    const { client, sent } = clientOf([{ data: { topics: { nodes } } }])

    const { topics } = await client.query(TOPICS, { first: 3 })

    expect(topics.nodes).toEqual(nodes)
    expect(sent[0]).toMatchObject({
      url: { href: 'https://api.test/graphql' },
      init: { method: 'POST', headers: { 'content-type': 'application/json' } },
      body: { variables: { first: 3 } },
    })
    expect(sent[0]!.body.query.match(/fragment Name on Topic/g)).toHaveLength(1)
  })

  it('goes by GET where that is asked for, with a header that only a script can send', async () => {
    const { client, sent } = clientOf([site])

    await client.query(SITE, {}, { method: 'GET' })

    const [{ url, init }] = sent as [Sent]
    expect(url.searchParams.get('query')).toContain('site')
    expect(url.searchParams.get('variables')).toBe('{}')
    expect(init).toMatchObject({ method: 'GET', headers: { 'apollo-require-preflight': 'true' } })
    expect(init.body).toBeUndefined()
  })

  it('carries headers, and the token as it is at that time', async () => {
    let token: string | null = null
    const { client, sent } = clientOf([site, site], {
      headers: { 'x-own': '1' },
      token: () => token,
    })

    await client.query(SITE)
    token = 'secret'
    await client.query(SITE, {}, { headers: { 'x-call': '2' } })

    expect(sent[0]!.init.headers).not.toHaveProperty('authorization')
    expect(sent[1]!.init.headers).toMatchObject({
      authorization: 'Bearer secret',
      'x-own': '1',
      'x-call': '2',
    })
  })
})

describe('a persisted query', () => {
  it('is its hash by GET, and its text only where the server does not know it', async () => {
    const { client, sent } = clientOf([failed('PERSISTED_QUERY_NOT_FOUND'), site, site], {
      persisted: true,
    })

    const first = await client.query(SITE)
    await client.query(SITE)

    expect(first.site.name).toBe('Firsthand')
    expect(sent.map(({ init }) => init.method)).toEqual(['GET', 'POST', 'GET'])
    const hash = createHash('sha256').update(sent[1]!.body.query).digest('hex')
    expect(JSON.parse(sent[0]!.url.searchParams.get('extensions')!)).toEqual({
      persistedQuery: { version: 1, sha256Hash: hash },
    })
    expect(sent[0]!.url.searchParams.has('query')).toBe(false)
  })

  it('is no more than asked once where it fails for another reason', async () => {
    const { client, sent } = clientOf([failed('BAD_USER_INPUT')], { persisted: true })

    await expect(client.query(SITE)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(sent).toHaveLength(1)
  })

  it('does not make a mutation a GET', async () => {
    const { client, sent } = clientOf([{ data: { signOut: { userErrors: [] } } }], {
      persisted: true,
    })

    await client.mutate(SIGN_OUT)

    expect(sent[0]!.init.method).toBe('POST')
  })
})

describe('an error', () => {
  const errorOf = (answer: object | Response) =>
    clientOf([answer])
      .client.query(SITE)
      .then(
        () => null,
        (error: unknown) => error,
      )

  it('of the API has its code, and what could be answered', async () => {
    const answer = { data: { site: null }, ...failed('FORBIDDEN') }

    const error = (await errorOf(Response.json(answer, { status: 403 }))) as GraphqlErrors

    expect(error).toBeInstanceOf(GraphqlErrors)
    expect(error).toMatchObject({ code: 'FORBIDDEN', message: 'No.', data: { site: null } })
    expect(error.response.status).toBe(403)
  })

  it.each([
    ['a page of a proxy', new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['JSON that is no answer', Response.json({ hello: 'world' })],
    ['null', Response.json(null)],
  ])('of the network is %s', async (_, response) => {
    const error = await errorOf(response)

    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ response })
  })

  it('of the network names what was behind it', async () => {
    const cause = new TypeError('fetch failed')
    const client = createClient({
      url: 'https://api.test/graphql',
      fetch: () => Promise.reject(cause),
    })

    await expect(client.query(SITE)).rejects.toMatchObject({ name: 'NetworkError', cause })
  })

  it('of an aborted call is what it was aborted with', async () => {
    const controller = new AbortController()
    const client = createClient({
      url: 'https://api.test/graphql',
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal!.addEventListener('abort', () => reject(signal!.reason as Error))
        }),
    })

    const call = client.query(SITE, {}, { signal: controller.signal })
    controller.abort(new Error('They left.'))

    await expect(call).rejects.toThrow('They left.')
  })
})

describe('paging', () => {
  const page = (names: string[], endCursor: string, hasNextPage: boolean) => ({
    data: {
      topics: { nodes: names.map((name) => ({ name })), pageInfo: { hasNextPage, endCursor } },
    },
  })

  it('asks for the next page with the cursor of the last, to the end', async () => {
    const { client, sent } = clientOf([page(['a', 'b'], 'B', true), page(['c'], 'C', false)])
    const names: string[] = []

    for await (const { name } of client.paginate(TOPICS, { first: 2 }, ({ topics }) => topics))
      names.push(name)

    expect(names).toEqual(['a', 'b', 'c'])
    expect(sent.map(({ body }) => body.variables.after)).toEqual([null, 'B'])
  })

  it('asks for no more than is read', async () => {
    const { client, sent } = clientOf([page(['a', 'b'], 'B', true)])

    for await (const { name } of client.paginate(TOPICS, { first: 2 }, ({ topics }) => topics))
      if (name === 'b') break

    expect(sent).toHaveLength(1)
  })

  it('is empty where there is no list', async () => {
    const { client } = clientOf([page([], '', false)])
    const nodes = client.paginate(TOPICS, { first: 2 }, () => null)

    expect(await nodes.next()).toEqual({ done: true, value: undefined })
  })
})

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as tick } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Client, createClient, GraphqlErrors, NetworkError } from 'firsthand-client'
import type { TadaDocumentNode } from 'gql.tada'
import { buildSchema, parse } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/http'

const schema = buildSchema(`
  type Query { ready: Boolean! }
  type Subscription { counted(to: Int!): Int! endless: String! failing: Int! }`)
const COUNTED = parse('subscription ($to: Int!) { counted(to: $to) }') as TadaDocumentNode<
  { counted: number },
  { to: number }
>
const ENDLESS = parse('subscription { endless }') as TadaDocumentNode<{ endless: string }>
const FAILING = parse('subscription { failing }') as TadaDocumentNode<{ failing: number }>
const UNKNOWN = parse('subscription { nothing }') as TadaDocumentNode<object>

let server: Server
let client: Client
let release: () => void
const released = new Promise<void>((resolve) => (release = resolve))

const rootValue = {
  async *counted({ to }: { to: number }) {
    for (let at = 1; at <= to; at++) yield { counted: at }
  },
  async *endless() {
    try {
      // Longer than a chunk, and not of one byte a letter.
      for (;;) {
        yield { endless: 'ñ'.repeat(50_000) }
        await tick() // the handler does not wait for a slow reader
      }
    } finally {
      release()
    }
  },
  async *failing() {
    yield { failing: null }
  },
}

beforeAll(async () => {
  const handle = createHandler({
    schema,
    onSubscribe: (_, { query, variables }) => ({
      schema,
      document: parse(query),
      variableValues: variables,
      rootValue,
      contextValue: undefined,
    }),
  })
  server = createServer((request, response) => {
    // A client that left breaks what is written meanwhile.
    response.on('error', () => undefined)
    if (request.url === '/graphql/stream') handle(request, response).catch(() => undefined)
    else response.end('<h1>Another page</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  client = createClient({ url: urlOf('/graphql') })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const urlOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

const eventsOf = async <Event>(events: AsyncIterable<Event>): Promise<Event[]> => {
  const all: Event[] = []
  for await (const event of events) all.push(event)
  return all
}

it('gives each event, and ends with the subscription', async () => {
  const events = await eventsOf(client.subscribe(COUNTED, { to: 3 }))

  expect(events).toEqual([{ counted: 1 }, { counted: 2 }, { counted: 3 }])
})

it('puts together what came in several pieces, and lets go of the server once left', async () => {
  const seen: number[] = []
  for await (const { endless } of client.subscribe(ENDLESS)) {
    seen.push(endless.replaceAll('ñ', '').length)
    if (seen.length === 20) break
  }
  await released

  expect(seen).toEqual(seen.map(() => 0))
})

it('throws the errors of an event, and those that come instead of a stream', async () => {
  await expect(eventsOf(client.subscribe(FAILING))).rejects.toBeInstanceOf(GraphqlErrors)
  await expect(eventsOf(client.subscribe(UNKNOWN))).rejects.toBeInstanceOf(GraphqlErrors)
})

it('says so where no stream comes', async () => {
  const elsewhere = createClient({ url: urlOf('/') })

  await expect(eventsOf(elsewhere.subscribe(ENDLESS))).rejects.toBeInstanceOf(NetworkError)
})

it('stops when it is aborted', async () => {
  const controller = new AbortController()
  const events = client.subscribe(ENDLESS, {}, { signal: controller.signal })
  await events.next()

  controller.abort(new Error('They left.'))

  await expect(eventsOf(events)).rejects.toThrow('They left.')
})

import type { IncomingMessage, ServerResponse } from 'node:http'

import type { ExecutionResult } from 'graphql'
import { createHandler } from 'graphql-sse'
import type { Payload } from 'payload'

import { env } from '@/src/env'
import { clientAddress } from '@/src/http/clientAddress'

import { formatResult } from '../errors'
import type { TrustedDocuments } from '../plugins/trustedDocuments'
import { parseBody, readText, RefusedRequest } from '../requestBody'
import { type Client, connectionHeaders, originOf, viewerOf } from './client'
import type { OpenConnections } from './openConnections'
import { subscriptionOf } from './operation'
import { perform } from './perform'

type Stream = { client: Client; response: ServerResponse }

const EVENT_STREAM = 'text/event-stream'

const checkRequest = (request: IncomingMessage): void => {
  if (request.method !== 'GET' && request.method !== 'POST')
    throw new RefusedRequest(405, 'BAD_REQUEST', 'Subscribe by GET or POST.')
  if (!request.headers.accept?.toLowerCase().includes(EVENT_STREAM))
    throw new RefusedRequest(406, 'BAD_REQUEST', `Events are sent alone: accept ${EVENT_STREAM}.`)
  if (!originOf(request).mayConnect)
    throw new RefusedRequest(403, 'FORBIDDEN', 'Pages of this origin may not connect.')
}

const checkedViewer = async (payload: Payload, headers: Headers): Promise<string | null> => {
  const viewer = await viewerOf(payload, headers)
  if (viewer === undefined)
    throw new RefusedRequest(
      401,
      'UNAUTHENTICATED',
      'The authorization opens nothing. Sign in again.',
    )
  return viewer
}

/** Until what was written is on its way, or never will be. */
const drained = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    if (!response.writableNeedDrain || response.destroyed) return resolve()
    const done = () => {
      response.off('drain', done).off('close', done)
      resolve()
    }
    response.on('drain', done).on('close', done)
  })

/** Shows proxies that the stream lives; a peer that reads nothing from one beat to the next is gone. */
const beat = (response: ServerResponse): void => {
  let isStuck = false
  const timer = setInterval(() => {
    if (response.writableEnded) return
    if (!response.writableNeedDrain) response.write(':\n\n')
    else if (isStuck) response.destroy()
    isStuck = response.writableNeedDrain
  }, env.HEARTBEAT_SECONDS * 1000)
  response.on('drain', () => (isStuck = false)).once('close', () => clearInterval(timer))
}

/** A stream of one result, for what is refused from the beginning. */
async function* only(result: ExecutionResult) {
  yield result
}

const messageOf = (body: string | null): string => {
  const { errors } = JSON.parse(body ?? '{}') as { errors?: { message: string }[] }
  return errors?.[0]?.message ?? 'The request cannot be read.'
}

/** Server-sent events by the protocol of graphql-sse, a connection for each subscription. */
export const createEventStreams = (
  payload: Payload,
  connections: OpenConnections,
  trusted: TrustedDocuments,
) => {
  const format = formatResult(payload)
  const prepare = subscriptionOf(payload, trusted)
  const handler = createHandler<IncomingMessage, Stream>({
    authenticate: () => '', // no shared streams: their names would be kept for whoever asks
    onSubscribe: async ({ context: { client } }, asked) => {
      const prepared = await prepare(client, asked)
      const results = Array.isArray(prepared)
        ? { errors: prepared }
        : await perform(payload, client, prepared)
      return Symbol.asyncIterator in results ? results : only(results)
    },
    onNext: async (_, { context: { response } }, result) => {
      await drained(response)
      return format(result as ExecutionResult) as ExecutionResult
    },
  })

  const serve = async (
    request: IncomingMessage,
    response: ServerResponse,
    client: Client,
  ): Promise<void> => {
    const body =
      request.method === 'POST' ? parseBody(await readText(request, env.LIMIT_MESSAGE_BYTES)) : null
    const [events, { status, headers }] = await handler({
      method: request.method!,
      url: request.url!,
      headers: {
        get: (name) => (name === 'accept' ? EVENT_STREAM : client.headers.get(name)),
      },
      body: body as Record<string, unknown> | null,
      raw: request,
      context: { client, response },
    })
    const isStream = events !== null && typeof events !== 'string'
    // Whoever left while the subscription was set up is told of by no `close` any more.
    if (isStream && response.destroyed) return void (await events.return(undefined))
    if (!isStream) throw new RefusedRequest(status, 'BAD_REQUEST', messageOf(events))

    response.writeHead(status, {
      ...headers,
      'cache-control': 'no-store',
      connection: 'close', // it is not used again, and must not keep a server from closing
      'x-accel-buffering': 'no',
    })
    response.once('close', () => void events.return(undefined))
    beat(response)
    for await (const event of events) if (!response.writableEnded) response.write(event)
    response.end()
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    checkRequest(request)
    response.on('error', () => response.destroy())
    const headers = connectionHeaders(request)
    // Any other reason is told in the last result of the stream.
    const end: Client['end'] = (why) => why === 'shutdown' && response.end()
    const address = clientAddress(request, env.TRUST_PROXY)
    response.once('close', connections.enter(address, end))
    const viewer = await checkedViewer(payload, headers)
    await serve(request, response, { headers, address, viewer, end })
  }
}

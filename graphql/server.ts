import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { Payload } from 'payload'

import { changeFeed } from '@/src/delivery/changeFeed'

import { type Context, createContext } from './context'
import { formatError } from './errors'
import { cacheControl } from './plugins/cacheControl'
import { cookies } from './plugins/cookies'
import { noSubscriptions } from './plugins/noSubscriptions'
import { wellFormedText } from './plugins/wellFormedText'
import { readBody, RefusedRequest } from './requestBody'
import { headersOf } from './requestHeaders'
import { schema } from './schema'
import { send } from './sendAnswer'
import { countConnections } from './subscriptions/openConnections'
import { createEventStreams } from './subscriptions/serverSentEvents'
import { createWebSockets } from './subscriptions/webSocket'

const LARGEST_BODY = 1_000_000

const headerMap = (headers: Headers): HeaderMap => {
  const map = new HeaderMap()
  headers.forEach((value, name) => map.set(name, value))
  return map
}

const refuse = (response: ServerResponse, { status, code, message }: RefusedRequest): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    // What was not read of the body would be taken for the next request.
    connection: 'close',
  })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}

export type GraphqlHandler = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** A subscription as server-sent events. */
  stream: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Subscriptions over a WebSocket. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Ends all subscriptions and begins no other. */
  hangUp: () => void
  stop: () => Promise<void>
}

/** The public API over one Payload instance, for node:http. */
export const startGraphql = async (payload: Payload): Promise<GraphqlHandler> => {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stringifyResult: JSON.stringify,
    formatError: formatError(payload),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      cookies,
      cacheControl,
      noSubscriptions,
      wellFormedText,
    ],
    logger: payload.logger,
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  await changeFeed(payload).ready()

  const connections = countConnections()
  const webSockets = createWebSockets(payload, connections)
  const stream = createEventStreams(payload, connections)
  const hangUp = (): void => {
    connections.close()
    webSockets.stop()
  }

  return {
    hangUp,
    upgrade: webSockets.upgrade,

    async stop() {
      hangUp()
      await apollo.stop()
    },

    async stream(request, response) {
      try {
        await stream(request, response)
      } catch (error) {
        if (!(error instanceof RefusedRequest)) throw error
        refuse(response, error)
      }
    },

    async handle(request, response) {
      const headers = headersOf(request)
      let body: unknown
      try {
        body = request.method === 'POST' ? await readBody(request, LARGEST_BODY) : undefined
      } catch (error) {
        if (error instanceof RefusedRequest) return refuse(response, error)
        throw error
      }

      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method ?? 'GET',
          headers: headerMap(headers),
          search: new URL(request.url ?? '/', 'http://localhost').search,
          body,
        },
        context: () => createContext(payload, headers),
      })
      send(request, response, answer)
    },
  }
}

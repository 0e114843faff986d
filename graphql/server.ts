import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { Payload } from 'payload'

import { changeFeed } from '@/src/delivery/changeFeed'
import { env } from '@/src/env'
import { OWN_DOCUMENTS } from '@/src/http/ownDocuments'
import { allDone } from '@/src/operations/soon'

import type { Context } from './context'
import { formatError } from './errors'
import { automaticDocuments } from './plugins/automaticDocuments'
import { cacheControl } from './plugins/cacheControl'
import { cost } from './plugins/cost'
import { noSubscriptions } from './plugins/noSubscriptions'
import { sessionCookies } from './plugins/sessionCookies'
import { timeLimit } from './plugins/timeLimit'
import { readTrustedDocuments } from './plugins/trustedDocuments'
import { wellFormedText } from './plugins/wellFormedText'
import { createQuestions, type Questions } from './questions'
import { RefusedRequest } from './requestBody'
import { schema } from './schema'
import { asSubgraph } from './subgraph'
import { countConnections } from './subscriptions/openConnections'
import { createEventStreams } from './subscriptions/serverSentEvents'
import { createWebSockets } from './subscriptions/webSocket'
import { parseOptions, validationOptions, validationRules } from './validation'

const refuse = (response: ServerResponse, { status, code, message }: RefusedRequest): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    // What was not read of the body would be taken for the next request.
    connection: 'close',
  })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}

type Serve<More extends unknown[] = []> = (
  request: IncomingMessage,
  response: ServerResponse,
  ...more: More
) => Promise<void>

const checkAddress = ({ url = '' }: IncomingMessage): void => {
  if (url.length > env.LIMIT_URL_BYTES)
    throw new RefusedRequest(
      414,
      'URI_TOO_LONG',
      `The address is ${url.length} bytes long; ${env.LIMIT_URL_BYTES} are the most. Send the operation as POST.`,
    )
}

/** Tells the client why a request is refused before it is read as an operation, at either door. */
const refusing =
  <More extends unknown[]>(serve: Serve<More>): Serve<More> =>
  async (request, response, ...more) => {
    try {
      checkAddress(request)
      await serve(request, response, ...more)
    } catch (error) {
      if (!(error instanceof RefusedRequest)) throw error
      refuse(response, error)
    }
  }

export type GraphqlHandler = {
  handle: Serve<[reading?: Promise<string>]>
  /** Answers what is kept; hands on what is not, with its text where that is being read. */
  answerAtOnce: Questions['answerAtOnce']
  /** A subscription as server-sent events. */
  stream: Serve
  /** Subscriptions over a WebSocket. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Ends all subscriptions and begins no other. */
  hangUp: () => void
  stop: () => Promise<void>
}

/** The public API over one Payload instance, for node:http. */
export const startGraphql = async (payload: Payload): Promise<GraphqlHandler> => {
  const trusted = new Map([...OWN_DOCUMENTS, ...readTrustedDocuments(env.PERSISTED_DOCUMENTS)])
  const apollo = new ApolloServer<Context>({
    schema: env.FEDERATION ? asSubgraph(schema) : schema,
    introspection: true, // ours to switch off, in `validationRules`
    parseOptions,
    validationOptions,
    validationRules,
    persistedQueries: automaticDocuments(),
    includeStacktraceInErrorResponses: false,
    stringifyResult: JSON.stringify,
    formatError: formatError(payload),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      noSubscriptions,
      wellFormedText,
      timeLimit,
      cost,
      sessionCookies,
      cacheControl,
    ],
    logger: payload.logger,
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  await changeFeed(payload).ready()
  const questions = createQuestions(payload, apollo, trusted)

  const connections = countConnections()
  const webSockets = createWebSockets(payload, connections, trusted)
  const stream = createEventStreams(payload, connections, trusted)
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
      await allDone()
    },

    stream: refusing(stream),

    answerAtOnce: questions.answerAtOnce,
    handle: refusing(questions.answer),
  }
}

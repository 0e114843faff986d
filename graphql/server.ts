import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { Payload } from 'payload'

import { isStaff } from '@/src/access/roles'
import { changeFeed } from '@/src/delivery/changeFeed'
import { env } from '@/src/env'
import { clientAddress } from '@/src/http/clientAddress'
import { compressed } from '@/src/http/compressed'
import { answersPreflight } from '@/src/http/crossOrigin'
import { OWN_DOCUMENTS } from '@/src/http/ownDocuments'
import { allDone } from '@/src/operations/soon'

import { Answer, BYPASSED, createAnswers, REMAINING } from './answers'
import { type Context, createContext } from './context'
import { formatError } from './errors'
import { automaticDocuments } from './plugins/automaticDocuments'
import { cacheControl } from './plugins/cacheControl'
import { answerAgain, createKnownRequests } from './knownRequests'
import { admit, cost } from './plugins/cost'
import { noSubscriptions } from './plugins/noSubscriptions'
import { resolveDocument } from './plugins/persistedDocuments'
import { sessionCookies } from './plugins/sessionCookies'
import { timeLimit } from './plugins/timeLimit'
import { readTrustedDocuments } from './plugins/trustedDocuments'
import { wellFormedText } from './plugins/wellFormedText'
import { parseBody, readText, RefusedRequest } from './requestBody'
import { headerMapOf, readHeaders } from './requestHeaders'
import { schema } from './schema'
import { send } from './sendAnswer'
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

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>

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
  (serve: Serve): Serve =>
  async (request, response) => {
    try {
      checkAddress(request)
      await serve(request, response)
    } catch (error) {
      if (!(error instanceof RefusedRequest)) throw error
      refuse(response, error)
    }
  }

export type GraphqlHandler = {
  handle: Serve
  /** Whether it was a question whose answer is kept. */
  answersAtOnce: (request: IncomingMessage, response: ServerResponse) => boolean
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
  const answers = createAnswers(payload)
  const requests = createKnownRequests()

  const contextFor = (request: IncomingMessage) =>
    createContext(payload, readHeaders(request), clientAddress(request, env.TRUST_PROXY))

  /** True where it is answered. */
  const runAgain = async (
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
  ): Promise<boolean> => {
    const known = requests.find(key)
    if (!known) return false
    const context = await contextFor(request)
    const isGet = request.method === 'GET'
    const text = await answerAgain(known, context, isGet)
    if (text === null) return false

    const { budget } = context
    const shared = new Answer(text.replace(REMAINING, ''), known.contentType)
    const status = answers.keep(key, context, shared)
    const own = budget && !isGet ? new Answer(text, known.contentType) : shared
    await own.send(request, response, status, budget && !isGet ? [...budget.headers].flat() : [])
    return true
  }

  /** By way of Apollo. */
  const ask = async (
    request: IncomingMessage,
    response: ServerResponse,
    text: string | undefined,
    key: string | null,
  ): Promise<void> => {
    compressed(request, response)
    const context = await contextFor(request)
    const httpGraphQLRequest = {
      method: request.method ?? 'GET',
      headers: headerMapOf(request),
      search: new URL(request.url ?? '/', 'http://localhost').search,
      body: text === undefined ? undefined : parseBody(text),
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        await admit(context)
        resolveDocument(httpGraphQLRequest, trusted, context.account)
        return context
      },
    })
    // The schema has no `@defer`: an answer is always one piece.
    if (answer.body.kind !== 'complete') throw new Error('An answer in pieces cannot be sent.')

    const { string } = answer.body
    const { asked, isShareable } = context.outcome
    let status = BYPASSED
    if (key !== null && asked && isShareable) {
      const contentType = answer.headers.get('content-type')!
      status = answers.keep(key, context, new Answer(string.replace(REMAINING, ''), contentType))
      const { isPreview } = context.edition.keeper.visit
      if (!isStaff(context.account) && !isPreview) requests.note(key, { ...asked, contentType })
    }
    response.setHeader('cache-status', status)
    send(request, response, answer, string)
  }

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

    answersAtOnce(request, response) {
      if (request.method !== 'GET' || !request.url?.startsWith('/graphql?')) return false
      const key = answers.keyOf(request)
      const kept = key === null ? null : answers.find(request, key)
      if (!kept) return false
      void kept.send(request, response)
      return true
    },

    handle: refusing(async (request, response) => {
      if (answersPreflight(request, response)) return
      const text =
        request.method === 'POST' ? await readText(request, env.LIMIT_BODY_BYTES) : undefined
      const key = answers.keyOf(request, text)
      const kept = key === null ? null : answers.find(request, key)
      if (kept) return kept.send(request, response)
      if (key !== null && (await runAgain(request, response, key))) return

      await ask(request, response, text, key)
    }),
  }
}

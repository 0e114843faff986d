import type { IncomingMessage, ServerResponse } from 'node:http'

import type { ApolloServer } from '@apollo/server'
import type { Payload } from 'payload'

import { isStaff } from '@/src/access/roles'
import { env } from '@/src/env'
import { clientAddress } from '@/src/http/clientAddress'
import { compressed } from '@/src/http/compressed'
import { answersPreflight } from '@/src/http/crossOrigin'
import { tellRequestId } from '@/src/http/requestId'

import { Answer } from './answer'
import { answerAgain } from './answerAgain'
import { BYPASSED, createAnswers, HIT } from './answers'
import { type Context, createContext } from './context'
import { createKnownRequests } from './knownRequests'
import { ownBytes } from './ownBytes'
import { admit } from './plugins/cost'
import { headersForAll } from './plugins/cacheControl'
import { resolveDocument } from './plugins/persistedDocuments'
import type { TrustedDocuments } from './plugins/trustedDocuments'
import { parseBody, readText } from './requestBody'
import { headerMapOf, readHeaders } from './requestHeaders'
import { requestKeyOf } from './requestKey'
import { send } from './sendAnswer'

/** The one thing in an answer that differs from client to client. */
const REMAINING = /,"remaining":\d+(?=}}}$)/

/** The answer as everyone may be given it. */
const sharedAnswer = (context: Context, text: string, contentType: string): Answer =>
  new Answer(ownBytes(text.replace(REMAINING, '')), contentType, headersForAll(context))

type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  key: string | null
  /** When it was first run, which may have taken all of its time. */
  begunAt?: number
}

/** Answers operations from what is kept, else by what is known of the request, else by way of Apollo. */
export const createQuestions = (
  payload: Payload,
  apollo: ApolloServer<Context>,
  trusted: TrustedDocuments,
) => {
  const answers = createAnswers(payload)
  const known = createKnownRequests()

  const contextFor = (request: IncomingMessage) =>
    createContext(payload, readHeaders(request), clientAddress(request, env.TRUST_PROXY))

  const sendKept = ({ request, response, key }: Exchange): boolean => {
    const kept = key === null ? null : answers.find(request, key)
    const compressing = kept?.send(request, response, HIT)
    compressing?.catch((err: unknown) => {
      payload.logger.error({ msg: 'A kept answer could not be sent.', err })
      response.destroy()
    })
    return kept !== null
  }

  /** False where nothing is known of the request, or it is better told by Apollo what is wrong. */
  const runAgain = async (exchange: Exchange): Promise<boolean> => {
    const { request, response, key } = exchange
    const asked = key === null ? undefined : known.find(key)
    if (key === null || !asked) return false
    const context = await contextFor(request).catch(() => null)
    const begunAt = (exchange.begunAt = performance.now())
    const isGet = request.method === 'GET'
    const again = context && (await answerAgain(asked, context, { isShared: isGet, begunAt }))
    if (!context || again === null) return false

    const { budget } = context
    const { contentType } = asked
    // What is said of the budget of one client is not said to others.
    const isForOne = budget !== null && !isGet
    const answer = new Answer(again.bytes, contentType, isForOne ? [] : headersForAll(context))
    const shared = () =>
      isForOne ? new Answer(again.shared(), contentType, headersForAll(context)) : answer
    const status = answers.keep(key, context, shared)
    await answer.send(request, response, status, isForOne ? [...budget.headers].flat() : [])
    return true
  }

  /** Keeps the answer and what is known of the request now, and says what became of the answer. */
  const note = (key: string | null, context: Context, text: string, contentType: string) => {
    const { asked, isShareable } = context.outcome
    if (key === null || !asked || !isShareable) return BYPASSED

    const { isPreview } = context.keeper.visit
    // Staff may ask what nobody else may, and drafts are shown to who has a right to them each time.
    if (!isStaff(context.account) && !isPreview) known.note(key, { ...asked, contentType })
    return answers.keep(key, context, () => sharedAnswer(context, text, contentType))
  }

  const askApollo = async (exchange: Exchange, text?: string): Promise<void> => {
    const { request, response, key, begunAt } = exchange
    compressed(request, response)
    let context: Context | undefined
    const httpGraphQLRequest = {
      method: request.method ?? 'GET',
      headers: headerMapOf(request),
      search: new URL(request.url ?? '/', 'http://localhost').search,
      body: text === undefined ? undefined : parseBody(text),
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        context = await contextFor(request)
        context.begunAt = begunAt
        await admit(context)
        resolveDocument(httpGraphQLRequest, trusted, context.account)
        return context
      },
    })
    // The schema has no `@defer`: an answer is always one piece.
    if (answer.body.kind !== 'complete') throw new Error('An answer in pieces cannot be sent.')

    const { string } = answer.body
    const contentType = answer.headers.get('content-type') ?? ''
    const status = context ? note(key, context, string, contentType) : BYPASSED
    response.setHeader('cache-status', status)
    send(request, response, answer, string)
  }

  return {
    /**
     * Answers what is kept, which takes nothing from anybody's budget; else hands on the request, with its text where
     * that is being read.
     */
    answerAtOnce: (
      request: IncomingMessage,
      response: ServerResponse,
      otherwise: (reading?: Promise<string>) => void,
    ): void => {
      const { method, url } = request
      if (method === 'GET' && url?.startsWith('/graphql?')) {
        if (!sendKept({ request, response, key: requestKeyOf(request) })) otherwise()
        return
      }
      if (method !== 'POST' || url !== '/graphql') return otherwise()

      const reading = readText(request, env.LIMIT_BODY_BYTES)
      const handOn = (): void => otherwise(reading)
      reading.then((text) => {
        if (!sendKept({ request, response, key: requestKeyOf(request, text) })) handOn()
      }, handOn)
    },

    answer: async (
      request: IncomingMessage,
      response: ServerResponse,
      reading?: Promise<string>,
    ): Promise<void> => {
      const isGet = request.method === 'GET'
      if (!isGet && answersPreflight(request, response)) return
      const text =
        request.method === 'POST'
          ? await (reading ?? readText(request, env.LIMIT_BODY_BYTES))
          : undefined
      const exchange = { request, response, key: requestKeyOf(request, text) }
      if (sendKept(exchange) || (await runAgain(exchange))) return
      if (isGet) {
        tellRequestId(response)
        answersPreflight(request, response)
      }
      await askApollo(exchange, text)
    },
  }
}

export type Questions = ReturnType<typeof createQuestions>

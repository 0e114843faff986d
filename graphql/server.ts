import type { IncomingMessage, ServerResponse } from 'node:http'

import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { Payload } from 'payload'

import { env } from '@/src/env'

import { type Context, createContext } from './context'
import { formatError } from './errors'
import { BodyTooLarge, readBody } from './requestBody'
import { schema } from './schema'
import { asSubgraph } from './subgraph'

const LARGEST_BODY = 1_000_000

const headersOf = ({ headers }: IncomingMessage): Headers => {
  const all = new Headers()
  for (const [name, value] of Object.entries(headers))
    for (const each of [value ?? []].flat()) all.append(name, each)
  return all
}

const headerMap = (headers: Headers): HeaderMap => {
  const map = new HeaderMap()
  headers.forEach((value, name) => map.set(name, value))
  return map
}

/** The cookies that an operation set, as headers of its answer. */
const cookies = {
  async requestDidStart() {
    return {
      async willSendResponse({
        contextValue,
        response,
      }: {
        contextValue: Context
        response: { http: { headers: HeaderMap } }
      }) {
        const [cookie] = contextValue.setCookies.slice(-1)
        if (cookie) response.http.headers.set('set-cookie', cookie)
      },
    }
  },
}

const refuse = (response: ServerResponse, status: number, message: string, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}

export type GraphqlHandler = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  stop: () => Promise<void>
}

/** The public API over one Payload instance, for node:http. */
export const startGraphql = async (payload: Payload): Promise<GraphqlHandler> => {
  const apollo = new ApolloServer<Context>({
    schema: env.FEDERATION ? asSubgraph(schema) : schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stringifyResult: JSON.stringify,
    formatError: formatError(payload),
    plugins: [ApolloServerPluginCacheControlDisabled(), cookies],
    logger: payload.logger,
    stopOnTerminationSignals: false,
  })
  await apollo.start()

  return {
    stop: () => apollo.stop(),

    async handle(request, response) {
      const headers = headersOf(request)
      let body: unknown
      try {
        body = request.method === 'POST' ? await readBody(request, LARGEST_BODY) : undefined
      } catch (error) {
        if (error instanceof BodyTooLarge)
          return refuse(response, 413, error.message, 'PAYLOAD_TOO_LARGE')
        if (error instanceof SyntaxError)
          return refuse(response, 400, `The body is no JSON: ${error.message}`, 'BAD_REQUEST')
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
      response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers))
      if (answer.body.kind === 'complete') response.end(answer.body.string)
      else {
        for await (const chunk of answer.body.asyncIterator) response.write(chunk)
        response.end()
      }
    },
  }
}

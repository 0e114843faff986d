import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import type { Payload } from 'payload'

import type { GraphqlHandler } from '@/graphql/server'
import { env } from '@/src/env'

import { serveAccountPage } from './accountPage'
import { serveBuiltFile } from './builtFile'
import { CLIENT_ADDRESS, clientAddress } from './clientAddress'
import { compressed } from './compressed'
import { answersPreflight } from './crossOrigin'
import { answersGone } from './gone'
import { serveGraphiql, wantsPage } from './graphiql'
import { healthz, readyz } from './health'
import { serveImage } from './images'
import { servePreview } from './preview'
import { tellRequestId, withRequestId } from './requestId'
import { serveUnsubscribe } from './unsubscribe'

export type Parts = {
  payload: Payload
  graphql: GraphqlHandler
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Takes what is not ours to upgrade; false where nobody does. */
  nextUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean
}

const notYet = (response: ServerResponse): void => {
  tellRequestId(response)
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' })
  response.end('Firsthand is starting. Try again in a few seconds.')
}

const route = async (
  request: IncomingMessage,
  response: ServerResponse,
  parts: Parts | null,
  reading?: Promise<string>,
): Promise<void> => {
  const path = (request.url ?? '/').split('?')[0]!
  if (path === '/healthz') return healthz(response)
  if (path === '/readyz') return readyz(response, parts?.payload ?? null)
  if (!parts) return notYet(response)

  if (path === '/graphql') {
    if (wantsPage(request)) {
      tellRequestId(response)
      return serveGraphiql(response)
    }
    return parts.graphql.handle(request, response, reading)
  }
  if (path === '/graphql/stream') {
    if (answersPreflight(request, response)) return
    return parts.graphql.stream(request, response)
  }
  if (path.startsWith('/graphiql/')) {
    compressed(request, response)
    return serveBuiltFile(response, 'graphiql', path.slice(10))
  }
  if (path === '/account/unsubscribe') return serveUnsubscribe(request, response, parts.payload)
  if (path.startsWith('/account/')) return serveAccountPage(request, response, path.slice(9))
  if (path === '/preview') return servePreview(response)
  if (path.startsWith('/preview/')) {
    compressed(request, response)
    return serveBuiltFile(response, 'preview', path.slice(9))
  }
  if (path.startsWith('/media/')) return serveImage(parts.payload)(request, response, path.slice(7))
  if (path === '/') {
    response.writeHead(302, { location: '/graphql' }).end()
    return
  }
  if (await answersGone(request, response, parts.payload)) return
  request.headers[CLIENT_ADDRESS] = clientAddress(request, env.TRUST_PROXY)
  return parts.next(request, response)
}

/** A header that is set before the others makes Node put all of them together anew, and these have them ready. */
const tellsIdItself = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'GET' && url.startsWith('/graphql?')

/** Answers what is ours directly and hands the rest to Next. `parts()` is null until all is started. */
export const createRouter =
  (parts: () => Parts | null): RequestListener =>
  (request, response) => {
    const serve = (reading?: Promise<string>): void =>
      void withRequestId(request, () => {
        if (!tellsIdItself(request)) tellRequestId(response)
        return route(request, response, parts(), reading).catch((err: unknown) => {
          // A client that went away half-way has failed, and not we.
          if (request.destroyed && !request.complete) return void response.destroy()
          // Without what is asked behind the path: it may hold a key.
          const [path] = (request.url ?? '').split('?')
          parts()?.payload.logger.error({ msg: 'A request failed.', err, path })
          if (response.headersSent) response.destroy()
          else {
            tellRequestId(response)
            response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
            response.end('Something went wrong.')
          }
        })
      })

    // Before all else: nothing has to be known of a request whose answer is ready.
    const graphql = parts()?.graphql
    if (graphql) graphql.answerAtOnce(request, response, serve)
    else serve()
  }

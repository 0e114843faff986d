import type { IncomingMessage, ServerResponse } from 'node:http'

import type { HTTPGraphQLResponse } from '@apollo/server'

import { clientHas } from '@/src/http/clientHas'

import { etagOf } from './answer'
import { COOKIE_BREAK } from './plugins/sessionCookies'

/** Writes what Apollo answered; a query by GET gets an `ETag`, and a 304 where the client has the same already. */
export const send = (
  request: IncomingMessage,
  response: ServerResponse,
  { status = 200, headers }: HTTPGraphQLResponse,
  text: string,
): void => {
  for (const [name, value] of headers)
    response.appendHeader(name, name === 'set-cookie' ? value.split(COOKIE_BREAK) : value)
  response.setHeader('content-length', Buffer.byteLength(text)) // unless it is compressed
  if (request.method === 'GET' && status === 200) {
    const etag = etagOf(text)
    response.setHeader('etag', etag)
    if (clientHas(request, etag)) {
      response.writeHead(304).end()
      return
    }
  }
  response.writeHead(status).end(text)
}

import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Header } from '@/src/cdn/cdn'
import { clientHas } from '@/src/http/clientHas'
import { EncodedBytes, encodingFor } from '@/src/http/contentEncoding'
import { crossOriginHeaders } from '@/src/http/crossOrigin'
import { idFor } from '@/src/http/requestId'

import { PRIVATE, VARY } from './plugins/cacheControl'

/** Weak, since the same answer may be sent compressed or not. */
export const etagOf = (body: string | Buffer) => `W/"${hash('sha1', body, 'base64url')}"`

const VARY_OF_ANSWERS = `${VARY}, Accept-Encoding, Origin`

const idOf = (request: IncomingMessage, response: ServerResponse): string =>
  (response.getHeader('x-request-id') as string | undefined) ?? idFor(request)

/** A whole answer as ready bytes. */
export class Answer {
  readonly #bytes: EncodedBytes
  #etag: string | undefined

  /** `forAll` is what anyone is told who may keep it. */
  constructor(
    text: string,
    readonly contentType: string,
    readonly forAll: Header[],
  ) {
    this.#bytes = new EncodedBytes(Buffer.from(text))
  }

  /** What it takes in memory, as it is and compressed. */
  get size(): number {
    return 2 * this.#bytes.plain.length
  }

  get #tag(): string {
    return (this.#etag ??= etagOf(this.#bytes.plain))
  }

  async send(
    request: IncomingMessage,
    response: ServerResponse,
    cacheStatus: string,
    more: string[] = [],
  ): Promise<void> {
    const { headers, method } = request
    const isGet = method === 'GET'
    const isPublic = isGet && !headers.authorization && !headers.cookie
    const head = ['content-type', this.contentType, 'vary', VARY_OF_ANSWERS]
    if (isPublic) for (const [name, value] of this.forAll) head.push(name, value)
    else head.push('cache-control', PRIVATE)
    head.push('cache-status', cacheStatus)
    head.push('x-request-id', idOf(request, response), ...crossOriginHeaders(request), ...more)
    if (isGet) {
      head.push('etag', this.#tag)
      if (clientHas(request, this.#tag)) {
        response.writeHead(304, head).end()
        return
      }
    }

    const encoding = this.#bytes.fitting(encodingFor(headers['accept-encoding']))
    if (encoding !== 'identity') head.push('content-encoding', encoding)
    const bytes = await this.#bytes.as(encoding)
    head.push('content-length', String(bytes.length))
    response.writeHead(200, head).end(bytes)
  }
}

import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Header } from '@/src/cdn/cdn'
import { clientHas } from '@/src/http/clientHas'
import { EncodedBytes, encodingFor } from '@/src/http/contentEncoding'
import { crossOriginHeaders } from '@/src/http/crossOrigin'
import { idFor, requestId } from '@/src/http/requestId'

import { PRIVATE, VARY } from './plugins/cacheControl'

/** Weak, since the same answer may be sent compressed or not. */
export const etagOf = (body: string | Buffer) => `W/"${hash('sha1', body, 'base64url')}"`

const VARY_OF_ANSWERS = `${VARY}, Accept-Encoding, Origin`

const idOf = (request: IncomingMessage): string => requestId() ?? idFor(request)

/** A whole answer as ready bytes. */
export class Answer {
  readonly #bytes: EncodedBytes
  /** Names and values in turn. */
  readonly #forAll: string[]
  readonly #forOne: string[]
  #etag: string | undefined

  /** `forAll` is what anyone is told who may keep it. */
  constructor(bytes: Buffer, contentType: string, forAll: Header[]) {
    this.#bytes = new EncodedBytes(bytes)
    const known = ['content-type', contentType, 'vary', VARY_OF_ANSWERS]
    this.#forAll = [...known, ...forAll.flat()]
    this.#forOne = [...known, 'cache-control', PRIVATE]
  }

  /** What it takes in memory, as it is and compressed. */
  get size(): number {
    return 2 * this.#bytes.plain.length
  }

  get #tag(): string {
    return (this.#etag ??= etagOf(this.#bytes.plain))
  }

  /** At once, but where it is yet to be compressed. */
  send(
    request: IncomingMessage,
    response: ServerResponse,
    cacheStatus: string,
    more: string[] = [],
  ): Promise<void> | void {
    const { headers, method } = request
    const isGet = method === 'GET'
    const isPublic = isGet && !headers.authorization && !headers.cookie
    const head = [
      ...(isPublic ? this.#forAll : this.#forOne),
      'cache-status',
      cacheStatus,
      'x-request-id',
      idOf(request),
      ...crossOriginHeaders(request),
      ...more,
    ]
    if (isGet) {
      head.push('etag', this.#tag)
      if (clientHas(request, this.#tag)) {
        response.writeHead(304, head).end()
        return
      }
    }

    const encoding = this.#bytes.fitting(encodingFor(headers['accept-encoding']))
    if (encoding !== 'identity') head.push('content-encoding', encoding)
    const end = (bytes: Buffer): void => {
      head.push('content-length', String(bytes.length))
      response.writeHead(200, head).end(bytes)
    }
    const bytes = this.#bytes.as(encoding)
    return Buffer.isBuffer(bytes) ? end(bytes) : bytes.then(end)
  }
}

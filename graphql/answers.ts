import { types } from 'node:util'
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import fresh from 'fresh'

import { storesOf } from '@/src/delivery/stores'
import { Tracker } from '@/src/delivery/tracker'
import { EncodedBytes, encodingFor } from '@/src/http/contentEncoding'
import { crossOriginHeaders } from '@/src/http/crossOrigin'
import { idFor } from '@/src/http/requestId'
import { isStaff } from '@/src/access/roles'
import { env } from '@/src/env'
import type { Payload } from 'payload'

import type { Context } from './context'
import { READER_COOKIE } from './cookies'
import { PRIVATE, SHARED, VARY } from './plugins/cacheControl'

const { isPromise } = types

/** Weak, since the same answer may be sent compressed or not. */
export const etagOf = (body: string | Buffer) =>
  `W/"${createHash('sha1').update(body).digest('base64url')}"`

/** What `Cache-Status` says, as in RFC 9211. */
const HIT = 'firsthand; hit'
const STORED = 'firsthand; fwd=miss; stored'
const MISSED = 'firsthand; fwd=miss'
export const BYPASSED = 'firsthand; fwd=bypass'
const VARY_OF_ANSWERS = `${VARY}, Accept-Encoding`

const LONGEST_ACCEPT = 200

/** Everything in a request that its answer depends on, but for who asks; null where it is not looked for. */
const keyOf = ({ method, headers, url }: IncomingMessage, body = ''): string | null => {
  const { accept = '' } = headers
  if (!env.CACHE_RESPONSES || accept.length > LONGEST_ACCEPT) return null
  if (method === 'POST') return `POST ${accept} ${body}`
  if (method !== 'GET') return null
  // Without one of these a browser may have sent it for a page of somebody else, and it is refused.
  const isMeant = headers['apollo-require-preflight'] || headers['x-apollo-operation-name']
  return `GET ${accept} ${headers['content-type'] ?? ''} ${isMeant ? 'meant' : ''} ${url}`
}

/** Also registers the text, which an answer that is kept would not do. */
const registers = (key: string): boolean =>
  key.includes('persistedQuery') && (key.includes('"query"') || /[?&]query=/.test(key))

const idOf = (request: IncomingMessage, response: ServerResponse): string =>
  (response.getHeader('x-request-id') as string | undefined) ?? idFor(request)

/** A whole answer as ready bytes. */
export class Answer {
  readonly #bytes: EncodedBytes
  readonly size: number
  #etag: string | undefined

  constructor(
    text: string,
    readonly contentType: string,
  ) {
    this.#bytes = new EncodedBytes(Buffer.from(text))
    this.size = 2 * this.#bytes.plain.length // as it is, and compressed
  }

  get etag(): string {
    return (this.#etag ??= etagOf(this.#bytes.plain))
  }

  async send(
    request: IncomingMessage,
    response: ServerResponse,
    cacheStatus = HIT,
    more: string[] = [],
  ): Promise<void> {
    const { headers, method } = request
    const isGet = method === 'GET'
    const isPublic = isGet && !headers.authorization && !headers.cookie
    const encoding = this.#bytes.fitting(encodingFor(headers['accept-encoding']))
    const head = [
      ...['content-type', this.contentType, 'vary', VARY_OF_ANSWERS],
      ...['cache-control', isPublic ? SHARED : PRIVATE, 'cache-status', cacheStatus],
      ...['x-request-id', idOf(request, response), ...crossOriginHeaders(request), ...more],
    ]
    if (isGet) {
      head.push('etag', this.etag)
      const known = headers['if-none-match']
      if (known && fresh({ 'if-none-match': known }, { etag: this.etag })) {
        response.writeHead(304, head).end()
        return
      }
    }
    if (encoding !== 'identity') head.push('content-encoding', encoding)
    const made = this.#bytes.as(encoding)
    const bytes = isPromise(made) ? await made : made
    head.push('content-length', String(bytes.length))
    response.writeHead(200, head).end(bytes)
  }
}

const hasAccount = ({ headers: { authorization, cookie } }: IncomingMessage): boolean =>
  authorization !== undefined || (cookie?.includes(`${READER_COOKIE}=`) ?? false)

/** The one thing in an answer that differs from client to client. */
export const REMAINING = /,"remaining":\d+(?=}}}$)/

export type Answers = ReturnType<typeof createAnswers>

/** Whole answers to what the public may ask, until something that they tell of changes. */
export const createAnswers = (payload: Payload) => {
  const stores = env.CACHE_RESPONSES ? storesOf(payload) : null

  return {
    keyOf,

    /** The answer that is kept for this request. What was made for visitors is not for a reader who is signed in. */
    find(request: IncomingMessage, key: string): Answer | null {
      if (!stores?.isTrusted()) return null
      const { answers } = stores
      const kept = answers.find(answers.root, key)
      if (!kept || (kept.viewerMattered && hasAccount(request))) return null
      return kept.value as Answer
    },

    /** Keeps an answer for whoever asks the same, and says what became of it. */
    keep(key: string | null, context: Context, answer: Answer): string {
      const { account, edition } = context
      const { tracker, visit } = edition.keeper
      const isForAll = !isStaff(account) && !(account && tracker.viewerMattered)
      if (!stores || key === null || !visit.store || visit.isPreview) return BYPASSED
      if (!isForAll || registers(key)) return BYPASSED

      const { answers } = stores
      const whole = new Tracker()
      whole.include(tracker)
      const kept = answers.put(answers.root, key, answer, whole, visit.since, answer.size)
      return kept ? STORED : MISSED
    },
  }
}

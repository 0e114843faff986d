import type { IncomingMessage, ServerResponse } from 'node:http'

import cors from 'cors'

import { env } from '@/src/env'

const ONE_DAY_S = 86_400

const isAny = env.CORS_ORIGINS.includes('*')

const handle = cors({
  origin: isAny ? '*' : env.CORS_ORIGINS,
  // A cookie is sent only to origins that the operator names one by one.
  credentials: !isAny,
  methods: ['GET', 'POST'],
  exposedHeaders: ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
  maxAge: ONE_DAY_S,
})

/** Tells browsers which other origins may read the answer. True where the request was such a question only. */
export const answersPreflight = (request: IncomingMessage, response: ServerResponse): boolean => {
  let isPreflight = true
  handle(request, response, () => {
    isPreflight = false
  })
  return isPreflight
}

const headersFor = (origin: string | undefined): string[] => {
  const headers: string[] = []
  const collector = {
    getHeader: () => undefined,
    setHeader: (name: string, value: string) =>
      name !== 'Vary' && headers.push(name.toLowerCase(), value),
  }
  handle({ method: 'GET', headers: { origin } }, collector as never, () => {})
  return headers
}

// `Vary` is the answer's own to say, in one line.
const NO_ORIGIN = headersFor(undefined)
const BY_ORIGIN = new Map(env.CORS_ORIGINS.map((origin) => [origin, headersFor(origin)]))

/** The same for an answer that is ready: names and values in turn. An origin that nobody named is told nothing. */
export const crossOriginHeaders = ({ headers }: IncomingMessage): string[] =>
  BY_ORIGIN.get(headers.origin ?? '') ?? NO_ORIGIN

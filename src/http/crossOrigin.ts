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

import type { ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import { changeFeed } from '@/src/delivery/changeFeed'

const CUT_OFF = 'The log of changes cannot be read.'

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(body))
}

/** The process lives. Says nothing of what it depends on, so that a slow database does not restart it. */
export const healthz = (response: ServerResponse): void => answer(response, 200, { status: 'ok' })

/**
 * The process can serve: it has started, its database answers, and it hears of what others change. A database
 * that answers nobody is first noticed by the reading of the log. Redis is told of, and nothing depends on it.
 */
export const readyz = async (response: ServerResponse, payload: Payload | null): Promise<void> => {
  if (!payload) return answer(response, 503, { status: 'starting' })
  const feed = changeFeed(payload)
  const since = feed.cutOffSince()
  if (since) return answer(response, 503, { status: 'unavailable', reason: CUT_OFF, since })
  try {
    await payload.count({ collection: 'users' })
    const redis = feed.redis()
    answer(response, 200, { status: 'ready', ...(redis && { redis }) })
  } catch (err) {
    payload.logger.error({ msg: 'The database does not answer.', err })
    answer(response, 503, { status: 'unavailable', reason: 'The database does not answer.' })
  }
}

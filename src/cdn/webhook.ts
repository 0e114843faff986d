import { createHmac, randomUUID } from 'node:crypto'

import { env } from '@/src/env'

import { callCdn } from './callCdn'
import type { Cdn } from './cdn'
import { LIFETIME } from './lifetimes'

/** As Standard Webhooks has it: bytes in base64 behind `whsec_`; anything else is taken as it is. */
const keyBytes = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)

/** The headers by which a receiver knows who sent a body, and when. */
const signed = (body: string, secret: string): Record<string, string> => {
  const id = `msg_${randomUUID()}`
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', keyBytes(secret))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

const purgeOf = (keys: string[]): string =>
  JSON.stringify({ type: 'purge', timestamp: new Date().toISOString(), data: { keys } })

/** Any cache that keeps by `CDN-Cache-Control` (RFC 9213) or `s-maxage`, told by a webhook of ours. */
export const webhook: Cdn = {
  mostKeys: 1000,

  headersOf: ({ cacheControl, keys }) => [
    // Without `stale-while-revalidate`: browsers heed it too, and would show what was withdrawn.
    [
      'cache-control',
      `${cacheControl.replace(/, s-maxage=\d+/, '')}, s-maxage=${env.CDN_MAX_AGE_SECONDS}`,
    ],
    ['cdn-cache-control', `public, ${LIFETIME}`],
    ['surrogate-key', keys.join(' ')],
  ],

  purge(keys, signal) {
    const body = purgeOf(keys)
    return callCdn({
      url: env.PURGE_URL!,
      headers: signed(body, env.PURGE_SECRET!),
      body,
      setBy: 'PURGE_URL and PURGE_SECRET',
      signal,
    })
  },
}

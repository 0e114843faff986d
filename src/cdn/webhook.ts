import { env } from '@/src/env'
import { signedHeaders } from '@/src/http/standardWebhooks'

import { callCdn } from './callCdn'
import type { Cdn } from './cdn'
import { LIFETIME } from './lifetimes'

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
      headers: signedHeaders(body, env.PURGE_SECRET!),
      body,
      setBy: 'PURGE_URL and PURGE_SECRET',
      signal,
    })
  },
}

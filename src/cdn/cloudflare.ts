import { env } from '@/src/env'

import { callCdn } from './callCdn'
import type { Cdn } from './cdn'
import { LIFETIME } from './lifetimes'

/** It goes by a field of its own, and shows neither that nor the keys to anyone. */
export const cloudflare: Cdn = {
  mostKeys: 100,

  headersOf: ({ cacheControl, keys, variesByAccept }) => [
    ['cache-control', cacheControl],
    // Left to itself it does not look at `Vary`: the first browser would choose the format for all.
    ['cloudflare-cdn-cache-control', variesByAccept ? 'no-store' : `public, ${LIFETIME}`],
    ['cache-tag', keys.join(',')],
  ],

  purge: (keys, signal) =>
    callCdn({
      url: `${env.CLOUDFLARE_API_URL}/zones/${encodeURIComponent(env.CLOUDFLARE_ZONE_ID!)}/purge_cache`,
      headers: { authorization: `Bearer ${env.CLOUDFLARE_API_TOKEN!}` },
      body: JSON.stringify({ tags: keys }),
      setBy: 'CLOUDFLARE_ZONE_ID and CLOUDFLARE_API_TOKEN',
      signal,
    }),
}

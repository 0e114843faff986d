import { env } from '@/src/env'

import { callCdn } from './callCdn'
import type { Cdn } from './cdn'
import { LIFETIME } from './lifetimes'

/** It goes by `Surrogate-Control`, and shows neither that nor the keys to anyone. */
export const fastly: Cdn = {
  mostKeys: 256,

  headersOf: ({ cacheControl, keys }) => [
    ['cache-control', cacheControl],
    ['surrogate-control', LIFETIME],
    ['surrogate-key', keys.join(' ')],
  ],

  purge: (keys, signal) =>
    callCdn({
      url: `${env.FASTLY_API_URL}/service/${encodeURIComponent(env.FASTLY_SERVICE_ID!)}/purge`,
      headers: { 'fastly-key': env.FASTLY_API_TOKEN! },
      body: JSON.stringify({ surrogate_keys: keys }),
      setBy: 'FASTLY_SERVICE_ID and FASTLY_API_TOKEN',
      signal,
    }),
}

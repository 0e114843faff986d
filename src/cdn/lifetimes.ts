import { env } from '@/src/env'

/** How long a CDN may keep what it is told when to forget. */
export const LIFETIME = [
  `max-age=${env.CDN_MAX_AGE_SECONDS}`,
  `stale-while-revalidate=${env.CDN_STALE_WHILE_REVALIDATE_SECONDS}`,
  `stale-if-error=${env.CDN_STALE_IF_ERROR_SECONDS}`,
].join(', ')

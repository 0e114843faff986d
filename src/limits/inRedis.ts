import { Redis } from 'ioredis'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'

import { beforeClosing } from '@/src/database/closing'
import { nameForInstallation } from '@/src/installation'

import { type LimitStore, newSalt, ONE_DAY_S } from './store'

/** A reader waits no longer for a Redis that does not answer. */
const LONGEST_WAIT_MS = 500

/** Shared by all processes. While Redis is away each counts by itself, rather than let everything pass or nothing. */
export const inRedis = (payload: Payload, url: string): LimitStore => {
  const redis = new Redis(url, { commandTimeout: LONGEST_WAIT_MS, maxRetriesPerRequest: 1 })
  // Of an outage `src/delivery/wakeUps.ts` tells, once.
  redis.on('error', () => {})
  beforeClosing(payload, async () => redis.disconnect())

  const prefix = nameForInstallation('limits')
  const alone = newSalt()
  let current = { day: '', salt: '' }

  return {
    limiter: (name, points, duration) =>
      new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: `${prefix}:${name}`,
        points,
        duration,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration }),
      }),

    async salt(day) {
      if (current.day === day) return current.salt
      const key = `${prefix}:salt:${day}`
      try {
        await redis.set(key, newSalt(), 'EX', 2 * ONE_DAY_S, 'NX')
        current = { day, salt: (await redis.get(key))! }
        return current.salt
      } catch {
        return alone
      }
    },
  }
}

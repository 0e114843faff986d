import { createHash } from 'node:crypto'

import type { Payload } from 'payload'
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'

import { env } from '@/src/env'
import { Refused } from '@/src/errors'

import { inMemory } from './inMemory'
import { inMongodb } from './inMongodb'
import { inRedis } from './inRedis'
import { type Limit, type LimitedBy, type LimitName, LIMITS } from './limits'
import type { LimitStore } from './store'

type Counting = { store: LimitStore; limiters: Map<string, RateLimiterAbstract> }

const countings = new WeakMap<Payload, Counting>()

const storeFor = (payload: Payload): LimitStore => {
  if (env.REDIS_URL) return inRedis(payload, env.REDIS_URL)
  return payload.db.name === 'mongoose' ? inMongodb(payload) : inMemory()
}

const countingOf = (payload: Payload): Counting => {
  const counting = countings.get(payload) ?? { store: storeFor(payload), limiters: new Map() }
  countings.set(payload, counting)
  return counting
}

const limiterOf = ({ store, limiters }: Counting, name: string, [times, seconds]: Limit) => {
  const limiter = limiters.get(name) ?? store.limiter(name, times, seconds)
  limiters.set(name, limiter)
  return limiter
}

const waitOf = ({ msBeforeNext }: RateLimiterRes): string => {
  const minutes = Math.max(1, Math.ceil(msBeforeNext / 60_000))
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}

/** Nobody's address is kept: what is counted is a hash, with a salt that is forgotten with its day. */
const hashed = async ({ store }: Counting, value: string): Promise<string> => {
  const salt = await store.salt(new Date().toISOString().slice(0, 10))
  return createHash('sha256').update(salt).update(value).digest('base64url')
}

/** Counts it likewise, where nobody is to be told that it was too often. */
export const maySpend = async (...args: Parameters<typeof spend>): Promise<boolean> => {
  try {
    await spend(...args)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/**
 * Counts that somebody does something once more.
 * @throws Refused RATE_LIMITED where they did it too often; the message says when to try again.
 */
export const spend = async (
  payload: Payload,
  name: LimitName,
  keys: Partial<Record<LimitedBy, string>>,
): Promise<void> => {
  if (!env.RATE_LIMITS) return

  const counting = countingOf(payload)
  for (const [by, limit] of Object.entries(LIMITS[name]) as [LimitedBy, Limit][]) {
    const key = keys[by]
    if (!key) continue
    try {
      await limiterOf(counting, `${name}:${by}`, limit).consume(await hashed(counting, key))
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      throw new Refused('RATE_LIMITED', `This was done too often. Try again in ${waitOf(refusal)}.`)
    }
  }
}

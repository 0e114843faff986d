import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { isStaff } from '@/src/access/roles'
import { env } from '@/src/env'

import type { Context } from '../context'

/** Kept in the memory of this process; a store that several processes share has the same methods. */
const limiter: RateLimiterAbstract | null =
  env.RATE_LIMIT_COST > 0
    ? new RateLimiterMemory({ points: env.RATE_LIMIT_COST, duration: env.RATE_LIMIT_SECONDS })
    : null

const inSeconds = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1000))

/** What one client may still spend, as one of its requests sees it. */
export class Budget {
  #left = new RateLimiterRes()
  #endsAt = Infinity

  constructor(
    readonly limiter: RateLimiterAbstract,
    readonly client: string,
  ) {}

  get remaining(): number {
    return this.#left.remainingPoints
  }

  /** The fields of draft-ietf-httpapi-ratelimit-headers. */
  get headers(): HeaderMap {
    const wait = inSeconds(this.#left.msBeforeNext)
    return new HeaderMap([
      ['ratelimit-policy', `"cost";q=${env.RATE_LIMIT_COST};w=${env.RATE_LIMIT_SECONDS}`],
      ['ratelimit', `"cost";r=${this.remaining};t=${wait}`],
    ])
  }

  /** Throws RATE_LIMITED, and takes nothing, where fewer points remain. */
  async take(points: number): Promise<void> {
    try {
      this.#left = await this.limiter.consume(this.client, points)
      this.#endsAt = Math.min(this.#endsAt, Date.now() + this.#left.msBeforeNext)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      this.#left = await this.limiter.reward(this.client, points)
      throw this.#refusal(points)
    }
  }

  /** What was taken too much; nothing where a new budget has begun since. */
  async giveBack(points: number): Promise<void> {
    if (Date.now() < this.#endsAt) this.#left = await this.limiter.reward(this.client, points)
  }

  #refusal(points: number): GraphQLError {
    const wait = inSeconds(this.#left.msBeforeNext)
    const headers = this.headers.set('retry-after', String(wait))
    return new GraphQLError(
      `This may cost ${points}, but of the ${env.RATE_LIMIT_COST} that a client may spend in ${env.RATE_LIMIT_SECONDS} seconds ${this.remaining} remain. Try again in ${wait} seconds, or ask for less at once.`,
      { extensions: { code: 'RATE_LIMITED', http: { status: 429, headers } } },
    )
  }
}

/** Staff spend what they need, and where RATE_LIMIT_COST is 0 so does everyone: null. */
export const budgetOf = ({ account: viewer, address }: Context): Budget | null => {
  if (!limiter || isStaff(viewer)) return null
  return new Budget(limiter, viewer ? `${viewer.collection}:${viewer.id}` : `address:${address}`)
}

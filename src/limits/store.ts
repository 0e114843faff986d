import type { RateLimiterAbstract } from 'rate-limiter-flexible'

/** Where counters are kept, and what their keys are hashed with. */
export type LimitStore = {
  limiter: (name: string, times: number, seconds: number) => RateLimiterAbstract
  /** The same in every process that counts here, for one day. */
  salt: (day: string) => Promise<string>
}

export const ONE_DAY_S = 24 * 60 * 60
export const newSalt = (): string => crypto.randomUUID() + crypto.randomUUID()

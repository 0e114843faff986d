import { RateLimiterMemory } from 'rate-limiter-flexible'

import { type LimitStore, newSalt } from './store'

/** For the one process over an embedded database. */
export const inMemory = (): LimitStore => {
  let current = { day: '', salt: '' }

  return {
    limiter: (name, points, duration) =>
      new RateLimiterMemory({ keyPrefix: name, points, duration }),

    async salt(day) {
      if (current.day !== day) current = { day, salt: newSalt() }
      return current.salt
    },
  }
}

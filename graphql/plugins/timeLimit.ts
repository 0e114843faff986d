import type { ApolloServerPlugin } from '@apollo/server'

import { env } from '@/src/env'

import type { Context } from '../context'
import { Meter, timedOut } from './meter'

/** Stops an operation that takes too long, and answers it as a whole: half of it helps nobody. */
export const timeLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async executionDidStart({ contextValue }) {
        const meter = new Meter(env.LIMIT_MILLISECONDS, contextValue.begunAt)
        contextValue.meter = meter
        return { executionDidEnd: async () => meter.end() }
      },

      async willSendResponse({ contextValue, operationName, logger, response }) {
        if (!contextValue.meter?.isTimedOut) return

        logger.warn(`The operation ${operationName ?? 'without a name'} took too long.`)
        const { message, extensions } = timedOut(env.LIMIT_MILLISECONDS)
        response.http.status = 503
        response.body = { kind: 'single', singleResult: { errors: [{ message, extensions }] } }
      },
    }
  },
}

import { createSourceEventStream, execute, type ExecutionResult } from 'graphql'
import type { Payload } from 'payload'

import { env } from '@/src/env'
import { withNewId } from '@/src/http/requestId'

import { Meter, timedOut } from '../plugins/meter'
import { type Client, contextOf } from './client'
import type { Event } from './events'
import { failureOf } from './failure'
import type { Subscription } from './operation'

type Results = AsyncIterableIterator<ExecutionResult, undefined>
type Source = AsyncIterator<Event<unknown>, undefined>

/** One event as the viewer would read it now; null where there is nothing for them to read. */
const resultOf = async (
  payload: Payload,
  client: Client,
  subscription: Subscription,
  event: Event<unknown>,
): Promise<ExecutionResult | null> => {
  const context = await contextOf(payload, client)
  if ((await event(context)) === null) return null

  const meter = new Meter(env.LIMIT_MILLISECONDS)
  try {
    context.meter = meter
    const result = await execute({ ...subscription, rootValue: event, contextValue: context })
    return meter.isTimedOut ? { errors: [timedOut(env.LIMIT_MILLISECONDS)] } : result
  } finally {
    meter.end()
  }
}

/** The results of a source, of which nobody reads more than one at a time. */
const resultsOf = (
  source: Source,
  read: (event: Event<unknown>) => Promise<ExecutionResult | null>,
  lastOf: (error: unknown) => ExecutionResult,
): Results => {
  let isOver = false
  const end = async () => {
    isOver = true
    await source.return?.()
    return { done: true, value: undefined } as const
  }
  const results: Required<Results> = {
    async next() {
      try {
        while (!isOver) {
          const { done, value: event } = await source.next()
          if (done) break
          const value = await withNewId(() => read(event))
          if (value) return { done: false, value }
        }
        return await end()
      } catch (error) {
        await end()
        return { done: false, value: lastOf(error) }
      }
    },
    return: end,
    async throw(error) {
      await end()
      throw error
    },
    [Symbol.asyncIterator]: () => results,
  }
  return results
}

/** Runs a subscription: each event is executed on its own, with loaders and a look at the session of its own. */
export const perform = async (
  payload: Payload,
  client: Client,
  subscription: Subscription,
): Promise<Results | ExecutionResult> => {
  const stream = await createSourceEventStream(subscription)
  if (!(Symbol.asyncIterator in stream)) return stream

  return resultsOf(
    stream[Symbol.asyncIterator]() as Source,
    (event) => resultOf(payload, client, subscription, event),
    (error) => ({ errors: [failureOf(client, error)] }),
  )
}

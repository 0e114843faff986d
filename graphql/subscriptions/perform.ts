import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
} from 'graphql'
import type { Payload } from 'payload'

import { ChangesMissed, ReadsTooSlowly } from '@/src/delivery/changeStream'
import { withNewId } from '@/src/http/requestId'

import { type Client, contextOf, SessionOver } from './client'
import type { Event } from './events'

type Results = AsyncIterableIterator<ExecutionResult, undefined>
type Source = AsyncIterator<Event<unknown>, undefined>

const failed = (message: string, code: string): ExecutionResult => ({
  errors: [new GraphQLError(message, { extensions: { code } })],
})

/** What is told last where the events cannot go on. */
const lastResult = (client: Client, error: Error): ExecutionResult => {
  if (error instanceof SessionOver) {
    client.end('sessionOver')
    return failed(error.message, 'UNAUTHENTICATED')
  }
  if (error instanceof ReadsTooSlowly) {
    client.end('tooSlow')
    return failed(error.message, 'TOO_SLOW')
  }
  if (error instanceof ChangesMissed) return failed(error.message, 'CHANGES_MISSED')
  return { errors: [new GraphQLError(error.message, { originalError: error })] }
}

/** The next result that tells something: an event that the viewer may not see after all is passed over. */
const nextResult = async (
  payload: Payload,
  client: Client,
  args: ExecutionArgs,
  source: Source,
): Promise<ExecutionResult | null> => {
  for (;;) {
    const { done, value: event } = await source.next()
    if (done) return null

    const result = await withNewId(async () => {
      const contextValue = await contextOf(payload, client)
      return (await event(contextValue)) === null
        ? null
        : execute({ ...args, rootValue: event, contextValue })
    })
    if (result) return result
  }
}

const resultsOf = (
  next: () => Promise<ExecutionResult | null>,
  source: Source,
  lastOf: (error: Error) => ExecutionResult,
): Results => {
  let isOver = false
  const end = async () => {
    isOver = true
    await source.return?.()
    return { done: true, value: undefined } as const
  }
  const results: Required<Results> = {
    async next() {
      if (isOver) return end()
      try {
        const value = await next()
        return value ? { done: false, value } : await end()
      } catch (error) {
        await end()
        return { done: false, value: lastOf(error as Error) }
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

/** Runs a subscription: each event is executed on its own, as the viewer would read it at that moment. */
export const perform = async (
  payload: Payload,
  client: Client,
  args: ExecutionArgs,
): Promise<Results | ExecutionResult> => {
  const lastOf = (error: Error) => lastResult(client, error)
  const context = await contextOf(payload, client).catch((error: Error) => error)
  if (context instanceof Error) return lastOf(context)

  const stream = await createSourceEventStream({ ...args, contextValue: context })
  if (!(Symbol.asyncIterator in stream)) return stream

  const source = stream[Symbol.asyncIterator]() as Source
  return resultsOf(() => nextResult(payload, client, args, source), source, lastOf)
}

import { GraphQLError } from 'graphql'

import { ChangesMissed, ReadsTooSlowly } from '@/src/delivery/changeStream'

import { type Client, SessionOver } from './client'

const named = ({ message }: Error, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/** What is told where a subscription cannot go on; the connection ends where nothing on it can. */
export const failureOf = (client: Client, error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error
  if (error instanceof SessionOver) {
    client.end('sessionOver')
    return named(error, 'UNAUTHENTICATED')
  }
  if (error instanceof ReadsTooSlowly) {
    client.end('tooSlow')
    return named(error, 'TOO_SLOW')
  }
  if (error instanceof ChangesMissed) return named(error, 'CHANGES_MISSED')

  const cause = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError(cause.message, { originalError: cause })
}

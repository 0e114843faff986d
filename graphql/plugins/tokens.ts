import type { GraphQLFormattedError } from 'graphql'

import { env } from '@/src/env'

/** Reading stops at the limit, so nobody knows how many there would have been. */
export const TOO_LONG = `The document has more than ${env.LIMIT_TOKENS} tokens (names, numbers, signs), which is the most. Send the operation that is meant alone, and values as variables.`

/** graphql-js gives this error no code; its words are all there is to know it by. */
export const isTooLong = ({ message }: GraphQLFormattedError): boolean =>
  message.includes(`${env.LIMIT_TOKENS} tokens. Parsing aborted.`)

export const TOO_NESTED = 'The document is nested too deeply to be read. Ask for less at once.'

/** The parser of graphql-js calls itself for each level, and ends with the stack. */
export const isTooNested = ({ message }: GraphQLFormattedError): boolean =>
  message === 'Maximum call stack size exceeded'

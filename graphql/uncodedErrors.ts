import type { GraphQLFormattedError } from 'graphql'

import { env } from '@/src/env'

type Uncoded = { code: string; message: string; isMeant: (error: GraphQLFormattedError) => boolean }

const isParseError = ({ extensions }: GraphQLFormattedError) =>
  extensions?.code === 'GRAPHQL_PARSE_FAILED'

/** What graphql-js refuses without a code that says why: its words are all there is to know them by. */
const UNCODED: Uncoded[] = [
  {
    code: 'TOO_MANY_TOKENS',
    // Reading stops at the limit, so nobody knows how many there would have been.
    message: `The document has more than ${env.LIMIT_TOKENS} tokens (names, numbers, signs), which is the most. Send the operation that is meant alone, and values as variables.`,
    isMeant: ({ message }) => message.includes(`${env.LIMIT_TOKENS} tokens. Parsing aborted.`),
  },
  {
    code: 'QUERY_TOO_DEEP',
    message: 'The document is nested too deeply to be read. Ask for less at once.',
    // The parser calls itself for each level; the same words from a resolver are a failure of ours.
    isMeant: (error) => isParseError(error) && error.message.startsWith('Maximum call stack size'),
  },
  {
    code: 'BAD_USER_INPUT',
    message: 'More of the variables are wrong; these are the first errors.',
    isMeant: ({ message }) => message.startsWith('Too many errors processing variables'),
  },
]

export const uncoded = (error: GraphQLFormattedError): Uncoded | undefined =>
  UNCODED.find(({ isMeant }) => isMeant(error))

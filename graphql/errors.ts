import { unwrapResolverError } from '@apollo/server/errors'
import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
} from 'graphql'
import { APIError, type Payload, ValidationError } from 'payload'

import { BadInput } from '@/src/delivery/badInput'
import { requestId } from '@/src/http/requestId'

import { withHints } from './plugins/introspection'
import { uncoded } from './uncodedErrors'

const CODE_OF_STATUS: Record<number, string> = {
  400: 'BAD_USER_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
}

export const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

export const notFound = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } })

/** What a client may be told. Anything unexpected is logged whole, and named by nothing but its code. */
export const formatError =
  (payload: Payload) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    }
    const answer = (message: string, code: string, more?: object) => ({
      message,
      ...place,
      extensions: { code, ...more },
    })

    const known = uncoded(formatted)
    if (known) return answer(known.message, known.code)
    if (cause instanceof BadInput) return answer(cause.message, 'BAD_USER_INPUT')
    if (cause instanceof ValidationError)
      return answer(cause.message, 'BAD_USER_INPUT', { fields: fieldsOf(cause) })
    if (cause instanceof APIError && cause.isPublic && CODE_OF_STATUS[cause.status])
      return answer(cause.message, CODE_OF_STATUS[cause.status]!)
    // Apollo's own errors and ours carry a code; what was thrown by accident does not.
    const code = codeOfRule(error) ?? formatted.extensions?.code
    if (cause instanceof GraphQLError && isExpected(cause.extensions.code ?? code))
      return answer(withHints(formatted.message), String(code))

    payload.logger.error({ msg: 'A GraphQL operation failed.', err: cause, path: formatted.path })
    return answer('Something went wrong.', 'INTERNAL_SERVER_ERROR', { requestId: requestId() })
  }

/** The same for a whole result. */
export const formatResult =
  (payload: Payload) =>
  ({ errors, ...result }: ExecutionResult): FormattedExecutionResult => {
    const format = formatError(payload)
    return errors
      ? { ...result, errors: errors.map((error) => format(error.toJSON(), error)) }
      : result
  }

/** Apollo files what a validation rule refuses under one code; that of the rule says more. */
const codeOfRule = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError instanceof GraphQLError
    ? error.originalError.extensions.code
    : undefined

const isExpected = (code: unknown) => typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR'

const fieldsOf = ({ data }: ValidationError) =>
  data.errors.map(({ path, message }) => ({ path, message }))

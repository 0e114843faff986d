import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { Payload } from 'payload'

import type { Context } from '../context'
import { admit, pay, priceOf } from '../plugins/cost'
import { resolveDocument } from '../plugins/persistedDocuments'
import type { TrustedDocuments } from '../plugins/trustedDocuments'
import { checkText } from '../plugins/wellFormedText'
import { schema } from '../schema'
import { MOST_ERRORS, parseOptions, validationOptions, validationRules } from '../validation'
import { type Client, contextOf } from './client'
import { failureOf } from './failure'

export type Asked = {
  query?: string | null
  operationName?: string | null
  variables?: Record<string, unknown> | null
}
export type Subscription = ExecutionArgs & { contextValue: Context }

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code, ...error.extensions },
  })

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })

const parsed = (query: string): DocumentNode => {
  try {
    return parse(query, parseOptions)
  } catch (error) {
    // The parser ends with the stack where a document is nested without end.
    const known = error instanceof GraphQLError ? error : new GraphQLError((error as Error).message)
    throw coded(known, 'GRAPHQL_PARSE_FAILED')
  }
}

const checked = async (context: Context, asked: Asked): Promise<Subscription | GraphQLError[]> => {
  const document = parsed(asked.query ?? '')
  const rules = [...specifiedRules, ...validationRules]
  const errors = validate(schema, document, rules, validationOptions)
  if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'))

  const operation = getOperationAST(document, asked.operationName)
  if (!operation) return [refused('Name one of the operations of the document: `operationName`.')]
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    return [refused('Only subscriptions are answered here. Send this as POST to /graphql.')]

  const variableValues = asked.variables ?? {}
  checkText(document, variableValues)
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, {
    maxErrors: MOST_ERRORS,
  })
  if (variables.errors) return variables.errors.map((error) => coded(error, 'BAD_USER_INPUT'))

  await pay(context, priceOf({ schema, document, operation, variables: variables.coerced }))
  return {
    schema,
    document,
    operationName: asked.operationName,
    variableValues,
    contextValue: context,
  }
}

/** The subscription that is asked for, checked as every other operation is; or what is wrong with it. */
export const subscriptionOf =
  (payload: Payload, trusted: TrustedDocuments) =>
  async (client: Client, asked: Asked): Promise<Subscription | GraphQLError[]> => {
    try {
      const context = await contextOf(payload, client)
      await admit(context)
      const request: HTTPGraphQLRequest = {
        method: 'POST',
        headers: new HeaderMap(),
        search: '',
        body: { ...asked },
      }
      resolveDocument(request, trusted, context.account)
      return await checked(context, request.body as Asked)
    } catch (error) {
      return [failureOf(client, error)]
    }
  }

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

import { checkText } from '../plugins/wellFormedText'
import { schema } from '../schema'
import { parseOptions, validationOptions, validationRules } from '../validation'

export type Asked = {
  query?: string | null
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code, ...error.extensions },
  })

const refused = (message: string, code = 'BAD_REQUEST'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

const parsed = (query: string): DocumentNode => {
  try {
    return parse(query, parseOptions)
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error
  }
}

/** The subscription that is asked for, checked as every other operation is; or what is wrong with it. */
export const subscriptionOf = (asked: Asked): ExecutionArgs | GraphQLError[] => {
  try {
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
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues)
    if (variables.errors) return variables.errors.map((error) => coded(error, 'BAD_USER_INPUT'))

    return { schema, document, operationName: asked.operationName, variableValues }
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql'

import type { Context } from '../context'

const problemOf = (text: string): string | null => {
  if (text.includes('\0')) return 'a NUL character'
  return text.isWellFormed() ? null : 'half of a surrogate pair'
}

const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })

const refuse = (place: string, problem: string): never => {
  throw badUserInput(`${place} holds ${problem}, which is no text. Leave it out.`)
}

const DEEPEST = 100

const checkValue = (value: unknown, place: string, depth = 0): void => {
  if (depth > DEEPEST)
    throw badUserInput(`The variables are nested more than ${DEEPEST} levels deep. No input is.`)
  if (typeof value === 'string') {
    const problem = problemOf(value)
    if (problem) refuse(place, problem)
  } else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) checkValue(each, `${place}.${key}`, depth + 1)
}

const checked = new WeakSet<DocumentNode>()

/** Throws for strings that no database stores as they are and no browser shows, before anything reads them. */
export const checkText = (document: DocumentNode, variables: Record<string, unknown>): void => {
  checkValue(variables, 'variables')
  if (checked.has(document)) return
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      const problem = problemOf(value)
      if (problem) refuse('A string of the operation', problem)
    },
  })
  checked.add(document)
}

export const wellFormedText: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        checkText(document, request.variables ?? {})
      },
    }
  },
}

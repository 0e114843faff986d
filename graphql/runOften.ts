import { type DocumentNode, execute } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

import type { Context } from './context'
import type { KnownOperation } from './knownRequests'

type Operation = Omit<KnownOperation, 'price'>

/** To compile a document takes longer than to run it some times. */
const RUNS_BEFORE_COMPILING = 3

type Runs = { count: number; compiled: CompiledQuery | null }
const runs = new WeakMap<DocumentNode, Map<string, Runs>>()

const runsOf = (document: DocumentNode, operationName = ''): Runs => {
  const byName = runs.get(document) ?? new Map<string, Runs>()
  runs.set(document, byName)
  const known = byName.get(operationName) ?? { count: 0, compiled: null }
  byName.set(operationName, known)
  return known
}

const compiled = ({ schema, document, operationName }: Operation) => {
  const made = compileQuery(schema, document, operationName)
  return isCompiledQuery(made) ? made : null
}

/** Runs an operation that was read and checked, as graphql-js does it, or compiled where it is run often. */
export const run = (operation: Operation, contextValue: Context) => {
  const { schema, document, operationName, variables } = operation
  const past = runsOf(document, operationName)
  past.count += 1
  if (past.count === RUNS_BEFORE_COMPILING) past.compiled = compiled(operation)
  return past.compiled
    ? past.compiled.query(undefined, contextValue, variables)
    : execute({ schema, document, operationName, variableValues: variables, contextValue })
}

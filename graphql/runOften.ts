import { type DocumentNode, execute } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

import type { Context } from './context'
import type { KnownOperation } from './knownRequests'

type Operation = Pick<KnownOperation, 'schema' | 'document' | 'variables'>

/** To compile a document takes longer than to run it some times. */
const RUNS_BEFORE_COMPILING = 3

type Runs = { count: number; compiled: CompiledQuery | null }
const runs = new WeakMap<DocumentNode, Runs>()

const compiled = ({ schema, document }: Operation) => {
  const made = compileQuery(schema, document)
  return isCompiledQuery(made) ? made : null
}

/** Runs the one operation of a document that was read and checked: as graphql-js does it, or compiled where it is run often. */
export const run = (operation: Operation, contextValue: Context) => {
  const { schema, document, variables } = operation
  const past = runs.get(document) ?? { count: 0, compiled: null }
  runs.set(document, past)
  past.count += 1
  if (past.count === RUNS_BEFORE_COMPILING) past.compiled = compiled(operation)
  return past.compiled
    ? past.compiled.query(undefined, contextValue, variables)
    : execute({ schema, document, variableValues: variables, contextValue })
}

import { type DocumentNode, execute, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'

import { env } from '@/src/env'

import type { Context } from './context'
import { admitAtPrice, type Price, settle } from './plugins/cost'
import { Meter } from './plugins/meter'

/** An operation that was read, checked and priced. */
export type KnownOperation = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | undefined
  variables: Record<string, unknown>
  price: Price
}

export type KnownRequest = KnownOperation & { contentType: string }

/** About what one takes beside its own text, and what its document takes for each character, compiled or not. */
const OVERHEAD = 2000
const PER_CHARACTER = 150
/** Of what may be kept in all. */
const SHARE = 0.1

const sizeOf = ({ document }: KnownRequest, key: string): number =>
  OVERHEAD + 2 * key.length + PER_CHARACTER * (document.loc?.source.body.length ?? 0)

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

const compiled = ({ schema, document, operationName }: KnownOperation) => {
  const made = compileQuery(schema, document, operationName)
  return isCompiledQuery(made) ? made : null
}

const run = (operation: KnownOperation, contextValue: Context) => {
  const { schema, document, operationName, variables } = operation
  const past = runsOf(document, operationName)
  past.count += 1
  if (past.count === RUNS_BEFORE_COMPILING) past.compiled = compiled(operation)
  return past.compiled
    ? past.compiled.query(undefined, contextValue, variables)
    : execute({ schema, document, operationName, variableValues: variables, contextValue })
}

/**
 * Requests that were answered before, by everything in them that decides how they are understood: read, checked
 * and priced once, they are only run again.
 */
export const createKnownRequests = () => {
  const maxSize = Math.floor(SHARE * env.CACHE_MAX_BYTES)
  const known =
    maxSize > 0 ? new LRUCache<string, KnownRequest>({ maxSize, sizeCalculation: sizeOf }) : null

  return {
    find: (key: string): KnownRequest | undefined => known?.get(key),
    note: (key: string, request: KnownRequest): void => void known?.set(key, request),
  }
}

/** The answer, or null where anything is wrong with it: Apollo tells of that, with its own words. */
export const answerAgain = async (
  request: KnownRequest,
  context: Context,
  isShared: boolean,
): Promise<string | null> => {
  let taken = 0
  try {
    taken = await admitAtPrice(context, request.price)
    const meter = new Meter(env.LIMIT_MILLISECONDS)
    context.meter = meter
    const result = await run(request, context)
    meter.end()
    if (!result.errors) {
      const cost = await settle(context, request.price, taken, isShared)
      return JSON.stringify({ data: result.data, extensions: { cost } })
    }
  } catch {
    // It is asked again, and fails again.
  }
  if (taken > 0) await context.budget?.giveBack(taken)
  return null
}

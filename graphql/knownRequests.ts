import { types } from 'node:util'

import { type DocumentNode, execute, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'

import { env } from '@/src/env'

import type { Context } from './context'
import { admitAtPrice, type Price, settle } from './plugins/cost'
import { Meter } from './plugins/meter'
import { type RootField, rootFieldsOf } from './rootFields'

const { isPromise } = types

/** An operation that was read, checked and priced. */
export type KnownOperation = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | undefined
  variables: Record<string, unknown>
  price: Price
}

export type KnownRequest = KnownOperation & { contentType: string; keys?: string[] }

/** About what one takes beside its own text, and what its document takes for each character, compiled or not. */
const OVERHEAD = 2000
const PER_CHARACTER = 150
/** Of what may be kept in all: for requests, and for the documents that many of them share. */
const SHARE = 0.05

const sizeOfRequest = (_: KnownRequest, key: string): number => OVERHEAD + 2 * key.length
const sizeOfDocument = (_: Set<string>, { loc }: DocumentNode): number =>
  OVERHEAD + PER_CHARACTER * (loc?.source.body.length ?? 0)

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

const compiled = ({ schema, document, operationName }: Omit<KnownOperation, 'price'>) => {
  const made = compileQuery(schema, document, operationName)
  return isCompiledQuery(made) ? made : null
}

const run = (operation: Omit<KnownOperation, 'price'>, contextValue: Context) => {
  const { schema, document, operationName, variables } = operation
  const past = runsOf(document, operationName)
  past.count += 1
  if (past.count === RUNS_BEFORE_COMPILING) past.compiled = compiled(operation)
  return past.compiled
    ? past.compiled.query(undefined, contextValue, variables)
    : execute({ schema, document, operationName, variableValues: variables, contextValue })
}

/** A part of an answer, without the braces around it, and what it cost to find. */
type Part = { json: Buffer; spent: number }

const makePart = async (
  { schema, variables }: KnownRequest,
  { document }: RootField,
  context: Context,
): Promise<Part> => {
  const meter = new Meter(env.LIMIT_MILLISECONDS)
  context.meter = meter
  try {
    const { data, errors } = await run(
      { schema, document, operationName: undefined, variables },
      context,
    )
    if (errors) throw new AggregateError(errors)
    return { json: Buffer.from(JSON.stringify(data).slice(1, -1)), spent: meter.spent }
  } finally {
    meter.end()
  }
}

/** The parts of an answer, each kept by itself: many pages ask the same of the site, and readers the same of a piece. */
const partsOf = (request: KnownRequest, context: Context): Part[] | Promise<Part[]> => {
  const { document, operationName, variables } = request
  const fields = rootFieldsOf(document, operationName)
  const keys = (request.keys ??= fields.map(({ keyFor }) => keyFor(variables)))
  const parts = fields.map((field, at) =>
    context.keeper.keep(null, keys[at]!, (own) => makePart(request, field, context.within(own))),
  )
  // To wait for what is there takes as long as to put it together.
  return parts.some(isPromise) ? Promise.all(parts as Promise<Part>[]) : (parts as Part[])
}

/**
 * Requests that were answered before, by everything in them that decides how they are understood: read, checked
 * and priced once, they are only run again.
 */
export const createKnownRequests = () => {
  const maxSize = Math.floor(SHARE * env.CACHE_MAX_BYTES)
  if (maxSize === 0) return { find: () => undefined, note: () => {} }

  /** The requests of each document, which go with it: they would keep it in memory. */
  const documents = new LRUCache<DocumentNode, Set<string>>({
    maxSize,
    sizeCalculation: sizeOfDocument,
    dispose: (keys) => keys.forEach((key) => requests.delete(key)),
  })
  const requests = new LRUCache<string, KnownRequest>({
    maxSize,
    sizeCalculation: sizeOfRequest,
    dispose: ({ document }, key) => documents.peek(document)?.delete(key),
  })

  return {
    find(key: string): KnownRequest | undefined {
      const request = requests.get(key)
      if (request) documents.get(request.document)
      return request
    },
    note(key: string, request: KnownRequest): void {
      requests.set(key, request)
      const keys = documents.get(request.document)
      if (keys) keys.add(key)
      else documents.set(request.document, new Set([key]))
      // One that is larger than all of the room is not kept, and so neither is what is asked by it.
      if (!documents.has(request.document)) requests.delete(key)
    },
  }
}

const COMMA = Buffer.from(',')

/** The bytes of an answer, in which is said what it cost. */
const bytesOf = (parts: readonly Part[], cost: object): Buffer => {
  const data = parts.map(({ json }) => json).filter(({ length }) => length > 0)
  return Buffer.concat([
    Buffer.from('{"data":{'),
    ...data.flatMap((json, at) => (at === 0 ? [json] : [COMMA, json])),
    Buffer.from(`},"extensions":{"cost":${JSON.stringify(cost)}}}`),
  ])
}

export type Again = {
  /** The answer for who asks. */
  bytes: Buffer
  /** The same without what it says of the budget of one client. */
  shared: () => Buffer
}

/** The answer, or null where anything is wrong with it: Apollo tells of that, with its own words. */
export const answerAgain = async (
  request: KnownRequest,
  context: Context,
  isShared: boolean,
): Promise<Again | null> => {
  let taken = 0
  try {
    taken = await admitAtPrice(context, request.price)
    const meter = new Meter(env.LIMIT_MILLISECONDS)
    context.meter = meter
    const made = partsOf(request, context)
    const parts = isPromise(made) ? await made : made
    for (const { spent } of parts) meter.spent += spent
    const cost = await settle(context, request.price, taken, isShared)
    const bytes = bytesOf(parts, cost)
    const shared = () =>
      'remaining' in cost ? bytesOf(parts, { ...cost, remaining: undefined }) : bytes
    return { bytes, shared }
  } catch {
    // It is asked again, and fails again.
  }
  if (taken > 0) await context.budget?.giveBack(taken)
  return null
}

import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'

import type { Context } from '../context'
import { basePrice, itemPrice } from './prices'

type Resolve = GraphQLFieldResolver<unknown, Context>
type Field = GraphQLField<unknown, Context>

export const timedOut = (milliseconds: number): GraphQLError =>
  new GraphQLError(
    `The operation was stopped after ${milliseconds} milliseconds, the most that one may take. Ask for less at once: smaller pages, fewer levels.`,
    { extensions: { code: 'TIMED_OUT' } },
  )

/** What one operation has spent, and when it must be done. */
export class Meter {
  spent = 0
  isTimedOut = false
  readonly #deadline: number
  readonly #timer: NodeJS.Timeout
  readonly #late: Promise<never>

  constructor(readonly milliseconds: number) {
    this.#deadline = performance.now() + milliseconds
    let stop: (error: GraphQLError) => void
    this.#late = new Promise((_, reject) => (stop = reject))
    this.#late.catch(() => {}) // nobody may be waiting when time is up
    this.#timer = setTimeout(() => stop(this.#stopped()), milliseconds)
  }

  /** Throws TIMED_OUT where time is up, also while a long stretch of work kept the timer from firing. */
  check(): void {
    if (performance.now() >= this.#deadline) throw this.#stopped()
  }

  /** The same promise, or TIMED_OUT as soon as time is up. */
  inTime<Value>(promise: PromiseLike<Value>): Promise<Value> {
    return Promise.race([promise, this.#late])
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  #stopped(): GraphQLError {
    this.isTimedOut = true
    return timedOut(this.milliseconds)
  }
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | null)?.then === 'function'

const objectsIn = (value: unknown): number =>
  Array.isArray(value) ? value.length : value === null || value === undefined ? 0 : 1

const measured = (resolve: Resolve, base: number, item: number): Resolve => {
  return (source, args, context, info) => {
    const { meter } = context
    if (!meter) return resolve(source, args, context, info)

    meter.check()
    meter.spent += base
    const count = (value: unknown) => {
      meter.spent += item * objectsIn(value)
      return value
    }
    const result = resolve(source, args, context, info)
    return isPromise(result) ? meter.inTime(result).then(count) : count(result)
  }
}

/** A leaf without work of its own is handed over, as ever, with nothing in between. */
const isHandedOver = (field: Field): boolean =>
  !isCompositeType(getNamedType(field.type)) &&
  (!field.resolve || Boolean(field.extensions.pothosExposedField))

/** Makes the resolvers of a schema count what they cost, and stop where an operation's time is up. */
export const metered = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values<Field>(type.getFields())) {
      if (isHandedOver(field)) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = measured(resolve, basePrice(schema, type, field), itemPrice(schema, field))
    }
  }
  return schema
}

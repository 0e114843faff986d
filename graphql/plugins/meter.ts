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

/** Looking at the clock costs more than most fields. */
const FIELDS_PER_LOOK = 16

/** What one operation has spent, and when it must be done. */
export class Meter {
  spent = 0
  isTimedOut = false
  readonly #deadline: number
  #timer: NodeJS.Timeout | undefined
  #late: Promise<never> | undefined
  #fields = 0

  constructor(
    readonly milliseconds: number,
    begunAt = performance.now(),
  ) {
    this.#deadline = begunAt + milliseconds
  }

  /** Throws TIMED_OUT where time is up, also while a long stretch of work kept the timer from firing. */
  check(): void {
    const isLook = this.#fields % FIELDS_PER_LOOK === 0
    this.#fields += 1
    if (this.isTimedOut || (isLook && performance.now() >= this.#deadline)) throw this.#stopped()
  }

  /** The same promise, or TIMED_OUT as soon as time is up. */
  inTime<Value>(promise: PromiseLike<Value>): Promise<Value> {
    this.#late ??= this.#whenLate()
    return Promise.race([promise, this.#late])
  }

  /** Made for the first promise: an operation whose answer is at hand waits for nothing. */
  #whenLate(): Promise<never> {
    const late = new Promise<never>((_, reject) => {
      const left = Math.max(0, this.#deadline - performance.now())
      this.#timer = setTimeout(() => reject(this.#stopped()), left)
    })
    late.catch(() => {}) // nobody may be waiting when time is up
    return late
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
  typeof value === 'object' && typeof (value as PromiseLike<unknown> | null)?.then === 'function'

const objectsIn = (value: unknown): number =>
  Array.isArray(value) ? value.length : value === null || value === undefined ? 0 : 1

const measured = (resolve: Resolve, base: number, item: number): Resolve => {
  return (source, args, context, info) => {
    const { meter } = context
    if (!meter) return resolve(source, args, context, info)

    meter.check()
    meter.spent += base
    const result = resolve(source, args, context, info)
    if (isPromise(result)) {
      return meter.inTime(result).then((value) => {
        meter.spent += item * objectsIn(value)
        return value
      })
    }
    meter.spent += item * objectsIn(result)
    return result
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

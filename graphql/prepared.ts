import { types } from 'node:util'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { defaultFieldResolver, isIntrospectionType, isObjectType } from 'graphql'

import type { Context } from './context'

const { isPromise } = types

type Arguments = Record<string, unknown>
type Resolve = GraphQLFieldResolver<unknown, Context, Arguments>

const areSame = (some: Arguments, others: Arguments): boolean => {
  for (const name in some) if (some[name] !== others[name]) return false
  for (const name in others) if (!(name in some)) return false
  return true
}

/** Gives the key of a field with its arguments, which mostly are those of the time before. */
const keysOf = (name: string) => {
  let last: Arguments = {}
  let key = name

  return (args: Arguments): string => {
    if (!areSame(args, last)) {
      last = args
      key = `${name} ${JSON.stringify(args)}`
    }
    return key
  }
}

/**
 * A resolver that gives what it gave before, at once, while nothing that it was made from has changed. What is
 * worth keeping shows by itself: the first promise tells that something had to be read or made. A field whose
 * work is done at once says so.
 */
const kept = (resolve: Resolve, name: string, isOfNothing: boolean, isWork: boolean): Resolve => {
  let isWorth = isWork
  const keyOf = keysOf(name)

  return (source, args, context, info) => {
    if (!isWorth) {
      const value = resolve(source, args, context, info)
      isWorth = isPromise(value)
      return value
    }
    const owner = isOfNothing ? null : (source as object)
    const key = keyOf(args)
    const { keeper } = context
    const known = keeper.find(owner, key)
    if (known) return known.value
    return keeper.keep(owner, key, (own) => resolve(source, args, context.within(own), info))
  }
}

/** Makes the fields of everything that can be read keep what they gave. */
export const prepared = (schema: GraphQLSchema): GraphQLSchema => {
  const written = [schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || written.includes(type)) continue
    const isQuery = type === schema.getQueryType()
    for (const field of Object.values(type.getFields())) {
      const { extensions, name, resolve } = field
      // What is only handed over is best handed over by who runs the document.
      if (resolve === defaultFieldResolver) field.resolve = undefined
      else if (resolve)
        field.resolve = kept(resolve, `${type.name}.${name}`, isQuery, Boolean(extensions.isWork))
    }
  }
  return schema
}

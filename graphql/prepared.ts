import { types } from 'node:util'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { isIntrospectionType, isObjectType } from 'graphql'

import type { Context } from './context'

const { isPromise } = types

type Resolve = GraphQLFieldResolver<unknown, Context>

const keyOf = (name: string, args: Record<string, unknown>): string => {
  for (const _ in args) return `${name} ${JSON.stringify(args)}`
  return name
}

/**
 * A resolver that gives what it gave before, at once, while nothing that it was made from has changed. What is
 * worth keeping shows by itself: the first promise tells that something had to be read or made.
 */
const kept = (resolve: Resolve, name: string, isOfNothing: boolean): Resolve => {
  let isWorth = false

  return (source, args: Record<string, unknown>, context, info) => {
    if (!isWorth) {
      const value = resolve(source, args, context, info)
      isWorth = isPromise(value)
      return value
    }
    const owner = isOfNothing ? null : (source as object)
    return context.keeper.keep(owner, keyOf(name, args), (keeper) =>
      resolve(source, args, context.within(keeper), info),
    )
  }
}

/** Makes the fields of everything that can be read keep what they gave. */
export const prepared = (schema: GraphQLSchema): GraphQLSchema => {
  const written = [schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || written.includes(type)) continue
    const isQuery = type === schema.getQueryType()
    for (const field of Object.values(type.getFields()))
      if (field.resolve) field.resolve = kept(field.resolve, `${type.name}.${field.name}`, isQuery)
  }
  return schema
}

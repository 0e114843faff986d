import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'

/**
 * Turns what a resolver throws into a rejected promise. When one item of a list throws at once, graphql-js forgets the
 * promises of the items before it; where one of those rejects too, nobody listens, and Node ends the process.
 * To be removed with a graphql-js that settles them (it does so for the fields of an object).
 */
export const rejectInsteadOfThrowing = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field
      if (!resolve || resolve === defaultFieldResolver) continue
      field.resolve = (source, args, context, info) => {
        try {
          return resolve(source, args, context, info)
        } catch (error) {
          return Promise.reject(error instanceof Error ? error : new Error(String(error)))
        }
      }
    }
  }
  return schema
}

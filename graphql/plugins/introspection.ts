import { GraphQLError, type ValidationRule } from 'graphql'

import { env } from '@/src/env'

/** Refuses questions about the schema itself; `__typename` stays. */
export const withoutIntrospection: ValidationRule = (context) => ({
  Field(node) {
    const { value: name } = node.name
    if (name === '__schema' || name === '__type')
      context.reportError(
        new GraphQLError(
          `Introspection is switched off here, so \`${name}\` has no answer. The schema comes with Firsthand as graphql/schema.graphql.`,
          { nodes: node, extensions: { code: 'INTROSPECTION_DISABLED' } },
        ),
      )
  },
})

/** "Did you mean …?" names parts of the schema, so it is left out where nobody may ask about that. */
export const withHints = (message: string): string =>
  env.INTROSPECTION ? message : message.replace(/ Did you mean [^]*\?/, '')

import { GraphQLError, Kind, type ValidationRule } from 'graphql'

import { env } from '@/src/env'

import { type Shape, shapeOf } from './shape'

type Limit = { code: string; most: number; says: (found: number, most: number) => string }

const LIMITS: Record<keyof Shape, Limit> = {
  depth: {
    code: 'QUERY_TOO_DEEP',
    most: env.LIMIT_DEPTH,
    says: (found, most) =>
      `The operation is ${found} levels deep; ${most} are the most. Ask for what lies deeper in an operation of its own, by its id.`,
  },
  aliases: {
    code: 'TOO_MANY_ALIASES',
    most: env.LIMIT_ALIASES,
    says: (found, most) =>
      `The operation has ${found} aliases; ${most} are the most. Ask for many things at once with \`nodes(ids:)\` or a list.`,
  },
  directives: {
    code: 'TOO_MANY_DIRECTIVES',
    most: env.LIMIT_DIRECTIVES,
    says: (found, most) =>
      `The operation has ${found} directives; ${most} are the most. Put \`@include\` and \`@skip\` on fragments rather than on each field.`,
  },
  repeats: {
    code: 'TOO_MANY_REPEATS',
    most: env.LIMIT_REPEATS,
    says: (found, most) =>
      `The operation asks ${found} times for what it asked for in the same place already; ${most} times are the most. Name each field and fragment once.`,
  },
}

/** Refuses an operation that is too deep, or has too much of what costs work before anything is read. */
export const withinLimits: ValidationRule = (context) => ({
  // At the very beginning, so that these errors are not lost behind those of the other rules.
  Document({ definitions }) {
    for (const operation of definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue

      const shape = shapeOf(operation, (name) => context.getFragment(name))
      for (const [what, { code, most, says }] of Object.entries(LIMITS)) {
        const found = shape[what as keyof Shape]
        if (found > most)
          context.reportError(
            new GraphQLError(says(found, most), { nodes: operation, extensions: { code } }),
          )
      }
    }
  },
})

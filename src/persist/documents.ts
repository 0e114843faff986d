import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  print,
  type SelectionSetNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql'

import type { Definitions, Operation } from './definitions'
import { placeOf, type Problem, problemOf } from './problem'

export type Document = { name: string; place: string; text: string; fragments: number }

/** Every fragment that is spread below, in the order in which a reader meets them. */
const fragmentsOf = (
  operation: Operation,
  known: Definitions['fragments'],
): FragmentDefinitionNode[] => {
  const met = new Map<string, FragmentDefinitionNode>()
  const walk = (node: Operation | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = known.get(name)
        if (!fragment || met.has(name)) return
        met.set(name, fragment)
        walk(fragment)
      },
    })
  }
  walk(operation)
  return [...met.values()]
}

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const

/** What clients with a normalised cache add before they send: `__typename` everywhere but at the root. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: {
      leave(set: SelectionSetNode, _, parent) {
        const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        const isThere = set.selections.some(
          (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
        )
        return isRoot || isThere ? undefined : { ...set, selections: [...set.selections, TYPENAME] }
      },
    },
  })

/** Each operation with the fragments that it uses, as it is sent; and what the schema says against it. */
export const documentsOf = (
  { operations, fragments }: Definitions,
  schema: GraphQLSchema,
  { typename }: { typename: boolean },
): { documents: Document[]; problems: Problem[] } => {
  const names = [...operations.keys()].sort()
  const problems: Problem[] = []
  const documents = names.map((name) => {
    const operation = operations.get(name)!
    const used = fragmentsOf(operation, fragments)
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used] }
    problems.push(...validate(schema, document, specifiedRules).map(problemOf))

    const text = print(typename ? withTypenames(document) : document)
    return { name, place: placeOf(operation.loc!), text, fragments: used.length }
  })
  return { documents, problems }
}

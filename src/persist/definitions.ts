import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type Source,
} from 'graphql'

import { placeOf, Problem, problemOf } from './problem'

export type Operation = OperationDefinitionNode & { name: { value: string } }
type Named = Operation | FragmentDefinitionNode

export type Definitions = {
  operations: Map<string, Operation>
  fragments: Map<string, FragmentDefinitionNode>
  problems: Problem[]
}

const KINDS = {
  [Kind.OPERATION_DEFINITION]: 'operations',
  [Kind.FRAGMENT_DEFINITION]: 'fragments',
} as const

/** The operations and fragments of a front end by their names; what describes types is left aside. */
export const definitionsOf = (sources: Source[]): Definitions => {
  const found: Definitions = { operations: new Map(), fragments: new Map(), problems: [] }

  const add = (node: Named): void => {
    const name = node.name.value
    const known: Map<string, Named> = found[KINDS[node.kind]]
    const before = known.get(name)
    if (before && print(before) !== print(node))
      found.problems.push(
        new Problem(
          `${placeOf(node.loc!)}: “${name}” is another one at ${placeOf(before.loc!)}. Give each a name of its own.`,
        ),
      )
    if (!before) known.set(name, node)
  }

  for (const source of sources) {
    try {
      for (const node of parse(source).definitions)
        if (node.kind === Kind.FRAGMENT_DEFINITION) add(node)
        else if (node.kind === Kind.OPERATION_DEFINITION) {
          if (node.name) add(node as Operation)
          else
            found.problems.push(
              new Problem(`${placeOf(node.loc!)}: the operation has no name. Give it one.`),
            )
        }
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      found.problems.push(problemOf(error))
    }
  }
  return found
}

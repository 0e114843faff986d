import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  separateOperations,
  visit,
} from 'graphql'

import { sha256 } from '@/src/persist/sha256'

/** One field of a query with all that is asked below it, as a query of its own. */
export type RootField = {
  document: DocumentNode
  /** The same for the same field in whatever query, with the same variables. */
  keyFor: (variables: Record<string, unknown>) => string
}

const isField = (selection: SelectionNode): selection is FieldNode => selection.kind === Kind.FIELD

/** Those that give one field of the answer; all of them together where the fields stand in fragments. */
const groupsOf = ({ selectionSet: { selections } }: OperationDefinitionNode): SelectionNode[][] => {
  if (!selections.every(isField)) return [[...selections]]
  const groups = new Map<string, SelectionNode[]>()
  for (const field of selections) {
    const { value } = field.alias ?? field.name
    groups.set(value, [...(groups.get(value) ?? []), field])
  }
  return [...groups.values()]
}

const variablesIn = (document: DocumentNode): Set<string> => {
  const used = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  })
  return used
}

/** Without a name, with the fragments and the variables that it uses. */
const queryOf = (
  operation: OperationDefinitionNode,
  selections: SelectionNode[],
  { definitions }: DocumentNode,
): RootField => {
  const selectionSet = { ...operation.selectionSet, selections }
  const alone: OperationDefinitionNode = { ...operation, name: undefined, selectionSet }
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const separate = separateOperations({ kind: Kind.DOCUMENT, definitions: [alone, ...fragments] })
  const [document] = Object.values(separate) as [DocumentNode]
  const used = variablesIn(document)
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    used.has(variable.name.value),
  )
  const query: DocumentNode = {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, variableDefinitions }
        : definition,
    ),
  }
  const text = print(query)
  const names = [...used].sort()
  return {
    document: query,
    keyFor: (variables) => {
      // One that is null is another than one that is not given.
      const given = names.map((each) => (Object.hasOwn(variables, each) ? [variables[each]] : []))
      return sha256(text + JSON.stringify(given))
    },
  }
}

const split = new WeakMap<DocumentNode, Map<string, RootField[]>>()

/** The queries whose answers, one behind the other, are the answer to this one. */
export const rootFieldsOf = (document: DocumentNode, operationName = ''): RootField[] => {
  const byName = split.get(document) ?? new Map<string, RootField[]>()
  split.set(document, byName)
  const known = byName.get(operationName)
  if (known) return known

  const operation = getOperationAST(document, operationName || undefined)
  const fields = operation
    ? groupsOf(operation).map((selections) => queryOf(operation, selections, document))
    : []
  byName.set(operationName, fields)
  return fields
}

import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

import { LARGEST_PAGE } from '../paging'
import { assumedLength, BASES, basePrice, isConnection, isList, itemPrice } from './prices'

type Variables = Record<string, unknown>

/** How many things the arguments ask for: the size of a page, or the length of a list of ids. */
const askedFor = ({ first, last, ids, representations }: Variables): number | undefined => {
  const page = first ?? last
  // A page above the largest is refused with words of its own, so it is not counted as one.
  if (typeof page === 'number') return Math.min(Math.max(page, 0), LARGEST_PAGE)
  return [ids, representations].find(Array.isArray)?.length
}

/** What cannot be read here, execution refuses with an error of its own. */
const unlessRefused = <Value>(read: () => Value): Value | undefined => {
  try {
    return read()
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

export type Asked = {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Variables
}

const costOf = (
  { schema, document, operation, variables }: Asked,
  counts: (field: string) => boolean,
): number => {
  // A selection costs the same wherever it is spread: without this, fragments within fragments take forever.
  const known = new Map<SelectionSetNode, Map<string, number>>()
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )

  const isLeftOut = (node: SelectionNode): boolean | undefined =>
    unlessRefused(
      () =>
        getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
        getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false,
    )

  const applies = (condition: NamedTypeNode | undefined, parent: GraphQLObjectType): boolean => {
    const type = condition ? schema.getType(condition.name.value) : parent
    return type === parent || (isAbstractType(type) && schema.isSubType(type, parent))
  }

  const ofField = (node: FieldNode, parent: GraphQLObjectType, page: number): number => {
    const name = node.name.value
    if (!counts(name)) return 0
    const field = parent.getFields()[name]
    if (!field) return BASES[`${parent.name}.${name}`] ?? 0 // __schema and the like

    const base = basePrice(schema, parent, field)
    const type = getNamedType(field.type)
    if (!node.selectionSet || !isCompositeType(type)) return base

    const args = unlessRefused(() => getArgumentValues(field, node, variables))
    if (!args) return base

    const asked = askedFor(args)
    const below = (pageBelow: number) => {
      const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
      const each = types.map((one) => ofSelection(node.selectionSet!, one, pageBelow))
      return itemPrice(schema, field) + Math.max(0, ...each)
    }
    if (isConnection(type)) return base + below(asked ?? 0)
    if (!isList(field)) return base + below(0)
    const times = isConnection(parent) ? page : (asked ?? assumedLength(parent, field))
    return base + times * below(0)
  }

  const ofNode = (node: SelectionNode, parent: GraphQLObjectType, page: number): number => {
    if (isLeftOut(node)) return 0
    if (node.kind === Kind.FIELD) return ofField(node, parent, page)

    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)!
    return applies(fragment.typeCondition, parent)
      ? ofSelection(fragment.selectionSet, parent, page)
      : 0
  }

  const ofSelection = (set: SelectionSetNode, parent: GraphQLObjectType, page: number): number => {
    const costs = known.get(set) ?? known.set(set, new Map()).get(set)!
    const key = `${parent.name} ${page}`
    const before = costs.get(key)
    if (before !== undefined) return before

    const cost = set.selections.reduce((sum, node) => sum + ofNode(node, parent, page), 0)
    costs.set(key, cost)
    return cost
  }

  const root = schema.getRootType(operation.operation)
  return isObjectType(root) ? ofSelection(operation.selectionSet, root, 0) : 0
}

const isIntrospection = (field: string) => field.startsWith('__')

/**
 * The most that an operation can cost, before anything is read. Of the types that a field may turn out to
 * have, the dearest counts; fragments count where they are spread.
 */
export const requestedCost = (asked: Asked): number => costOf(asked, () => true)

/** The part of it that questions about the schema cost, which no resolver of ours answers. */
export const introspectionCost = (asked: Asked): number => costOf(asked, isIntrospection)

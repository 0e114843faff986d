import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What can be counted in an operation without knowing the schema. */
export type Shape = { depth: number; aliases: number; directives: number; repeats: number }

type FragmentOf = (name: string) => FragmentDefinitionNode | null | undefined

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, repeats: 0 }

const add = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  repeats: a.repeats + b.repeats,
})

const repeatsIn = ({ selections }: SelectionSetNode): number => {
  const names = selections.map((node) =>
    node.kind === Kind.INLINE_FRAGMENT
      ? node
      : node.kind === Kind.FIELD
        ? (node.alias ?? node.name).value
        : `...${node.name.value}`,
  )
  return names.length - new Set(names).size
}

/** Fragments count where they are spread. One that spreads itself counts once; validation refuses it anyway. */
export const shapeOf = (operation: OperationDefinitionNode, fragmentOf: FragmentOf): Shape => {
  const known = new Map<string, Shape>()

  const ofFragment = (name: string): Shape => {
    const before = known.get(name)
    if (before) return before

    known.set(name, NOTHING)
    const fragment = fragmentOf(name)
    const shape = fragment ? ofNode(fragment) : NOTHING
    known.set(name, shape)
    return shape
  }

  const below = (node: SelectionNode | OperationDefinitionNode | FragmentDefinitionNode): Shape => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value)
    if (!node.selectionSet) return NOTHING

    return node.selectionSet.selections
      .map(ofNode)
      .reduce(add, { ...NOTHING, repeats: repeatsIn(node.selectionSet) })
  }

  const ofNode = (
    node: SelectionNode | OperationDefinitionNode | FragmentDefinitionNode,
  ): Shape => {
    const { depth, aliases, directives, repeats } = below(node)
    const isField = node.kind === Kind.FIELD
    return {
      depth: depth + (isField ? 1 : 0),
      aliases: aliases + (isField && node.alias ? 1 : 0),
      directives: directives + (node.directives?.length ?? 0),
      repeats,
    }
  }

  return ofNode(operation)
}

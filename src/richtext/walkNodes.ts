import { nodesOf } from './documentNodes'
import type { RichTextNode, TopNode } from './nodeTypes'

const childrenOf = (node: RichTextNode): RichTextNode[] => {
  if (node.type !== 'block') return 'children' in node ? node.children : []

  switch (node.fields.blockType) {
    case 'callout':
      return nodesOf(node.fields.body)
    case 'journey':
      return node.fields.steps.flatMap(({ body }) => nodesOf(body))
    default:
      return []
  }
}

/** Every node in reading order, those inside blocks too. */
export function* walkNodes(nodes: TopNode[] | RichTextNode[]): Generator<RichTextNode> {
  for (const node of nodes) {
    yield node
    yield* walkNodes(childrenOf(node))
  }
}

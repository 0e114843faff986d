import { contentId } from './contentId'
import type { RichTextNode } from './nodeTypes'

/** Equal content gives equal ids, but the admin keys its forms by them: repeats get their own. */
export const withUniqueIds = <Node extends RichTextNode>(nodes: Node[]): Node[] => {
  const timesSeen = new Map<string, number>()

  const unique = (id: string): string => {
    const times = timesSeen.get(id) ?? 0
    timesSeen.set(id, times + 1)

    return times === 0 ? id : contentId(id, times)
  }

  const visit = <Visited extends RichTextNode>(node: Visited): Visited => {
    if (node.type === 'block')
      return { ...node, fields: { ...node.fields, id: unique(node.fields.id) } }
    if (!('children' in node)) return node

    const children = (node.children as RichTextNode[]).map(visit)

    return node.type === 'link' ? { ...node, id: unique(node.id), children } : { ...node, children }
  }

  return nodes.map(visit)
}

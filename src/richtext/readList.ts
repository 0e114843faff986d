import { deepest } from './deepest'
import { hasWords } from './inlineText'
import type { InlineNode, ListItemNode, ListNode } from './nodeTypes'
import { type RawNode, rawCount, rawNodes } from './rawNode'
import { readElement } from './readElement'
import { readInline } from './readInline'

const readItemChildren = (nodes: RawNode[], depth: number): ListItemNode['children'] => {
  const lists = nodes.filter(({ type }) => type === 'list').flatMap((node) => readList(node, depth))
  const inline: InlineNode[] = readInline(
    nodes.filter(({ type }) => type !== 'list'),
    depth,
  )

  return hasWords(inline) ? [...inline, ...lists] : lists
}

const readItem = (node: RawNode, index: number, depth: number): ListItemNode[] => {
  const isItem = node.type === 'listitem'
  const children = readItemChildren(isItem ? rawNodes(node.children) : [node], depth + 1)

  return children.length === 0
    ? []
    : [
        {
          ...readElement(isItem ? node : {}),
          type: 'listitem',
          children,
          value: rawCount(node.value, index + 1),
        },
      ]
}

export const readList = (node: RawNode, depth: number): ListNode[] => {
  if (depth > deepest) return []

  const isNumbered = node.listType === 'number'
  const children = rawNodes(node.children).flatMap((child, index) =>
    readItem(child, index, depth + 1),
  )
  const list: ListNode = {
    ...readElement(node),
    type: 'list',
    children,
    listType: isNumbered ? 'number' : 'bullet',
    tag: isNumbered ? 'ol' : 'ul',
    start: rawCount(node.start, 1),
  }

  return children.length === 0 ? [] : [list]
}

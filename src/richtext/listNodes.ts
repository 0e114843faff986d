import { elementAttributes } from './elementAttributes'
import { type InlineChild, text } from './inlineNodes'
import type { ListItemNode, ListNode, ListType } from './nodeTypes'

export type ListItem = string | (InlineChild | ListNode)[]

/** Lexical keeps a nested list in an item of its own, after the item whose words it follows. */
const itemContents = (item: ListItem): ListItemNode['children'][] => {
  const contents: ListItemNode['children'][] = []

  for (const child of typeof item === 'string' ? [item] : item) {
    const node = typeof child === 'string' ? text(child) : child
    const last = contents.at(-1)

    if (last && node.type !== 'list' && last[0]?.type !== 'list') last.push(node)
    else contents.push([node])
  }

  return contents.length > 0 ? contents : [[]]
}

const indented = (items: ListItemNode[], indent: number): ListItemNode[] =>
  items.map((item) => ({
    ...item,
    indent,
    children: item.children.map((child) =>
      child.type === 'list' ? { ...child, children: indented(child.children, indent + 1) } : child,
    ),
  }))

export const list = (listType: ListType, items: ListItem[], start = 1): ListNode => {
  let value = start
  const children = items.flatMap(itemContents).map((contents): ListItemNode => {
    const item: ListItemNode = { type: 'listitem', children: contents, ...elementAttributes, value }
    if (contents[0]?.type !== 'list') value += 1

    return item
  })

  return {
    type: 'list',
    listType,
    tag: listType === 'number' ? 'ol' : 'ul',
    start,
    children: indented(children, 0),
    ...elementAttributes,
  }
}

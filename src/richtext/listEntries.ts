import type { InlineNode, ListNode } from './nodeTypes'

export type ListEntry = { words: InlineNode[]; lists: ListNode[] }

/** A list as readers see it: what Lexical keeps as an item of its own belongs to the item before. */
export const listEntries = ({ children }: ListNode): ListEntry[] => {
  const entries: ListEntry[] = []

  for (const item of children) {
    const words = item.children.filter((child) => child.type !== 'list')
    const lists = item.children.filter((child) => child.type === 'list')
    const last = entries.at(-1)

    if (words.length === 0 && last) last.lists.push(...lists)
    else entries.push({ words, lists })
  }

  return entries
}

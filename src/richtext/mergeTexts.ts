import type { InlineNode } from './nodeTypes'

/** Neighbouring texts with the same marks are one text, as Lexical itself would keep them. */
export const mergeTexts = (nodes: InlineNode[]): InlineNode[] => {
  const merged: InlineNode[] = []

  for (const node of nodes) {
    const last = merged.at(-1)

    if (last?.type === 'text' && node.type === 'text' && last.format === node.format) {
      merged[merged.length - 1] = { ...last, text: last.text + node.text }
    } else merged.push(node)
  }

  return merged
}

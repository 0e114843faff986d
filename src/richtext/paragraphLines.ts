import type { InlineNode } from './nodeTypes'

/** A quote holds lines alone: an empty line between them is how it says "paragraph". */
export const paragraphLines = (nodes: InlineNode[]): InlineNode[][] => {
  const paragraphs: InlineNode[][] = [[]]

  nodes.forEach((node, index) => {
    const isGap = node.type === 'linebreak' && nodes[index - 1]?.type === 'linebreak'

    if (isGap) paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
  })

  return paragraphs.map(withoutOuterBreaks).filter((paragraph) => paragraph.length > 0)
}

const isWord = ({ type }: InlineNode): boolean => type !== 'linebreak'

export const withoutOuterBreaks = (nodes: InlineNode[]): InlineNode[] =>
  nodes.slice(Math.max(0, nodes.findIndex(isWord)), nodes.findLastIndex(isWord) + 1)

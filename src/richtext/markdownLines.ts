import type { BlockContent, DefinitionContent, List } from 'mdast'

import { deepest } from './deepest'
import { lineBreak } from './inlineNodes'
import { list } from './listNodes'
import { inlinesOf } from './markdownInline'
import type { InlineNode, ListNode } from './nodeTypes'

type Flow = BlockContent | DefinitionContent

/** Quotes and list items hold lines, not paragraphs: an empty line keeps paragraphs apart. */
const joined = <Line>(parts: (InlineNode | Line)[][]): (InlineNode | Line)[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [lineBreak(), lineBreak(), ...part]))

export const quoteLines = (nodes: Flow[], depth = 0): InlineNode[] =>
  joined<never>(
    nodes.map((node) => {
      if (node.type === 'paragraph' || node.type === 'heading') return inlinesOf(node.children)
      if (depth >= deepest) return []
      if (node.type === 'blockquote') return quoteLines(node.children, depth + 1)
      if (node.type === 'list') {
        return joined<never>(node.children.map((item) => quoteLines(item.children, depth + 1)))
      }

      return []
    }),
  )

const itemLines = (nodes: Flow[], depth: number): (InlineNode | ListNode)[] => {
  const firstList = nodes.findIndex(({ type }) => type === 'list')
  if (firstList === -1 || depth >= deepest) return quoteLines(nodes, depth)

  return [
    ...quoteLines(nodes.slice(0, firstList), depth),
    listOf(nodes[firstList] as List, depth + 1),
    ...itemLines(nodes.slice(firstList + 1), depth),
  ]
}

export const listOf = ({ ordered, start, children }: List, depth = 0): ListNode =>
  list(
    ordered ? 'number' : 'bullet',
    children.map((item) => itemLines(item.children, depth)),
    start ?? 1,
  )

import type { BlockContent, List, Paragraph } from 'mdast'
import { toMarkdown as printMarkdown } from 'mdast-util-to-markdown'

import { listEntries } from './listEntries'
import { markdownBlock } from './markdownBlock'
import type { InlineNode, ListNode, MaybeRichText, TopNode } from './nodeTypes'
import { paragraphLines } from './paragraphLines'
import { phrasing } from './phrasing'
import type { References } from './referenceTypes'
import { visibleNodes } from './visibleNodes'

const depths = { h2: 2, h3: 3, h4: 4 } as const

const paragraphs = (nodes: InlineNode[], references: References): Paragraph[] =>
  paragraphLines(nodes).map((lines) => ({
    type: 'paragraph',
    children: phrasing(lines, references),
  }))

const markdownList = (node: ListNode, references: References): List => ({
  type: 'list',
  ordered: node.listType === 'number',
  start: node.start,
  spread: false,
  children: listEntries(node).map(({ words, lists }) => {
    const lines = paragraphs(words, references)

    return {
      type: 'listItem',
      spread: lines.length > 1,
      children: [...lines, ...lists.map((list) => markdownList(list, references))],
    }
  }),
})

const contentOf = (nodes: TopNode[], references: References): BlockContent[] =>
  nodes.flatMap((node): BlockContent[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: phrasing(node.children, references) }]
      case 'heading': {
        const children = phrasing(node.children, references)

        return [{ type: 'heading', depth: depths[node.tag], children }]
      }
      case 'quote':
        return [{ type: 'blockquote', children: paragraphs(node.children, references) }]
      case 'list':
        return [markdownList(node, references)]
      case 'horizontalrule':
        return [{ type: 'thematicBreak' }]
      case 'block':
        return markdownBlock(node, references, (nested) => contentOf(nested, references))
    }
  })

export const toMarkdown = (document: MaybeRichText, references: References): string => {
  const children = contentOf(visibleNodes(document, references), references)

  return printMarkdown({ type: 'root', children }, { bullet: '-', rule: '-' }).trimEnd()
}

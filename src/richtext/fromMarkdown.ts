import type { RootContent } from 'mdast'
import { fromMarkdown as parseMarkdown } from 'mdast-util-from-markdown'

import { inlinesOf } from './markdownInline'
import { listOf, quoteLines } from './markdownLines'
import type { HeadingLevel, RichTextDocument, TopNode } from './nodeTypes'
import { heading, horizontalRule, paragraph, quote, richText } from './nodes'

/** The editor has neither code nor raw HTML: what looks like it stays text. */
const withoutCodeAndHtml = {
  disable: {
    null: ['codeFenced', 'codeIndented', 'codeText', 'definition', 'htmlFlow', 'htmlText'],
  },
}

/** A piece's title is its only h1. */
const headingLevel = (depth: number): HeadingLevel => (depth <= 2 ? 2 : depth === 3 ? 3 : 4)

const topNodesOf = (node: RootContent): TopNode[] => {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(...inlinesOf(node.children))]
    case 'heading':
      return [heading(headingLevel(node.depth), ...inlinesOf(node.children))]
    case 'list':
      return [listOf(node)]
    case 'blockquote':
      return [quote(...quoteLines(node.children))]
    case 'thematicBreak':
      return [horizontalRule()]
    default:
      return []
  }
}

export const fromMarkdown = (markdown: string): RichTextDocument => {
  const { children } = parseMarkdown(markdown, { extensions: [withoutCodeAndHtml] })
  const nodes = children.flatMap(topNodesOf)

  return richText(...nodes.filter((node) => !('children' in node) || node.children.length > 0))
}

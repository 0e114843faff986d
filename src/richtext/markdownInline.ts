import type { PhrasingContent } from 'mdast'

import { deepest } from './deepest'
import { lineBreak, link, text } from './inlineNodes'
import { mergeTexts } from './mergeTexts'
import type { InlineNode } from './nodeTypes'
import { safeUrl } from './safeUrl'

type Marks = { bold?: boolean; italic?: boolean }

const withoutLinks = (nodes: InlineNode[]): InlineNode[] =>
  nodes.flatMap((node) => (node.type === 'link' ? node.children : [node]))

/** A link without words shows its address, for want of anything to click. */
const linked = (url: string, children: InlineNode[]): InlineNode[] => {
  const href = safeUrl(url)
  if (!href) return children

  return [link(href, ...(children.length > 0 ? withoutLinks(children) : [text(href)]))]
}

const inlineOf = (node: PhrasingContent, marks: Marks, depth: number): InlineNode[] => {
  switch (node.type) {
    case 'text':
      return [text(node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' '), marks)]
    case 'strong':
      return inlinesOf(node.children, { ...marks, bold: true }, depth + 1)
    case 'emphasis':
      return inlinesOf(node.children, { ...marks, italic: true }, depth + 1)
    case 'break':
      return [lineBreak()]
    case 'link':
      return linked(node.url, inlinesOf(node.children, marks, depth + 1))
    case 'image':
      // No media document stands behind it, so its description becomes a link to it.
      return linked(node.url, node.alt ? [text(node.alt, marks)] : [])
    default:
      return []
  }
}

export const inlinesOf = (nodes: PhrasingContent[], marks: Marks = {}, depth = 0): InlineNode[] =>
  depth > deepest ? [] : mergeTexts(nodes.flatMap((node) => inlineOf(node, marks, depth)))

import { deepest } from './deepest'
import { documentOf } from './documentNodes'
import { hasWords } from './inlineText'
import type { HeadingNode, InlineNode, ParagraphNode, QuoteNode, TopNode } from './nodeTypes'
import { isRawNode, type RawNode, rawNodes } from './rawNode'
import { readBlock } from './readBlock'
import { readElement } from './readElement'
import { readInline } from './readInline'
import { readList } from './readList'

const headingTags: Record<string, HeadingNode['tag']> = { h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' }

const readParagraph = (node: RawNode, children: InlineNode[]): ParagraphNode => ({
  ...readElement(node),
  type: 'paragraph',
  children,
  textFormat: 0,
  textStyle: '',
})

const readHeading = (node: RawNode, children: InlineNode[]): HeadingNode => ({
  ...readElement(node),
  type: 'heading',
  children,
  tag: headingTags[String(node.tag)] ?? 'h2',
})

const readQuote = (node: RawNode, children: InlineNode[]): QuoteNode => ({
  ...readElement(node),
  type: 'quote',
  children,
})

const readTop = (node: RawNode, depth: number): TopNode[] => {
  if (node.type === 'list') return readList(node, depth)
  if (node.type === 'horizontalrule') return [{ type: 'horizontalrule', version: 1 }]
  if (node.type === 'block') {
    return readBlock(node, (body) => documentOf(readNodes(body, depth + 1)))
  }

  const isContainer = ['paragraph', 'heading', 'quote'].includes(String(node.type))
  const children = readInline(isContainer ? rawNodes(node.children) : [node], depth)
  if (!hasWords(children)) return []
  if (node.type === 'heading') return [readHeading(node, children)]

  return [node.type === 'quote' ? readQuote(node, children) : readParagraph(node, children)]
}

const readNodes = (document: unknown, depth: number): TopNode[] =>
  depth <= deepest && isRawNode(document) && isRawNode(document.root)
    ? rawNodes(document.root.children).flatMap((node) => readTop(node, depth))
    : []

/**
 * The one place where a stored document meets its types: known nodes with words survive, in a
 * known shape, and everything else (unknown types, styles, populated documents) stays behind.
 */
export const readDocument = (document: unknown): TopNode[] => readNodes(document, 0)

import type { PhrasingContent } from 'mdast'

import { linkTarget } from './linkTarget'
import { runWith, trimRun } from './markedRun'
import { mergeTexts } from './mergeTexts'
import type { InlineNode, TextNode } from './nodeTypes'
import { withoutOuterBreaks } from './paragraphLines'
import type { References } from './referenceTypes'
import { isBold, isItalic } from './textFormat'

const plain = (value: string): PhrasingContent[] =>
  value ? [{ type: 'text', value: value.replace(/[\r\n]+/g, ' ') }] : []

const marked = (mark: number, run: TextNode[], references: References): PhrasingContent[] => {
  const { before, words, after } = trimRun(run)
  const children = sequence(
    words.map((node) => ({ ...node, format: node.format & ~mark })),
    references,
  )
  const type = mark === isBold ? 'strong' : 'emphasis'

  return [
    ...plain(before),
    ...(children.length > 0 ? [{ type, children } as const] : []),
    ...plain(after),
  ]
}

/** Widest mark first, so that a bold phrase with one italic word stays one phrase. */
const widestRun = (nodes: InlineNode[]): { mark: number; run: TextNode[] } => {
  const [bold, italic] = [runWith(isBold, nodes), runWith(isItalic, nodes)]

  return bold.length >= italic.length
    ? { mark: isBold, run: bold }
    : { mark: isItalic, run: italic }
}

const sequence = (nodes: InlineNode[], references: References): PhrasingContent[] => {
  const content: PhrasingContent[] = []

  for (let index = 0; index < nodes.length;) {
    const node = nodes[index]
    const { mark, run } = widestRun(nodes.slice(index))

    if (run.length > 0) content.push(...marked(mark, run, references))
    else if (node?.type === 'text') content.push(...plain(node.text))
    else if (node?.type === 'linebreak') content.push({ type: 'break' })
    else if (node) {
      const url = linkTarget(node.fields, references) ?? ''
      content.push({ type: 'link', url, children: phrasing(node.children, references) })
    }

    index += Math.max(1, run.length)
  }

  return content
}

const withMarkdownMarks = (nodes: InlineNode[]): InlineNode[] =>
  mergeTexts(
    nodes.map((node) =>
      node.type === 'text' ? { ...node, format: node.format & (isBold | isItalic) } : node,
    ),
  )

/** Underline and strikethrough have no Markdown of their own: their words stay, unmarked. */
export const phrasing = (nodes: InlineNode[], references: References): PhrasingContent[] =>
  sequence(withMarkdownMarks(withoutOuterBreaks(nodes)), references)

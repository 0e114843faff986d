import { deepest } from './deepest'
import { lineBreak, text } from './inlineNodes'
import type { InlineNode } from './nodeTypes'
import { type RawNode, rawCount, rawNodes, rawString } from './rawNode'
import { readLink } from './readLink'
import { knownMarks } from './textFormat'

const containers = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem'])

const readText = (node: RawNode): InlineNode[] => {
  const value = rawString(node.text)

  return value ? [{ ...text(value), format: rawCount(node.format, 0) & knownMarks }] : []
}

/** Reads what may stand in a line; a container that strayed into one becomes a line of its own. */
export const readInline = (nodes: RawNode[], depth: number, isInLink = false): InlineNode[] => {
  if (depth > deepest) return []

  const lines: InlineNode[][] = [[]]

  for (const node of nodes) {
    const type = rawString(node.type)
    const line = lines.at(-1)

    if (type === 'text') line?.push(...readText(node))
    else if (type === 'tab') line?.push(text('\t'))
    else if (type === 'linebreak') line?.push(lineBreak())
    else if (type === 'link' || type === 'autolink') {
      const children = readInline(rawNodes(node.children), depth + 1, true)
      line?.push(...(isInLink ? children : readLink(node, children)))
    } else if (containers.has(type)) {
      lines.push(readInline(rawNodes(node.children), depth + 1, isInLink), [])
    }
  }

  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line]))
}

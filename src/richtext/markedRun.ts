import type { InlineNode, TextNode } from './nodeTypes'

/** The texts from the first one on that all carry the mark. */
export const runWith = (mark: number, nodes: InlineNode[]): TextNode[] => {
  const run: TextNode[] = []

  for (const node of nodes) {
    if (node.type !== 'text' || !(node.format & mark)) break
    run.push(node)
  }

  return run
}

const slice = (run: TextNode[], start: number, end: number): TextNode[] => {
  let offset = 0

  return run.flatMap((node) => {
    const from = Math.max(0, start - offset)
    const text = node.text.slice(from, Math.max(from, end - offset))
    offset += node.text.length

    return text ? [{ ...node, text }] : []
  })
}

/** Markdown's marks must touch a word, so the spaces around it go outside. */
export const trimRun = (run: TextNode[]): { before: string; words: TextNode[]; after: string } => {
  const text = run.map((node) => node.text).join('')
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)

  return { before: text.slice(0, start), words: slice(run, start, end), after: text.slice(end) }
}

import { lineBreak } from './inlineNodes'
import type { ParagraphNode } from './nodeTypes'
import { paragraph } from './nodes'

/** The words of a plain text field, in the lines and paragraphs that the editor typed. */
export const linesOf = (words: string): ParagraphNode[] =>
  words.split(/\n\s*\n/).map((part) => {
    const lines = part.split('\n').map((line) => line.trim())

    return paragraph(
      ...lines.flatMap((line, index) => (index === 0 ? [line] : [lineBreak(), line])),
    )
  })

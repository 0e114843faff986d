import { bodyParts } from '../bodyParts'
import type { Finding } from '../finding'
import type { PieceText } from '../pieceText'

export type HeadingRule = 'emptyHeading' | 'firstHeading' | 'skippedLevel'

/** The title is the page's h1, so the body begins at h2; readers who jump by headings need every level. */
export const headingOrder = ({ locale, body }: PieceText): Finding<HeadingRule>[] => {
  const findings: Finding<HeadingRule>[] = []
  let last = 1

  for (const part of bodyParts(body)) {
    if (part.kind !== 'heading') continue
    const { node, level } = part
    const text = part.text.trim()
    const tell = (rule: HeadingRule, message: string) =>
      findings.push({ locale, field: 'body', node, rule, text, message })

    if (!text) {
      tell('emptyHeading', `This h${level} has no words. Write it, or delete it.`)
      continue
    }
    if (last === 1 && level !== 2)
      tell('firstHeading', `The first heading is an h${level}; make it an h2, below the title.`)
    else if (level > last + 1)
      tell('skippedLevel', `An h${level} follows an h${last}; make it an h${last + 1}.`)
    last = level
  }

  return findings
}

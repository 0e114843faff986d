import { type Finding, passing, spansOf } from '../finding'
import { foldedOnce } from '../foldedOnce'
import type { TriageInput } from '../input'
import { MEDICAL_ADVICE } from '../lexicon/medicalAdvice'

/**
 * A full stop within a figure ends nothing. Lower case is all there is, so capitals cannot tell. A row of marks is looked at
 * from its beginning alone, or a long one would take the square of its length.
 */
const SENTENCES = /[^\n]+?(?:(?<![.!?…])[.!?…]+(?=\s|$)|(?=\n)|$)/g

/** The same over all sentences, each in a line of its own: most texts have hardly any of it. */
const IN_LINES = MEDICAL_ADVICE.map((advice) => ({
  ...advice,
  inLines: new RegExp(advice.pattern.source, 'm'),
}))

/** What tells others what to take, how much of it, or to leave what a doctor gave them. Telling of oneself is no advice. */
export const medicalAdvice = ({ body }: TriageInput): Finding => {
  const folded = foldedOnce(body)
  const sentences = [...folded.text.matchAll(SENTENCES)]
  const lines = sentences.map(([sentence]) => sentence).join('\n')
  const advice = IN_LINES.filter(({ inLines }) => inLines.test(lines))
  const found = sentences.flatMap(({ 0: text, index: start }) =>
    advice.flatMap(({ pattern, unless, score, what }) => {
      const match = pattern.exec(text)
      if (!match || unless?.test(text)) return []
      const from = start + match.index
      return [
        {
          start: folded.origin(from),
          end: folded.origin(from + match[0].length - 1) + 1,
          score,
          what,
        },
      ]
    }),
  )
  if (found.length === 0) return passing('medical-advice')
  return {
    phase: 'medical-advice',
    verdict: 'hold',
    reason: `It reads as medical advice: ${[...new Set(found.map(({ what }) => what))].join(', ')}.`,
    score: Math.max(...found.map(({ score }) => score)),
    spans: spansOf(found),
  }
}

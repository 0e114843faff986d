import { fold } from '@/src/editorial/folded'

import { type Finding, passing, spansOf } from '../finding'
import type { TriageInput } from '../input'
import { MEDICAL_ADVICE } from '../lexicon/medicalAdvice'

/** A full stop within a figure ends nothing. Lower case is all there is, so capitals cannot tell. */
const SENTENCES = /[^\n]+?(?:[.!?…]+(?=\s|$)|(?=\n)|$)/g

/** What tells others what to take, how much of it, or to leave what a doctor gave them. Telling of oneself is no advice. */
export const medicalAdvice = ({ body }: TriageInput): Finding => {
  const folded = fold(body)
  const found = [...folded.text.matchAll(SENTENCES)].flatMap(({ 0: text, index: start }) =>
    MEDICAL_ADVICE.flatMap(({ pattern, unless, score, what }) => {
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

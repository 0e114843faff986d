import { LONGEST_READ, needsCare } from '@/src/moderation/care'
import { type Uncovered, uncovered } from '@/src/moderation/uncovered'

import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'

const SENTENCES = /[^.!?…\n]+[.!?…]*/g

/** The sentences end where they do with disguised words spelt out: the "!" of "k!ll" ends none. */
const spansOfDanger = (body: string, meant: Uncovered): [number, number][] =>
  [...meant.text.matchAll(SENTENCES)].flatMap(({ 0: sentence, index }): [number, number][] => {
    const words = sentence.trim()
    if (!words) return []
    const from = index + sentence.indexOf(words)
    const start = meant.start(from)
    const end = meant.end(from + words.length)
    return needsCare(body.slice(start, end), words) === null ? [] : [[start, end]]
  })

/** Whoever may be in danger waits for somebody who looks, and for nothing else. */
export const care = ({ body }: TriageInput): Finding => {
  const meant = uncovered(body.slice(0, LONGEST_READ))
  if (needsCare(body, meant.text) === null) return passing('care')
  return {
    phase: 'care',
    verdict: 'hold',
    reason: 'The words suggest that their writer is in danger.',
    score: 1,
    spans: spansOfDanger(body, meant),
  }
}

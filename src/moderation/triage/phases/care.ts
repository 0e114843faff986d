import { needsCare } from '@/src/moderation/care'

import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'

const SENTENCES = /[^.!?…\n]+[.!?…]*/g

const spansOfDanger = (body: string): [number, number][] =>
  [...body.matchAll(SENTENCES)].flatMap(({ 0: sentence, index }): [number, number][] => {
    if (needsCare(sentence) === null) return []
    const blank = sentence.length - sentence.trimStart().length
    return [[index + blank, index + sentence.trimEnd().length]]
  })

/** Whoever may be in danger waits for somebody who looks, and for nothing else. */
export const care = ({ body }: TriageInput): Finding =>
  needsCare(body) === null
    ? passing('care')
    : {
        phase: 'care',
        verdict: 'hold',
        reason: 'The words suggest that their writer is in danger.',
        score: 1,
        spans: spansOfDanger(body),
      }

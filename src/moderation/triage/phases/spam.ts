import { countLinks } from '@/src/moderation/commentLinks'

import { type Finding, passing, spansOf } from '../finding'
import { foldedOnce } from '../foldedOnce'
import type { TriageInput } from '../input'
import { SIGNS_OF_SPAM } from '../lexicon/spam'

const SPAM = 0.8
const DOUBTFUL = 0.45

const SHOUTED_LETTERS = 20
const SHOUTED_SHARE = 0.7
const FEW_WORDS = 6
const MANY_EMOJI = 6
const SAME_WORDS = 12
const SAME_SHARE = 0.35

const isShouted = (body: string): boolean => {
  const letters = body.replace(/\P{L}+/gu, '').length
  const capitals = body.replace(/\P{Lu}+/gu, '').length
  return letters >= SHOUTED_LETTERS && capitals / letters > SHOUTED_SHARE
}

const saysTheSame = (words: string[]): boolean =>
  words.length >= SAME_WORDS && new Set(words).size / words.length < SAME_SHARE

/** How it is written, whatever it says. */
const shapesOf = (body: string, folded: string, { reader }: TriageInput) => {
  const links = countLinks(body)
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  return [
    { is: links > 0, weight: 0.15, what: 'a link' },
    {
      is: links > 0 && words.length <= FEW_WORDS + 4 * links,
      weight: 0.4,
      what: 'hardly more than a link',
    },
    { is: links > 0 && reader.approved === 0, weight: 0.1, what: 'of somebody new' },
    { is: isShouted(body), weight: 0.25, what: 'capital letters' },
    { is: /(\S)\1{11}/u.test(body), weight: 0.25, what: 'one sign over and over' },
    { is: saysTheSame(words), weight: 0.5, what: 'the same words over and over' },
    {
      is: (body.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) >= MANY_EMOJI,
      weight: 0.2,
      what: 'many emoji',
    },
  ].filter(({ is }) => is)
}

/** Each sign counts once; many small ones are as telling as a large one. */
export const spam = (input: TriageInput): Finding => {
  const { body } = input
  const folded = foldedOnce(body)
  const found = SIGNS_OF_SPAM.flatMap(({ pattern, weight, what }) => {
    const places = [...folded.text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: folded.origin(index),
      end: folded.origin(index + words.length - 1) + 1,
    }))
    return places.length > 0 ? [{ weight, what, places }] : []
  })
  const signs = [...found, ...shapesOf(body, folded.text, input)]
  const score = Math.min(
    1,
    signs.reduce((sum, { weight }) => sum + weight, 0),
  )
  const rounded = Math.round(score * 100) / 100
  if (score < DOUBTFUL) return passing('spam', '', rounded)

  return {
    phase: 'spam',
    verdict: score >= SPAM ? 'spam' : 'hold',
    reason: `It looks like advertising: ${signs.map(({ what }) => what).join(', ')}.`,
    score: rounded,
    spans: spansOf(found.flatMap(({ places }) => places)),
  }
}

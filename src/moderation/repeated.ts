import { countLinks } from './commentLinks'

/** For how long the same words are a repetition. */
export const REPEATED_MS = 24 * 60 * 60 * 1000

/** Words as short as "Thank you so much, this helped me" come to everyone again. */
const SHORT = 40
const UNHEARD = /[^\p{L}\p{N}\p{S}]/gu

/** What remains of a text where neither case nor spaces, marks, punctuation and what is not seen count. */
const heard = (text: string): string =>
  text.normalize('NFKD').replace(UNHEARD, '').toLowerCase() || text

export type Said = { body: string; piece: string | null; parent: string | null }

/**
 * Whether one of two comments of the same reader repeats the other. Short words may be said again to somebody else; not so a link.
 */
export const isRepeated = (one: Said, other: Said): boolean => {
  const words = heard(one.body)
  if (words !== heard(other.body)) return false
  const isSamePlace = one.piece === other.piece && one.parent === other.parent
  return isSamePlace || words.length >= SHORT || countLinks(one.body) > 0
}

import { fold } from './folded'
import { passagesOf } from './passages'
import type { PieceText } from './pieceText'

/** A treatment whose pages carry a notice, under every name that it goes by, in any language. */
export type OffLabelTerm = { id: string; names: readonly string[] }

/** What a page shows, and what it is filed under. */
export type OffLabelPage = { texts: readonly PieceText[]; filedUnder: readonly string[] }

/** One letter would be found in nearly every text. */
export const SHORTEST_NAME = 2

const LETTER = '[\\p{L}\\p{N}]'
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const patterns = new WeakMap<OffLabelTerm, RegExp | null>()

const patternOf = (term: OffLabelTerm): RegExp | null => {
  const known = patterns.get(term)
  if (known !== undefined) return known

  const names = term.names
    .map((name) => fold(name).text.trim())
    .filter((name) => name.length >= SHORTEST_NAME)
    .map((name) => name.split(/ +/).map(literal).join(' +'))
  const pattern =
    names.length > 0 ? new RegExp(`(?<!${LETTER})(?:${names.join('|')})(?!${LETTER})`, 'u') : null
  patterns.set(term, pattern)
  return pattern
}

/** The treatments that a page is filed under or names in whole words, whatever their case and accents. */
export const mentionedTerms = <Term extends OffLabelTerm>(
  terms: readonly Term[],
  { texts, filedUnder }: OffLabelPage,
): Term[] => {
  if (terms.length === 0) return []
  const passages = texts.flatMap(passagesOf).map(({ text }) => fold(text).text)

  return terms.filter((term) => {
    const pattern = patternOf(term)
    return filedUnder.includes(term.id) || passages.some((text) => pattern?.test(text))
  })
}

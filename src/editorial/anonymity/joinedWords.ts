import { type Word, wordsOf } from './capitals'
import type { IdentifierClass } from './classes'
import { dates } from './dates'
import { isCommon, isFirstName, isPublic, isTown, plain } from './dictionary'
import { type Locale, type Span, spansOf } from './spans'
import { LANGUAGES } from './language'

/** A slug, a path or the name of a file: words without a space between them. */
export const isJoined = (text: string) => text.trim() !== '' && !/\s/.test(text.trim())

const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi
const DAY_IN_FIGURES =
  /(?<!\d)(?:(?:19|20)\d\d([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])([-_.])(?:0[1-9]|[12]\d|3[01])\2(?:19|20)\d\d)(?!\d)/g

/** As many units as before, so that the places of what is found stay. */
const apart = (text: string) =>
  text
    .replace(/[-_./+~]/g, ' ')
    .replace(MONTHS, (month) => month.charAt(0).toUpperCase() + month.slice(1).toLowerCase())

const FILE_ENDING = /^(?:jpe?g|png|webp|avif|gif|heic|tiff?|svg|pdf|mp[34]|mov)$/i
const HUMP = /\p{Lu}?[^\p{Lu}\p{N}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|./gu

/** "HarrietLowell2" is three words. */
const inHumps = (word: Word): Word[] =>
  [...word.text.matchAll(HUMP)].map(({ 0: text, index }) => ({
    ...{ text, start: word.start + index, end: word.start + index + text.length },
    isCapital: /^\p{Lu}/u.test(text),
  }))

/** Words without accents that another field has shown to be a name or a place. */
type Known = ReadonlyMap<string, IdentifierClass>

const namesIn = (words: Word[], locale: Locale, known: Known): Span[] => {
  const isOrdinary = ({ text }: Word) =>
    isCommon(text.toLowerCase(), locale) ||
    isPublic(text) ||
    /\p{N}/u.test(text) ||
    FILE_ENDING.test(text)
  const isFirst = (word: Word) =>
    isFirstName(word.text) &&
    !isOrdinary(word) &&
    !LANGUAGES[locale].ambiguousInSmall.has(word.text.toLowerCase())
  const spans: Span[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    if (!isFirst(word) && known.get(plain(word.text)) !== 'name') continue
    let last = at
    const isMore = (next: Word | undefined): next is Word =>
      next !== undefined &&
      last - at < 2 &&
      (known.get(plain(next.text)) === 'name' || !isOrdinary(next))
    while (isMore(words[last + 1])) last += 1
    spans.push({ class: 'name', start: word.start, end: words[last]!.end })
    at = last
  }

  return spans
}

const isTownOnly = (name: string, locale: Locale) =>
  isTown(name) && !isFirstName(name) && !LANGUAGES[locale].ambiguousInSmall.has(name.toLowerCase())

const townsIn = (text: string, words: Word[], locale: Locale, known: Known): Span[] =>
  words.flatMap((word, at) => {
    const span = [words[at + 1], word].find((last) => {
      const name = last && text.slice(word.start, last.end)
      return (
        name !== undefined &&
        last!.start >= word.start &&
        (known.get(plain(name)) === 'place' || isTownOnly(name, locale))
      )
    })
    return span ? [{ class: 'place' as const, start: word.start, end: span.end }] : []
  })

/** Names, towns and dates in words that have no capitals; `known` is what the other fields have. */
export const inJoinedWords = (text: string, locale: Locale, known: Known): Span[] => {
  const spread = apart(text)
  const words = wordsOf(spread).flatMap(inHumps)

  return [
    ...namesIn(words, locale, known),
    ...townsIn(spread, words, locale, known),
    ...dates(spread, locale, new Set()),
    ...spansOf(text, 'date', DAY_IN_FIGURES),
  ]
}

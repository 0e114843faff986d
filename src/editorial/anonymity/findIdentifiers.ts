import { ages } from './ages'
import { asSeen, type Seen } from './asSeen'
import { wordsOf } from './capitals'
import type { IdentifierClass } from './classes'
import { contacts } from './contacts'
import { dates } from './dates'
import { isCommon, isPublic, plain } from './dictionary'
import { type Detector, type Identifier, type Locale, type Span, withoutOverlaps } from './spans'
import { bodies } from './bodies'
import { hospitals } from './hospitals'
import { LANGUAGES } from './language'
import { numbers } from './numbers'
import { phones } from './phones'
import { properNames } from './properNames'
import { passagesOf } from './passages'
import { streets } from './streets'

export type Options = {
  /** What the narrator is called in public; that is nobody's name, whole or in part. */
  alias?: readonly string[]
  /** The language of what does not tell by its words; most passages do. */
  locale?: Locale
}

const DETECTORS: Detector[] = [
  ...[contacts, numbers, phones, dates, ages, bodies, streets, hospitals, properNames],
]
/** What an alias can be mistaken for: April is a month, Florence a town. */
const LIKE_NAMES: IdentifierClass[] = ['name', 'place', 'date']

const wordsIn = (text: string) =>
  wordsOf(text.replace(/[-_]/g, ' ')).map((word) => plain(word.text))

/** Names and places of one word, which stand for the same wherever the text has them again. */
export const namedIn = (text: string, spans: Span[], locale: Locale) => {
  const named = new Map<string, IdentifierClass>()
  for (const span of spans) {
    if (span.class !== 'name' && span.class !== 'place') continue
    const words = wordsOf(text.slice(span.start, span.end))
    if (span.class === 'place' && words.length > 1) continue
    for (const { text: word, isCapital } of words)
      if (isCapital && word.length > 2 && !named.has(word) && isTelling(word, locale))
        named.set(word, span.class)
  }
  return named
}

/** A word that names somebody whatever stands around it. */
const isTelling = (word: string, locale: Locale) =>
  !isCommon(word, locale) &&
  !isPublic(word) &&
  !LANGUAGES[locale].ambiguous.has(word.toLowerCase()) &&
  !LANGUAGES[locale].honorifics.has(word.toLowerCase())

export const again = (text: string, named: Map<string, IdentifierClass>): Span[] =>
  named.size === 0
    ? []
    : wordsOf(text).flatMap(({ text: word, start, end }) => {
        const kind = named.get(word)
        return kind ? [{ class: kind, start, end }] : []
      })

const inSmallLetters = (text: string) =>
  new Set(wordsOf(text).flatMap((word) => (word.isCapital ? [] : [word.text])))

const found = (text: string, locale: Locale): Span[] => {
  const written = inSmallLetters(text)
  return passagesOf(text, locale).flatMap((passage) =>
    withoutOverlaps(
      DETECTORS.flatMap((detect) => detect(passage.text, passage.locale, written)),
    ).map((span) => ({
      ...span,
      start: span.start + passage.start,
      end: span.end + passage.start,
    })),
  )
}

const lineCounter = (text: string) => {
  let line = 1
  let at = 0
  return (start: number) => {
    for (; at < start; at += 1) if (text.charCodeAt(at) === 10) line += 1
    return line
  }
}

/** The alias itself, or a part of it. */
const isOwnName = (span: Span, text: string, alias: readonly string[]): boolean => {
  const own = new Set(alias.flatMap(wordsIn))
  return (
    LIKE_NAMES.includes(span.class) &&
    wordsIn(text.slice(span.start, span.end)).every((word) => own.has(word))
  )
}

/** What is found, with a name or place of one word wherever the text has it again. */
export const spansIn = (text: string, locale: Locale): Span[] => {
  const spans = found(text, locale)
  return withoutOverlaps([...spans, ...again(text, namedIn(text, spans, locale))])
}

export const identifiersOf = (
  text: string,
  spans: Span[],
  alias: readonly string[],
): Identifier[] => {
  const lineAt = lineCounter(text)
  return spans
    .filter((span) => !isOwnName(span, text, alias))
    .map((span) => ({ ...span, text: text.slice(span.start, span.end), line: lineAt(span.start) }))
}

/** Where it stands in the text that was given, and how it is written there. */
export const inOriginal =
  (original: string, { origin }: Seen) =>
  (found: Identifier): Identifier => {
    const [start, end] = [origin(found.start), origin(found.end - 1) + 1]
    return { ...found, text: original.slice(start, end), start, end }
  }

/** What could tell who a text is about, after the 18 identifiers of HIPAA Safe Harbor, in the order of the text. */
export const findIdentifiers = (
  text: string,
  { alias = [], locale = 'en' }: Options = {},
): Identifier[] => {
  const seen = asSeen(text)
  return identifiersOf(seen.text, spansIn(seen.text, locale), alias).map(inOriginal(text, seen))
}

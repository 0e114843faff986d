import { isHeading, runsOf, type Word, wordsOf } from './capitals'
import type { Context } from './context'
import { isCommon, isFirstName, isSurname } from './dictionary'
import { type Detector, type Locale, type Span, spansOf } from './spans'
import { judge } from './judge'
import { LANGUAGES } from './language'
import { piecesOf, withoutBeginning } from './pieces'
import { sentencesOf } from '../sentences'

/** Of the same kind as what came before it: "to Ana and to Ben". */
const AND =
  /^(?:,| and| or| y| e| o|, and|, or)(?: (?:to|with|from|for|in|near|a|con|de|para|en))? $/

const namesIn = (sentence: string, locale: Locale, written: ReadonlySet<string>): Span[] => {
  const language = LANGUAGES[locale]
  const all = wordsOf(sentence)
  const heading = isHeading(sentence, all)
  const spans: Span[] = []

  for (const run of runsOf(sentence, all)) {
    const { words, isInitial, isTitled } = withoutBeginning(run, language, locale)
    const contextOf = (piece: Word[]): Context => {
      const start = piece[0]!.start
      const last = spans.at(-1)
      return {
        before: sentence.slice(Math.max(0, start - 60), start),
        after: sentence.slice(piece.at(-1)!.end, piece.at(-1)!.end + 40),
        isInitial: isInitial && piece[0] === words[0],
        isHeading: heading,
        isTitled: isTitled && piece[0] === words[0],
        listedAfter: last && AND.test(sentence.slice(last.end, start)) ? last.class : undefined,
        locale,
        language,
        written,
      }
    }
    if (words.length === 0) continue
    for (const piece of piecesOf(words, contextOf(words))) {
      const verdict = judge(piece, contextOf(piece))
      if (verdict) spans.push({ class: verdict, start: piece[0]!.start, end: piece.at(-1)!.end })
    }
  }

  return spans
}

/** Somebody’s in small letters: a first name, or what no dictionary knows where it does what people do. */
const isSmallName =
  (locale: Locale, passage: string) =>
  (word: string, { index, 0: whole }: RegExpExecArray) =>
    !LANGUAGES[locale].ambiguousInSmall.has(word) &&
    !isCommon(word, locale) &&
    (isFirstName(word) ||
      (!isVerbal(word) &&
        LANGUAGES[locale].deed.test(
          passage.slice(index + whole.length, index + whole.length + 40),
        )))

/** "my mother sobbed and I": more verbs than the dictionary knows. */
const isVerbal = (word: string) => /(?:ed|ing|ly|s|pt|lt|ght|ó|ñó|aba|ía|mente)$/.test(word)

/** "dr. lowell" */
const SMALL_TITLED =
  /(?<![\p{L}\p{N}])(?:(?:[Dd]ra?|[Mm]rs?|[Pp]rof|[Ss]ra|[Ss]rta)\.?|[Mm][sx]\.|[Ss]r\.) (?<it>\p{Ll}{3,20})(?!\p{L})/dgu

export const properNames: Detector = (passage, locale, written) => [
  ...spansOf(passage, 'name', LANGUAGES[locale].smallName, isSmallName(locale, passage)),
  ...spansOf(
    passage,
    'name',
    SMALL_TITLED,
    (word) => !isCommon(word, locale) && (isSurname(word) || !isVerbal(word)),
  ),
  ...sentencesOf(passage, { areLinesBroken: true }).flatMap(({ start, text }) =>
    namesIn(text, locale, written).map((span) => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    })),
  ),
]

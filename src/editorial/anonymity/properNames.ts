import { isHeading, runsOf, type Word, wordsOf } from './capitals'
import type { Context } from './context'
import { isCommon, isFirstName } from './dictionary'
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

const isSmallName = (locale: Locale) => (word: string) =>
  isFirstName(word) && !LANGUAGES[locale].ambiguousInSmall.has(word) && !isCommon(word, locale)

export const properNames: Detector = (passage, locale, written) => [
  ...spansOf(passage, 'name', LANGUAGES[locale].smallName, isSmallName(locale)),
  ...sentencesOf(passage, { areLinesBroken: true }).flatMap(({ start, text }) =>
    namesIn(text, locale, written).map((span) => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    })),
  ),
]

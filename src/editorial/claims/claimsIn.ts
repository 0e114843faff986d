import type { Language } from '@/src/moderation/care'

import { fold } from '../folded'
import type { Place } from '../finding'
import { passagesOf } from '../passages'
import { matchesIn } from '../phrases'
import type { PieceText } from '../pieceText'
import { sentencesOf } from '../sentences'
import { CLAIMS_EN } from './lexicon/en'
import { CLAIMS_ES } from './lexicon/es'
import type { ClaimKind } from './kinds'

/** A sentence that says more than a reader should take on trust. */
export type Claim = Place & {
  kind: ClaimKind
  /** The words that make it a claim; `start` and `end` are theirs. */
  text: string
  sentence: string
  /** Where the sentence begins in the plain text. */
  sentenceStart: number
}

const LEXICON = { en: CLAIMS_EN, es: CLAIMS_ES }

const inSentence = (sentence: string, locale: Language) => {
  const { phrases, denial, question } = LEXICON[locale]
  const folded = fold(sentence)
  const isQuestion = question.test(folded.text.slice(-10))
  const matches = matchesIn(
    folded.text,
    isQuestion ? phrases.filter(({ isWhole }) => isWhole) : phrases,
    denial,
  )
  let taken = { needsCitation: false, tooStrong: 0 }

  return matches.flatMap(({ entry: { code }, start, end }) => {
    // One source carries a sentence, but each promise in it has to be reworded.
    const isToldAlready = code === 'needsCitation' ? taken.needsCitation : start < taken.tooStrong
    if (isToldAlready) return []
    taken =
      code === 'needsCitation' ? { ...taken, needsCitation: true } : { ...taken, tooStrong: end }
    return [{ kind: code, start: folded.origin(start), end: folded.origin(end) }]
  })
}

/** The figures, studies and promises of a piece, in reading order. */
export const claimsIn = (piece: PieceText): Claim[] =>
  passagesOf(piece).flatMap(({ place, text }) =>
    sentencesOf(text).flatMap((sentence) =>
      inSentence(sentence.text, piece.locale).map(({ kind, start, end }) => ({
        ...place,
        kind,
        start: sentence.start + start,
        end: sentence.start + end,
        text: sentence.text.slice(start, end),
        sentence: sentence.text,
        sentenceStart: sentence.start,
      })),
    ),
  )

import type { Finding } from '../finding'
import { fold } from '../folded'
import { passagesOf } from '../passages'
import { matchesIn } from '../phrases'
import type { PieceText } from '../pieceText'
import { sentencesOf } from '../sentences'
import { WORDING_EN } from './lexicon/wordingEn'
import { WORDING_ES } from './lexicon/wordingEs'
import type { WordingRule } from './lexicon/wordingRules'

const LEXICON = { en: WORDING_EN, es: WORDING_ES }

/** Wording about suicide that the guidelines for media ask to change, each with what to write in place of it. */
export const wordingAdvice = (piece: PieceText): Finding<WordingRule>[] => {
  const { phrases, context, advice } = LEXICON[piece.locale]

  return passagesOf(piece).flatMap(({ place, text }) => {
    const isInContext = context.test(fold(text).text)
    const possible = phrases.filter((phrase) => isInContext || !phrase.isInContext)

    return sentencesOf(text).flatMap((sentence) => {
      const folded = fold(sentence.text)
      let told = 0
      return matchesIn(folded.text, possible).flatMap(({ entry, start, end }) => {
        if (start < told) return []
        told = end
        const from = sentence.start + folded.origin(start)
        const to = sentence.start + folded.origin(end)
        return [
          {
            ...place,
            start: from,
            end: to,
            rule: entry.code,
            text: text.slice(from, to).trim(),
            message: advice[entry.code],
          },
        ]
      })
    })
  })
}

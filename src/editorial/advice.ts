import type { ContentNoteCode } from '@/src/fields/contentNotes'

import { CLASSES } from './anonymity/classes'
import { findIdentifiersIn } from './anonymity/findIdentifiersIn'
import { type Sources, uncoveredClaims } from './claims/uncoveredClaims'
import type { Finding } from './finding'
import { passagesOf } from './passages'
import type { PieceText } from './pieceText'
import { headingOrder } from './readability/headingOrder'
import { linkTexts } from './readability/linkTexts'
import { longSentences } from './readability/longSentences'
import { hardReading } from './readability/readingGrade'
import { suggestedNotes } from './safeMessaging/contentNotes'
import { helpAndHope } from './safeMessaging/crisisResources'
import { wordingAdvice } from './safeMessaging/wordingAdvice'

type Piece = {
  kind: 'stories' | 'articles' | 'series'
  text: PieceText
  notes: readonly ContentNoteCode[]
  /** Names that the narrator goes by. */
  alias: readonly string[]
  sources: Sources
}

const identifiersIn = (text: PieceText, alias: readonly string[]): Finding[] =>
  findIdentifiersIn(
    passagesOf(text).map(({ place, text: words }) => ({
      ...{ locale: place.locale, text: words },
      field: place.node ? `${place.field}.${place.node}` : place.field,
    })),
    { alias },
  ).map(({ class: kind, field, locale, start, end, text: words }) => ({
    ...{ rule: 'identifier', field, locale, start, end, text: words },
    message: `This could tell who the story is about (${CLASSES[kind]}).`,
  }))

/** All that the rules say of a piece's words in one language. */
export const adviceFor = ({ kind, text, notes, alias, sources }: Piece): Finding[] => [
  ...(kind === 'articles' ? [] : identifiersIn(text, alias)),
  ...(kind === 'articles' ? uncoveredClaims(text, sources) : []),
  ...suggestedNotes(text, notes),
  ...helpAndHope(text),
  ...wordingAdvice(text),
  ...headingOrder(text),
  ...linkTexts(text),
  ...longSentences(text),
  ...hardReading(text),
]

import { CONTENT_NOTES, type ContentNoteCode } from '@/src/fields/contentNotes'
import { JUDGING_EN } from '@/src/moderation/lexicon/en'
import { JUDGING_ES } from '@/src/moderation/lexicon/es'

import type { Place } from '../finding'
import { fold } from '../folded'
import { passagesOf } from '../passages'
import { type Denial, matchesIn } from '../phrases'
import type { PieceText } from '../pieceText'
import { sentencesOf } from '../sentences'
import type { NotePhrase } from './lexicon/notePhrase'
import { NOTES } from './lexicon/notes'

export type NoteMention = Place & { note: ContentNoteCode; text: string }

const DENIALS: Record<PieceText['locale'], Denial> = {
  en: {
    before: [JUDGING_EN.negation, /\b(?:no|nobody|none|as if|like a)\b/],
    unless:
      /\b(?:never|not|didn't|couldn't|can't) (?:stop|quit|only|just|been able|wake|know|tell)\w*\b/,
    after: /^ (?:never(?! (?:left|leaves?|stop\w*|end\w*|went|goes|quite))|was ruled out)\b/,
  },
  es: {
    before: [JUDGING_ES.negation, /\b(?:nadie|ningun[oa]?|como si)\b/],
    unless: /\bno (?:solo|podia (?:parar|dejar)|sabia|deje|paraba)\b|\bsin (?:parar|saber)\b/,
    after: /^ nunca\b/,
  },
}
const ALL = CONTENT_NOTES.map(({ value }) => value)

const inPassage = (text: string, locale: PieceText['locale'], phrases: readonly NotePhrase[]) =>
  sentencesOf(text).flatMap((sentence) => {
    const folded = fold(sentence.text)
    return matchesIn(folded.text, phrases, DENIALS[locale]).map(({ entry, start, end }) => ({
      entry,
      words: folded.text.slice(start, end),
      start: sentence.start + folded.origin(start),
      end: sentence.start + folded.origin(end),
    }))
  })

/** Where a piece speaks of what these notes warn of; a broad word only beside another one of its note. */
export const noteMentions = (
  piece: PieceText,
  notes: readonly ContentNoteCode[] = ALL,
): NoteMention[] => {
  const phrases = NOTES[piece.locale].filter(({ code }) => notes.includes(code))

  return passagesOf(piece).flatMap(({ place, text }) => {
    const found = inPassage(text, piece.locale, phrases)
    const words = new Map<ContentNoteCode, Set<string>>()
    for (const { entry, words: said } of found)
      words.set(entry.code, (words.get(entry.code) ?? new Set()).add(said))

    return found
      .filter(({ entry }) => !entry.isBroad || words.get(entry.code)!.size > 1)
      .map(({ entry, start, end }) => ({
        ...place,
        note: entry.code,
        text: text.slice(start, end),
        start,
        end,
      }))
  })
}

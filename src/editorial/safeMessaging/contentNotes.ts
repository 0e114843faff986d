import { CONTENT_NOTES, type ContentNoteCode } from '@/src/fields/contentNotes'

import type { Finding } from '../finding'
import type { PieceText } from '../pieceText'
import { noteMentions } from './noteMentions'

export type SuggestedNote = Finding<'contentNote'> & { note: ContentNoteCode }

/** The notes that a piece seems to need and does not have, each at its first mention. */
export const suggestedNotes = (
  piece: PieceText,
  chosen: readonly ContentNoteCode[] = [],
): SuggestedNote[] => {
  const mentions = noteMentions(piece)

  return CONTENT_NOTES.flatMap(({ value, label }) => {
    const [first] = mentions.filter(({ note }) => note === value)
    if (!first || chosen.includes(value)) return []
    const message = `The text speaks of this (“${first.text}”). Readers may want to know before: add the content note “${label.en}”.`
    return [{ ...first, rule: 'contentNote', message }]
  })
}

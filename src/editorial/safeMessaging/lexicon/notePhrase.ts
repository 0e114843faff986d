import type { ContentNoteCode } from '@/src/fields/contentNotes'

import type { Phrase } from '@/src/editorial/phrases'

/** Words that speak of what a content note warns of. */
export type NotePhrase = Phrase<ContentNoteCode> & {
  /** Says little alone: it counts beside another word of the same note in its paragraph. */
  isBroad?: true
}

type Rest = Omit<NotePhrase, 'code' | 'phrase'>

/** A shorthand for lists of one note. */
export const about =
  (code: ContentNoteCode) =>
  (phrase: RegExp, rest: Rest = {}): NotePhrase => ({ code, phrase, ...rest })

import type { ContentNoteCode } from '@/src/fields/contentNotes'

import type { Phrase } from '@/src/editorial/phrases'

/** Words that speak of what a content note warns of. */
export type NotePhrase = Phrase<ContentNoteCode> & {
  /** Says little alone: it counts beside another word of the same note in its paragraph. */
  isBroad?: true
}

type Rest = Omit<NotePhrase, 'code' | 'phrase'>

/** A shorthand for lists of one note. */
const about =
  (code: ContentNoteCode) =>
  (phrase: RegExp, rest: Rest = {}): NotePhrase => ({ code, phrase, ...rest })

export const suicide = about('suicide')
export const selfHarm = about('self-harm')
export const abuse = about('abuse')
export const substances = about('substance-use')
export const eating = about('eating-disorders')
export const death = about('death')
export const trauma = about('trauma')
export const medical = about('medical-detail')

import { cleanText } from './commentBody'

export const LONGEST_NOTE = 2000

type Problem = { code: 'TOO_LONG'; message: string }

/** A reader's private word to the author as it is kept, null where nothing is left of it; or what is wrong with it. */
export const insightNote = (text: string): { note: string | null } | { problem: Problem } => {
  const note = cleanText(text)
  if (note === null || note.length <= LONGEST_NOTE) return { note }
  return {
    problem: {
      code: 'TOO_LONG',
      message: `The note has ${note.length} characters; ${LONGEST_NOTE} are the most.`,
    },
  }
}

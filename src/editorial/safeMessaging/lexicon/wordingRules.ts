import type { Phrase } from '@/src/editorial/phrases'

/** What the guidelines on reporting suicide ask to write otherwise or to leave out. */
export const WORDING_RULES = [
  'committed',
  'outcome',
  'epidemic',
  'method',
  'place',
  'noteContent',
  'cause',
  'label',
] as const
export type WordingRule = (typeof WORDING_RULES)[number]

export type WordingPhrase = Phrase<WordingRule> & {
  /** Harmless words, unless their paragraph speaks of suicide. */
  isInContext?: true
}

export type WordingLexicon = {
  phrases: readonly WordingPhrase[]
  /** Says that a paragraph speaks of suicide. */
  context: RegExp
  /** What to write in place of it. */
  advice: Readonly<Record<WordingRule, string>>
}

type Rest = Omit<WordingPhrase, 'code' | 'phrase'>

export const wording = (code: WordingRule, phrase: RegExp, rest: Rest = {}): WordingPhrase => ({
  code,
  phrase,
  ...rest,
})

import { clauseBefore } from '@/src/moderation/care'

/** Words of a lexicon; read over folded text, a sentence at a time. */
export type Phrase<Code extends string> = {
  code: Code
  /** Global, and linear in time. */
  phrase: RegExp
  /** What stands right before or right after and makes it something else. */
  unlessBefore?: RegExp
  unlessAfter?: RegExp
  /** A negation before it changes nothing. */
  isWhole?: true
  /** What stands behind it denies nothing: it goes on to tell what it speaks of. */
  isDeniedBefore?: true
}

/** How a language says that a phrase is not meant. */
export type Denial = {
  /** Before the phrase, in its clause. */
  before: RegExp[]
  /** Looks like a negation and is none. */
  unless: RegExp
  /** Right after the phrase. */
  after: RegExp
}

export type Match<Entry> = { entry: Entry; start: number; end: number }

/** How far around a phrase the words are read; more would be slow where a text has no end of a sentence. */
const AROUND = 160

const isMeant = (
  { unlessBefore, unlessAfter, isWhole, isDeniedBefore }: Phrase<string>,
  before: string,
  after: string,
  denial: Denial | undefined,
): boolean => {
  if (unlessBefore?.test(before) || unlessAfter?.test(after)) return false
  if (isWhole || !denial) return true
  const clause = clauseBefore(before)
  const isDenied = denial.before.some((each) => each.test(clause)) && !denial.unless.test(clause)
  return !isDenied && (isDeniedBefore || !denial.after.test(after))
}

/** The phrases that a folded sentence uses and means, in their order. */
export const matchesIn = <Entry extends Phrase<string>>(
  sentence: string,
  phrases: readonly Entry[],
  denial?: Denial,
): Match<Entry>[] =>
  phrases
    .flatMap((entry) =>
      [...sentence.matchAll(entry.phrase)].flatMap(({ 0: words, index }) => {
        const end = index + words.length
        const before = sentence.slice(Math.max(0, index - AROUND), index)
        const after = sentence.slice(end, end + AROUND)
        return isMeant(entry, before, after, denial) ? [{ entry, start: index, end }] : []
      }),
    )
    .sort((one, other) => one.start - other.start)

import { DANGER_EN, JUDGING_EN } from './lexicon/en'
import { DEEDS_EN } from './lexicon/enDeeds'
import { HINTS_EN } from './lexicon/enHints'
import { THOUGHTS_EN } from './lexicon/enThoughts'
import { DANGER_ES, JUDGING_ES } from './lexicon/es'
import { DEEDS_ES } from './lexicon/esDeeds'
import { HINTS_ES } from './lexicon/esHints'
import { THOUGHTS_ES } from './lexicon/esThoughts'
import { respelled } from './lexicon/spelling'
import { undisguised } from './triage/words/disguise'
import { uncovered } from './uncovered'

export type Language = 'en' | 'es'

/** How a language says that a phrase is not meant, not one's own, or over. */
export type Judging = {
  /** Right before the phrase, in its clause. */
  negation: RegExp
  /** Looks like a negation and is none. */
  noNegation: RegExp
  /** The last of these before the phrase, in its sentence, is who it speaks of. */
  self: RegExp
  /** Behind the phrase these still say whose it is. */
  selfBehind: RegExp
  others: RegExp
  /** Right before the phrase: it was so. */
  past: RegExp
  /** Anywhere in the sentence: it is long ago, or it is now after all. */
  longAgo: RegExp
  now: RegExp
  /** "If it does not help": what it negates is not what follows. */
  condition: RegExp
  /** "Those thoughts are gone": around the phrase, so it says of that one alone. */
  over: RegExp
}

/** Who it speaks of and when is part of some phrases, and the words around them decide about others. */
export type Danger = {
  phrase: RegExp
  /** Says "I" by itself, as "myself" does. */
  isOwn?: true
  /** Told without a time it is of now: an attempt, or a wish as in "I wish I was dead". */
  isTimeless?: true
  /** Many things may be meant by it: it counts where the writer names themselves in the sentence. */
  isBroad?: true
  /** Has its negation within, as "can't go on" does. */
  isWhole?: true
}

/** What comes after so much is not read. */
export const LONGEST_READ = 20_000
const CLAUSE = /[,;:()]|\s[-–—]\s|\b(?:but|because|and|pero|porque|aunque|y)\b/g
/** How far back it matters who is spoken of: no sentence that people write is longer. */
const LETTERS_BEFORE = 600
/** How far back the words stand that negate a phrase or say when it was. */
const WORDS_BEFORE = 6
/** "D1E" may be a seat and "d***" anybody: such a word says enough within a phrase alone. */
const LONG_ENOUGH = 5

/** Letters of other alphabets, and those in circles and boxes. */
const OTHER_LETTERS = /[^\P{L}\0-\x7f]|[\u{1f150}-\u{1f189}]/gu
const LATIN = /^[a-z]$/

const lookAlike = (letter: string): string => {
  const alike = undisguised(letter)
  return LATIN.test(alike) ? alike : letter
}

const plain = (text: string): string =>
  respelled(
    text
      .normalize('NFKD')
      .replace(/\p{M}|\p{Cf}/gu, '')
      .replace(/[’‘`´]/g, "'")
      .toLowerCase()
      .replace(OTHER_LETTERS, lookAlike),
  )

const sentencesOf = (text: string): string[] =>
  text
    .split(/[.!?…\n]+/)
    .map((each) => each.trim())
    .filter(Boolean)

const lastIndex = (text: string, word: RegExp): number =>
  [...text.matchAll(word)].at(-1)?.index ?? -1

/** The last words of a clause, which judge what follows them. */
export const clauseBefore = (before: string): string => {
  const start = lastIndex(before, CLAUSE)
  const clause = before.slice(start + 1)
  return clause
    .split(/\s+/)
    .slice(-WORDS_BEFORE - 1)
    .join(' ')
}

const isMeant = (
  danger: Danger,
  sentence: string,
  { 0: phrase, index }: RegExpExecArray,
  language: Judging,
  isUncovered: boolean,
): boolean => {
  if (isUncovered && danger.isBroad && phrase.length < LONG_ENOUGH) return false
  const before = sentence.slice(Math.max(0, index - LETTERS_BEFORE), index)
  const over = language.over.exec(sentence)
  if (over && over.index < index + phrase.length && over.index + over[0].length > index)
    return false
  const clause = clauseBefore(before.replace(language.condition, ''))
  if (!danger.isWhole && language.negation.test(clause) && !language.noNegation.test(clause))
    return false
  const self = lastIndex(before, language.self)
  const behind = sentence.slice(index + phrase.length)
  if (danger.isBroad && self < 0 && !language.selfBehind.test(behind)) return false
  if (!danger.isOwn && lastIndex(before, language.others) > self) return false
  if (language.now.test(sentence)) return true
  if (language.longAgo.test(sentence)) return false
  return danger.isTimeless === true || !language.past.test(`${clause}${phrase}`)
}

/** As many as the engine still compiles as one: to look for them together takes a tenth of the time. */
const TOGETHER = 30

/** Phrases to look for at once, in sentences that stand on lines of their own: most texts have hardly any of them. */
const together = (dangers: Danger[]): { any: RegExp; each: Danger[] }[] => {
  const each = dangers.map((danger) => ({
    ...danger,
    phrase: new RegExp(danger.phrase.source, 'gm'),
  }))
  const groups = Array.from({ length: Math.ceil(each.length / TOGETHER) }, (_, at) =>
    each.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
  return groups.map((group) => {
    // Every one of them begins where a word does.
    const sources = group.map(({ phrase }) => phrase.source).join('|')
    return { any: new RegExp(`\\b(?:${sources})`, 'm'), each: group }
  })
}

const EN = [...DANGER_EN, ...HINTS_EN, ...THOUGHTS_EN, ...DEEDS_EN]
const ES = [...DANGER_ES, ...HINTS_ES, ...THOUGHTS_ES, ...DEEDS_ES]
const LEXICON = [
  { language: 'en', dangers: together(EN), judging: JUDGING_EN },
  { language: 'es', dangers: together(ES), judging: JUDGING_ES },
] as const

const languageOf = (text: string, isUncovered: boolean): Language | null => {
  const sentences = sentencesOf(plain(text))
  const lines = sentences.join('\n')
  const found = LEXICON.find(({ dangers, judging }) =>
    dangers
      .filter(({ any }) => any.test(lines))
      .flatMap(({ each }) => each)
      .filter(({ phrase }) => lines.search(phrase) >= 0)
      .some((danger) =>
        sentences.some((sentence) =>
          [...sentence.matchAll(danger.phrase)].some((match) =>
            isMeant(danger, sentence, match, judging, isUncovered),
          ),
        ),
      ),
  )
  return found?.language ?? null
}

/**
 * The language of words which suggest that their writer is in danger now, or null. Where it is in doubt it
 * says yes: a comment that waits costs less than one that nobody answers. Nothing leaves the installation.
 * What is `meant` is the same text with disguised words spelt out, for whoever has it at hand.
 */
export const needsCare = (text: string, meant?: string): Language | null => {
  const read = text.slice(0, LONGEST_READ)
  const asWritten = languageOf(read, false)
  if (asWritten) return asWritten
  const speltOut = meant ?? uncovered(read).text
  return speltOut === read ? null : languageOf(speltOut, true)
}

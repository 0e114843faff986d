import { resolveConfusablesTransformer, resolveLeetSpeakTransformer } from 'obscenity'

import { memoized } from '@/src/memoized'

type Transform = (code: number) => number | undefined

/** Both are simple ones: a character for a character. */
const transformOf = (container: object): Transform =>
  (container as { transform: Transform }).transform
const lookAlike = transformOf(resolveConfusablesTransformer())
const leetspeak = transformOf(resolveLeetSpeakTransformer())

const LETTER = /^[\p{L}\p{M}]$/u
const UPPER_HALF = 0x80

/** What a character is meant to be: letters of other alphabets that look like ours, and figures in their place. */
const meant = (character: string): string => {
  if (character === 'ñ') return character
  const code = character.codePointAt(0)!
  const alike = code < UPPER_HALF ? code : (lookAlike(code) ?? code)
  return String.fromCodePoint(leetspeak(alike) ?? alike).toLowerCase()
}

const MOST_CHARACTERS = 5000
const meantOnce = memoized(meant, MOST_CHARACTERS)

/** A word as it is meant; what is no letter then is left out. */
export const undisguised = (word: string): string => {
  let letters = ''
  for (const character of word) {
    const letter = meantOnce(character)
    if (LETTER.test(letter)) letters += letter
  }
  return letters
}

/** Runs of one letter, and how long they are: "shiiit" is said as "shit", and "as" is not said as "ass". */
export const squeezed = (word: string): { key: string; runs: number[] } => {
  let key = ''
  const runs: number[] = []
  for (const character of word)
    if (key.endsWith(character)) runs[runs.length - 1]! += 1
    else {
      key += character
      runs.push(1)
    }
  return { key, runs }
}

const HELD_DOWN = 3

/** Whether a word is the other one, but for keys that were held down. */
export const saysTheSame = (word: readonly number[], term: readonly number[]): boolean =>
  word.length === term.length &&
  word.every((run, at) => run === term[at] || (run >= HELD_DOWN && run > term[at]!))

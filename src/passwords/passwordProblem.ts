import { env } from '@/src/env'

import { isGuessedFirst } from './guessedFirst'

export const SHORTEST_PASSWORD = env.PASSWORD_MIN_LENGTH
export const LONGEST_PASSWORD = 512

const SHORTEST_WORD = 3
/** What has to be left of a password without the words that everybody can know. */
const SHORTEST_REST = 8

/** What a stranger knows of an account: whole, and in its parts. */
const wordsOf = (known: (string | null | undefined)[]): string[] => {
  const whole = known.filter((text) => typeof text === 'string').map((text) => text.toLowerCase())
  const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
  return [...new Set([...whole, ...parts])]
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length)
}

const restOf = (password: string, words: string[]): string =>
  words
    .reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, '')

export type PasswordProblem = { code: 'TOO_SHORT' | 'TOO_LONG' | 'INVALID'; message: string }

/**
 * What is wrong with a password, already in its normal form, for an account of which strangers know this. The
 * rules are those of NIST SP 800-63B-4: length, and nothing that is guessed first.
 */
export const passwordProblem = (
  password: string,
  known: (string | null | undefined)[],
): PasswordProblem | null => {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD)
    return {
      code: 'TOO_SHORT',
      message: `Take at least ${SHORTEST_PASSWORD} characters for the password. A few words that do not belong together are easy to remember.`,
    }
  if (length > LONGEST_PASSWORD)
    return {
      code: 'TOO_LONG',
      message: `Take at most ${LONGEST_PASSWORD} characters for the password.`,
    }

  const words = wordsOf(known)
  const hasWords = words.some((word) => password.toLowerCase().includes(word))
  if (hasWords && [...restOf(password, words)].length < SHORTEST_REST)
    return {
      code: 'INVALID',
      message:
        'This password is made of the address, the name or the name of this site, which others know. Take words that have nothing to do with you.',
    }
  if (isGuessedFirst(password, words))
    return {
      code: 'INVALID',
      message:
        'This password is among those that are guessed first. Take a few words that do not belong together, or let a password manager make one.',
    }
  return null
}

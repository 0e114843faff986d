import { memoized } from '@/src/memoized'

import { squeezed, undisguised } from './disguise'

/** A word of a reading; the end is not part of it. */
export type Token = { word: string; start: number; end: number }
/** A word as it is meant, with the lengths of its runs of one letter. */
export type MeantToken = Token & { runs: number[] }

const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const CHUNKS = /\S+/g
const PLAIN = /^[a-zñ]+$/
const HELD_DOWN = /(.)\1\1/u
/** What a word begins and ends with: punctuation around it is none of it, and these signs may be letters. */
const EDGE = /[\p{L}\p{N}@$*]/u
const A = 97
const Z = 122

const isOfWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code >= A && code <= Z) return true
  // A half of a character that has two is judged by the other one.
  return (
    EDGE.test(String.fromCodePoint(text.codePointAt(at)!)) || (code >= 0xdc00 && code <= 0xdfff)
  )
}
const PARTS = /[\p{L}\p{N}\p{M}@$]+/gu
const APOSTROPHES = /'/
/** Between letters these part nothing that people write as words. */
const ODD = /[*_~|+=^#·•…]/
const SIGNS = /[|!(/]/

/** Longer ones are addresses or noise. */
const LONGEST_CHUNK = 60

export const wordsIn = (text: string): Token[] =>
  Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))

/** The words of every text are mostly the same. */
const MOST_WORDS = 20_000
const meaningOf = memoized((word) => squeezed(undisguised(word)), MOST_WORDS)

const meantToken = (written: string, start: number, end: number): MeantToken => {
  const { key, runs } = meaningOf(written)
  return { word: key, runs, start, end }
}

/** Whether letters with something between them are one word that somebody took apart. */
const isTakenApart = (chunk: string, parts: string[]): boolean => {
  const areSingle = parts.every((part) => part.length === 1)
  if (APOSTROPHES.test(chunk)) return areSingle
  return areSingle || ODD.test(chunk) || parts.every((part) => part.length <= 2)
}

export type Chunk = Token

/** What stands between spaces, without the punctuation around it. */
export const chunksIn = (text: string): Chunk[] => {
  const chunks: Chunk[] = []
  for (const { 0: whole, index } of text.matchAll(CHUNKS)) {
    let from = 0
    let to = whole.length
    while (from < to && !isOfWord(whole, from)) from += 1
    while (to > from && !isOfWord(whole, to - 1)) to -= 1
    if (to > from)
      chunks.push({ word: whole.slice(from, to), start: index + from, end: index + to })
  }
  return chunks
}

export const isOdd = ({ word }: Chunk): boolean => !PLAIN.test(word) || HELD_DOWN.test(word)

/** The words that a chunk may be meant as: taken together where it was taken apart, else part for part. */
const meantBy = (chunk: Chunk): MeantToken[] => {
  const { word, start, end } = chunk
  if (PLAIN.test(word) || word.length > LONGEST_CHUNK) return [meantToken(word, start, end)]
  const parts = word.match(PARTS) ?? []
  if (parts.length > 1 && isTakenApart(word, parts)) return [meantToken(parts.join(''), start, end)]
  return Array.from(word.matchAll(PARTS), ({ 0: part, index }) =>
    meantToken(part, start + index, start + index + part.length),
  )
}

/** The text as it is meant: figures and signs are letters, and letters that were taken apart are words. */
export const meantTokens = (chunks: Chunk[]): MeantToken[] => chunks.flatMap(meantBy)

/** The chunks in which a sign may stand for a letter that it looks like: "sh!t", "(unt". */
export const meantBySigns = (chunks: Chunk[]): MeantToken[] =>
  chunks
    .filter(({ word }) => SIGNS.test(word) && word.length <= LONGEST_CHUNK)
    .map(({ word, start, end }) => meantToken(word, start, end))

const SHORTEST_RUN = 3

/** Letters with spaces between them, of which each stands alone: "f u c k". */
export const spacedLetters = (chunks: Chunk[]): Token[][] => {
  const runs: Token[][] = []
  let run: Token[] = []
  const flush = () => {
    if (run.length >= SHORTEST_RUN) runs.push(run)
    run = []
  }
  for (const { word, start, end } of chunks) {
    const letter = word.length <= 2 ? undisguised(word) : ''
    if ([...letter].length === 1) run.push({ word: letter, start, end })
    else flush()
  }
  flush()
  return runs
}

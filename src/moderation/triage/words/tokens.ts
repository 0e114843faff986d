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
  [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))

type Meant = Pick<MeantToken, 'word' | 'runs'>

/** The words of every text are mostly the same. */
const known = new Map<string, Meant>()
const MOST_KNOWN = 20_000

const meaningOf = (word: string): Meant => {
  const before = known.get(word)
  if (before) return before
  const { key, runs } = squeezed(undisguised(word))
  const now = { word: key, runs }
  if (known.size < MOST_KNOWN) known.set(word, now)
  return now
}

const meantToken = (word: string, start: number, end: number): MeantToken => ({
  ...meaningOf(word),
  start,
  end,
})

/** Whether letters with something between them are one word that somebody took apart. */
const isTakenApart = (chunk: string, parts: string[]): boolean => {
  const areSingle = parts.every((part) => part.length === 1)
  if (APOSTROPHES.test(chunk)) return areSingle
  return areSingle || ODD.test(chunk) || parts.every((part) => part.length <= 2)
}

export type Chunk = Token

/** What stands between spaces, without the punctuation around it. */
export const chunksIn = (text: string): Chunk[] =>
  [...text.matchAll(CHUNKS)].flatMap(({ 0: whole, index }) => {
    let from = 0
    let to = whole.length
    while (from < to && !isOfWord(whole, from)) from += 1
    while (to > from && !isOfWord(whole, to - 1)) to -= 1
    return to > from ? [{ word: whole.slice(from, to), start: index + from, end: index + to }] : []
  })

export const isOdd = ({ word }: Chunk): boolean => !PLAIN.test(word) || HELD_DOWN.test(word)

/** The words that a chunk may be meant as: taken together where it was taken apart, else part for part. */
const meantBy = (chunk: Chunk): MeantToken[] => {
  const { word, start, end } = chunk
  if (PLAIN.test(word) || word.length > LONGEST_CHUNK) return [meantToken(word, start, end)]
  const parts = [...word.matchAll(PARTS)]
  if (
    parts.length > 1 &&
    isTakenApart(
      word,
      parts.map(([part]) => part),
    )
  )
    return [meantToken(parts.join(''), start, end)]
  return parts.map(({ 0: part, index }) =>
    meantToken(part, start + index, start + index + part.length),
  )
}

/** The text as it is meant: figures and signs are letters, and letters that were taken apart are words. */
export const meantTokens = (chunks: Chunk[]): MeantToken[] => chunks.flatMap(meantBy)

/** The chunks in which a sign may stand for a letter that it looks like: "sh!t", "(unt". */
export const meantBySigns = (chunks: Chunk[]): MeantToken[] =>
  chunks.flatMap(({ word, start, end }) =>
    SIGNS.test(word) && word.length <= LONGEST_CHUNK ? [meantToken(word, start, end)] : [],
  )

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

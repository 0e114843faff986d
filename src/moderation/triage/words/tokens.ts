import { squeezed, undisguised } from './disguise'

/** A word of a reading; the end is not part of it. */
export type Token = { word: string; start: number; end: number }
/** A word as it is meant, with the lengths of its runs of one letter. */
export type MeantToken = Token & { runs: number[] }

const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const CHUNKS = /\S+/g
const PLAIN = /^[a-zñ]+$/
const HELD_DOWN = /(.)\1\1/u
/** What is typed in place of letters and is also punctuation, at the edges of a word. */
const EDGES = /^[^\p{L}\p{N}@$*]+|[^\p{L}\p{N}@$*]+$/gu
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

const meantToken = (word: string, start: number, end: number): MeantToken => {
  const { key, runs } = squeezed(undisguised(word))
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
export const chunksIn = (text: string): Chunk[] =>
  [...text.matchAll(CHUNKS)].flatMap(({ 0: whole, index }) => {
    const lead = /^[^\p{L}\p{N}@$*]+/u.exec(whole)?.[0].length ?? 0
    const word = whole.replace(EDGES, '')
    return word ? [{ word, start: index + lead, end: index + lead + word.length }] : []
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
    const letter = undisguised(word)
    if ([...letter].length === 1 && word.length <= 2) run.push({ word: letter, start, end })
    else flush()
  }
  flush()
  return runs
}

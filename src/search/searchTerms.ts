const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/** A word as it is compared: "Ansiedád" and "ansiedad", "it’s" and "it's" are one. */
export const foldWord = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()

/** A text as far as so many words go. */
export const firstWords = (text: string, most: number): string => {
  let count = 0
  for (const { index } of text.matchAll(WORDS)) if (++count > most) return text.slice(0, index)
  return text
}

export type Word = { word: string; start: number; end: number }

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORDS)].map(({ 0: match, index }) => ({
    word: foldWord(match),
    start: index,
    end: index + match.length,
  }))

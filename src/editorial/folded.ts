import { memoized } from '@/src/memoized'

/** A text as the lexicons read it: lower case, without accents, with straight quotes. */
export type Folded = {
  text: string
  /** Where a character of it stands in the text that it was made of. */
  origin: (index: number) => number
}

const MOST_CHARACTERS = 5000

const foldCharacter = memoized(
  (character) =>
    character
      .normalize('NFD')
      .replace(/\p{M}|\p{Cf}/gu, '')
      .replace(/[’‘`´]/g, "'")
      .replace(/[“”«»]/g, '"')
      .replace(/\s/g, ' ')
      .toLowerCase(),
  MOST_CHARACTERS,
)

const isAscii = (text: string): boolean => !/[^\t\n\r\x20-\x7e]/.test(text)

export const fold = (original: string): Folded => {
  if (isAscii(original))
    return { text: original.replace(/\s/g, ' ').toLowerCase(), origin: (index) => index }

  const characters: string[] = []
  const origins: number[] = []
  let at = 0
  for (const character of original) {
    const folded = foldCharacter(character)
    characters.push(folded)
    for (let index = 0; index < folded.length; index += 1) origins.push(at)
    at += character.length
  }

  return { text: characters.join(''), origin: (index) => origins[index] ?? original.length }
}

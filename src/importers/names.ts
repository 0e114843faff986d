import { wordsOf } from './blocks'

const PARTICLES = new Set(
  'de da di do dos das du del der den van von la le el al bin ibn y e'.split(' '),
)
const CREDENTIALS = /^(?=(?:.*[A-Z]){2})[A-Za-z]{1,6}(?:[.-][A-Za-z]{0,6}){0,3}$/

/** One to five words that begin with capitals, as a name on a page does. */
export const isName = (text: string): boolean => {
  const words = wordsOf(text)

  return (
    text.length <= 80 &&
    words.length >= 1 &&
    words.length <= 5 &&
    /^\p{Lu}/u.test(text) &&
    !/[\d:;!?@/“”"()]|[^.\p{Lu}]{3,}\.$/u.test(text) &&
    words.every((word) => /^[\p{Lu}]/u.test(word) || PARTICLES.has(word.toLowerCase()))
  )
}

export type CreditedName = { name: string; credentials?: string }

/** “Ana Ruiz, LCSW and Ben Okri” → two people, one with credentials; undefined when they are not names. */
export const creditedNames = (text: string): CreditedName[] | undefined => {
  const people: CreditedName[] = []
  const parts = text
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .map((part) => part.trim())
    .filter(Boolean)

  for (const part of parts) {
    const last = people.at(-1)

    if (last && CREDENTIALS.test(part))
      people[people.length - 1] = {
        ...last,
        credentials: last.credentials ? `${last.credentials}, ${part}` : part,
      }
    else if (isName(part)) people.push({ name: part })
    else return undefined
  }

  return people.length > 0 ? people : undefined
}

import { hasFinalPunctuation, wordsOf } from './blocks'

const SMALL_WORDS = new Set(
  'a an the and but or nor for of in on at to by with from as is vs via into than'.split(' '),
)

const ASKING =
  /^(who|what|when|where|why|how|which|whose|is|are|was|do|does|did|can|could|should|will|would)\b/i

/** “What to Bring on the Day”: at least three of four words that count begin with a capital. */
export const isTitleCase = (text: string): boolean => {
  const significant = wordsOf(text)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()))
  const capitalised = significant.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))

  return (
    /^[^\p{L}]*\p{Lu}/u.test(text) &&
    significant.length > 0 &&
    capitalised.length / significant.length >= 0.75
  )
}

/** How surely a line of plain text is a heading, from its own words alone. */
export const headingShape = (text: string): 'sure' | 'likely' | 'no' => {
  const words = wordsOf(text).length
  if (text.length > 90 || words > 14 || !/^[\p{Lu}\p{N}¿¡"“‘'(#]/u.test(text)) return 'no'
  if (/[?!]["”’')]*$/.test(text)) {
    if (isTitleCase(text)) return 'sure'
    return text.endsWith('?') && ASKING.test(text) ? 'likely' : 'no'
  }
  if (hasFinalPunctuation(text) || !/\p{L}/u.test(text)) return 'no'
  if (isTitleCase(text)) return 'sure'

  return words <= 10 && /^[\p{Lu}\p{N}¿¡]/u.test(text) ? 'likely' : 'no'
}

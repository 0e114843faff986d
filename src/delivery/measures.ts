import type { MaybeRichText } from '@/src/richtext/nodeTypes'
import { NO_REFERENCES } from '@/src/richtext/noReferences'
import { toText } from '@/src/richtext/plainText'
import { wordCount } from '@/src/richtext/readingTime'

/** The longest excerpt that can be asked for, in characters. */
export const LONGEST_EXCERPT = 2000

/** What a text says by itself, whatever becomes of the pictures and documents that it refers to. */
export type Measures = {
  words: number
  /** Without line breaks, and one character longer than the longest excerpt. */
  beginning: string
}

export const measuresOf = (document: MaybeRichText): Measures => {
  const text = toText(document, NO_REFERENCES)
  const flat = text.replace(/\s+/g, ' ').trim()
  return { words: wordCount(text), beginning: flat.slice(0, LONGEST_EXCERPT + 1) }
}

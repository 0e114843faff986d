import type { MaybeRichText } from '@/src/richtext/nodeTypes'
import { toText } from '@/src/richtext/plainText'
import { wordCount } from '@/src/richtext/readingTime'
import type { References } from '@/src/richtext/referenceTypes'

/** The longest excerpt that can be asked for, in characters. */
export const LONGEST_EXCERPT = 2000

const NOTHING_ELSE: References = {
  images: new Map(),
  stories: new Map(),
  links: new Map(),
  crisisResources: [],
}

/** What a text says by itself, whatever becomes of the pictures and documents that it refers to. */
export type Measures = {
  words: number
  /** Without line breaks, and one character longer than the longest excerpt. */
  beginning: string
}

export const measuresOf = (document: MaybeRichText): Measures => {
  const text = toText(document, NOTHING_ELSE)
  const flat = text.replace(/\s+/g, ' ').trim()
  return { words: wordCount(text), beginning: flat.slice(0, LONGEST_EXCERPT + 1) }
}

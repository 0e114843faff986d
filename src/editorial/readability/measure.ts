import { syllable } from 'syllable'

import type { Language } from '@/src/moderation/care'
import { wordsIn } from '@/src/richtext/readingTime'

import type { Passage } from '../passages'
import { sentencesOf } from '../sentences'
import { spanishSyllables } from './spanishSyllables'

export type Measure = { sentences: number; words: number; syllables: number }

/** Longer than any word; what is longer is no word, and the syllables of its parts say nothing. */
const LONGEST_WORD = 60

const SYLLABLES: Record<Language, (word: string) => number> = {
  en: syllable,
  es: spanishSyllables,
}

/** The sentences, words and syllables of a piece; a heading is no sentence, and a figure has no syllables to count. */
export const measureOf = (passages: readonly Passage[], locale: Language): Measure => {
  const seen = new Map<string, number>()
  const syllablesOf = (word: string): number => {
    const known = seen.get(word)
    if (known !== undefined) return known
    const count = Math.max(1, SYLLABLES[locale](word))
    seen.set(word, count)
    return count
  }

  const measure = { sentences: 0, words: 0, syllables: 0 }
  for (const { text, isHeading } of passages) {
    if (isHeading) continue
    for (const sentence of sentencesOf(text)) {
      const words = wordsIn(sentence.text).filter(
        (word) => /\p{L}/u.test(word) && word.length <= LONGEST_WORD,
      )
      if (words.length === 0) continue
      measure.sentences += 1
      measure.words += words.length
      for (const word of words) measure.syllables += syllablesOf(word.toLowerCase())
    }
  }

  return measure
}

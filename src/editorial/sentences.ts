import type { Language } from '@/src/moderation/care'

export type Sentence = { text: string; start: number }

/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|dra|mr|mrs|ms|prof|sr|sra|st|no|fig|vs|approx|aprox|e\.g|i\.e|p\. ?ej|al|cf|núm|pág|[a-z])\.\s*$/iu

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
}

/** The sentences of a text, each with the place where it begins. */
export const sentencesOf = (text: string, locale: Language): Sentence[] => {
  const sentences: Sentence[] = []
  let start = 0
  let end = 0

  const flush = () => {
    const sentence = text.slice(start, end)
    const blank = sentence.length - sentence.trimStart().length
    if (sentence.trim()) sentences.push({ text: sentence.trim(), start: start + blank })
    start = end
  }

  for (const { segment } of segmenters[locale].segment(text)) {
    end += segment.length
    if (!ABBREVIATION.test(segment.slice(-12))) flush()
  }
  flush()

  return sentences
}

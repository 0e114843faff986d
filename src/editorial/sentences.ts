export type Sentence = { text: string; start: number }

/** A full stop after these ends no sentence, and neither does one after an initial. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|dra|mr|mrs|ms|prof|sr|sra|st|fig|vs|approx|aprox|e\.g|i\.e|p\. ?ej|al|núm|pág|[a-z])\.$/iu
const LONGEST_ABBREVIATION = 10

/** Intl.Segmenter takes time by the square of a text's length, so an end is found by its marks. */
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*\s+|\n+/g
const SMALL = /^["'“‘«(]?\p{Ll}/u

/** The sentences of a text, each with the place where it begins. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = []
  let start = 0

  const flush = (end: number) => {
    const sentence = text.slice(start, end)
    const blank = sentence.length - sentence.trimStart().length
    if (sentence.trim()) sentences.push({ text: sentence.trim(), start: start + blank })
    start = end
  }

  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length
    const before = text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index + 1)
    const isWithin = ABBREVIATION.test(before) || SMALL.test(text.slice(end, end + 3))
    if (mark.includes('\n') || !isWithin) flush(end)
  }
  flush(text.length)

  return sentences
}

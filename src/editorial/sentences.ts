export type Sentence = { text: string; start: number }

/** A full stop after these ends no sentence, and neither does one after an initial. */
const ABBREVIATION =
  /(?:^|[\s("“'¿¡—])(?:dra?|drs|m[rsx]|mrs|prof|srta|sra?|sta|sto|st|rev|fr|sgt|capt|lt|mt|ft|wm|chas|jas|robt|thos|ave|avda|blvd|fig|vs|approx|aprox|tel|lic|ing|dña|e\.g|i\.e|p\. ?ej|al|núm|pág|sept?|oct|nov|dec|jan|feb|[a-z])\.$/iu
const LONGEST_ABBREVIATION = 10

/** Intl.Segmenter takes time by the square of a text's length, so an end is found by its marks. */
const END = /(?<![.!?…])[.!?…]+["'”’»)\]*_]*\s+|\n+/g
const SMALL = /^["'“‘«(]?\p{Ll}/u

/** In a text with broken lines shorter ones are headings, entries or verses; a longer one was broken because it was full. */
const FULL_LINE = 60
const ITEM = /^\s*(?:[#>*+|-]|\d+[.)] )/

type Options = {
  /** Lines end where they are full, as in a file of Markdown, and not only where a sentence does. */
  areLinesBroken?: boolean
}

/** The sentences of a text, each with the place where it begins. */
export const sentencesOf = (text: string, { areLinesBroken = false }: Options = {}): Sentence[] => {
  const sentences: Sentence[] = []
  let start = 0
  let line = 0

  const flush = (end: number) => {
    const sentence = text.slice(start, end)
    const blank = sentence.length - sentence.trimStart().length
    if (sentence.trim()) sentences.push({ text: sentence.trim(), start: start + blank })
    start = end
  }

  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length
    const before = text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index + 1)
    const isStop = !mark.startsWith('\n')
    const isWithin = ABBREVIATION.test(before) || SMALL.test(text.slice(end, end + 3))
    const isFull =
      areLinesBroken && index - line >= FULL_LINE && !ITEM.test(text.slice(end, end + 9))
    const endsLine = mark.includes('\n')
    if ((endsLine && !isFull) || (isStop && !isWithin)) flush(end)
    if (endsLine) line = end
  }
  flush(text.length)

  return sentences
}

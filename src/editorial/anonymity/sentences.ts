export type Passage = { start: number; text: string }

const ABBREVIATION =
  /(?:^|[\s("“'¿¡—])(?:Dr|Dra|Drs|Mr|Mrs|Ms|Mx|Prof|St|Sr|Sra|Srta|Sto|Sta|Rev|Fr|Sgt|Capt|Lt|Col|Gen|Mt|Ft|Ave|Avda|Rd|Blvd|No|no|n|núm|vs|etc|approx|Tel|tel|Lic|Ing|D|Dña|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|ed|al|e\.g|i\.e|\p{Lu})\.$/u
const END =
  /[.!?…]+["'”’»)\]*_]*\s+(?=["'“‘«(¿¡—*_–-]*[\p{Lu}\p{N}])|\n(?=\s*(?:[#>*+|-]|\d+[.)] ))|\n(?=\n)/gu
/** Shorter lines are headings, entries or verses; a longer one was broken because it was full. */
const SHORT_LINE = 60

const cutAt = (text: string, places: number[], from: number): Passage[] =>
  [0, ...places]
    .map((place, index) => ({ start: from + place, text: text.slice(place, places[index]) }))
    .filter((each) => each.text.trim() !== '')

/** Blank lines part them. A paragraph is looked at by itself, so that a long text costs what its paragraphs cost. */
export const paragraphsOf = (text: string): Passage[] =>
  cutAt(
    text,
    [...text.matchAll(/\n[ \t\r]*\n/g)].map(({ index, 0: gap }) => index + gap.length),
    0,
  )

const lineEnds = (text: string): number[] => {
  let from = 0
  return [...text.matchAll(/\n/g)].flatMap(({ index }) => {
    const line = text.slice(from, index)
    from = index + 1
    return line.length < SHORT_LINE ? [index + 1] : []
  })
}

export const sentencesOf = ({ text, start }: Passage): Passage[] => {
  const ends = [...text.matchAll(END)].flatMap(({ index, 0: end }) => {
    const before = text.slice(Math.max(0, index - 12), index + 1)
    return end.startsWith('.') && ABBREVIATION.test(before) ? [] : [index + end.length]
  })
  const places = [...new Set([...ends, ...lineEnds(text)])].sort((a, b) => a - b)

  return cutAt(text, places, start)
}

import { memoized } from '@/src/memoized'

/** A text as word lists read it, and where each of its UTF-16 units stands in the text that it was made of. */
export type Reading = {
  text: string
  start: (index: number) => number
  end: (index: number) => number
}

const ASCII_ONLY = /^[\0-\x7f]*$/
/** What is only put into small letters, and else a letter with its marks, however they are written. */
const PARTS = /(?<simple>[\0-_a-\x7f]+(?!\p{M}))|[\s\S]\p{M}*/gu
const ACCENTS = /[\u0300-\u036f]/g
const UNSEEN = /\p{Cf}/gu

/** Lower case, without accents. `ñ` is a letter of its own: "año" is no "ano". Marks of other scripts are vowels and stay. */
const foldCluster = (cluster: string): string => {
  const whole = cluster.normalize('NFKC').toLowerCase().normalize('NFC')
  if (whole === 'ñ') return whole
  return whole
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(UNSEEN, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/ς/g, 'σ')
}

const MOST_CLUSTERS = 5000
const folded = memoized(foldCluster, MOST_CLUSTERS)

export const readingOf = (original: string): Reading => {
  if (ASCII_ONLY.test(original))
    return { text: original.toLowerCase(), start: (index) => index, end: (index) => index }

  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: part, index, groups } of original.matchAll(PARTS)) {
    const isSimple = groups?.simple !== undefined
    const units = isSimple ? part.toLowerCase() : folded(part)
    text += units
    for (let at = 0; at < units.length; at += 1) {
      starts.push(isSimple ? index + at : index)
      ends.push(index + (isSimple ? at + 1 : part.length))
    }
  }
  return {
    text,
    start: (index) => starts[index] ?? original.length,
    end: (index) => (index === 0 ? 0 : (ends[index - 1] ?? original.length)),
  }
}

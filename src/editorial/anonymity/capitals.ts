import { plain } from './dictionary'

export type Word = { text: string; start: number; end: number; isCapital: boolean }

/** Words with capitals in a row, counted from the beginning of the sentence. */
export type Run = { words: Word[]; isInitial: boolean }

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu
const PARTICLES = new Set(
  'de del la las los da di van von der den bin ibn al el dos du le of y'.split(' '),
)

export const wordsOf = (sentence: string): Word[] =>
  [...sentence.matchAll(WORD)].map(({ 0: whole, index }) => {
    const text = whole.replace(/['’]s$/i, '')
    return {
      text,
      start: index,
      end: index + text.length,
      isCapital: /^(?!I(?:$|['’]))\p{Lu}/u.test(text),
    }
  })

/** "Ana Ruiz", "T. J. Ruiz", "St. Mary", "Finn & Sons"; a possessive ends it. */
const isJoined = (sentence: string, left: Word, right: Word) => {
  const between = sentence.slice(left.end, right.start)
  if (/^\s{1,2}$|^ & $/.test(between)) return true
  return (
    (/^\. ?$/.test(between) &&
      (left.text.length === 1 ||
        /^(?:St|Mt|Ft|Wm|Chas|Geo|Jas|Robt|Thos|Sta|Sto|Dr|Dra|Mr|Mrs|Ms|Mx|Prof|Sr|Sra|Srta|Fr|Rev|Lic)$/.test(
          left.text,
        ))) ||
    (/^['’]s $/.test(between) && /^\p{Lu}/u.test(right.text))
  )
}

const isInitial = (sentence: string, words: Word[], at: number) => {
  const { start } = words[at]!
  return (
    at === 0 ||
    (at === 1 && /^\p{N}+$/u.test(words[0]!.text)) ||
    /(?:["“«¿¡:;—–]|\s[-'‘])\s*$/u.test(sentence.slice(Math.max(0, start - 3), start))
  )
}

export const runsOf = (sentence: string, words: Word[]): Run[] => {
  const runs: Run[] = []
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]!
    if (!first.isCapital) continue
    let last = at
    for (let next = at + 1; next < words.length && next - last <= 3; next += 1) {
      if (!isJoined(sentence, words[next - 1]!, words[next]!)) break
      if (words[next]!.isCapital) last = next
      else if (!PARTICLES.has(plain(words[next]!.text))) break
    }
    runs.push({ words: words.slice(at, last + 1), isInitial: isInitial(sentence, words, at) })
    at = last
  }

  return runs
}

/** A heading With Most Words Like This, whose capitals say little. */
export const isHeading = (sentence: string, words: Word[]): boolean => {
  const long = words.filter(({ text }) => text.length > 3)
  return (
    words.length > 1 &&
    !/[.!?…,;]["'”’)]*\s*$/.test(sentence) &&
    long.filter(({ isCapital }) => isCapital).length >= Math.max(2, long.length * 0.7)
  )
}

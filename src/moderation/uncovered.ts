import { DISGUISED, MAY_BE_STARRED } from './lexicon/disguised'
import { findMeant, type FoundTerm } from './triage/words/findTerms'
import { readingOf } from './triage/words/reading'

/** A text with the words of danger as they are spelt, and where its characters stand in the text that was given. */
export type Uncovered = {
  text: string
  start: (index: number) => number
  end: (index: number) => number
}

const LIST = [...DISGUISED.keys()].join('\n')

/** Of a long word two letters at least must be shown. */
const LETTERS = /\p{L}/gu
const SHORT = 4
const APART = /^\S{1,2}(?:\s+\S{1,2})+$/u
/** A letter after letters that stand alone, which is no word by itself: "d i e t". */
const GOES_ON = /^\s+(?![aiouy]\b)\p{L}(?!\S)/iu

const isHidden = (body: string, { term, start, end }: FoundTerm): boolean => {
  const written = body.slice(start, end)
  if (readingOf(written).text === DISGUISED.get(term)) return false
  if (!written.includes('*')) return true
  const shown = written.match(LETTERS)?.length ?? 0
  return MAY_BE_STARRED.has(term) && (term.length <= SHORT || shown > 1)
}

/** The first and longest of those that overlap. */
const besideEachOther = (found: FoundTerm[]): FoundTerm[] => {
  const kept: FoundTerm[] = []
  let end = 0
  for (const each of found.sort((one, other) => one.start - other.start || other.end - one.end))
    if (each.start >= end) {
      kept.push(each)
      end = each.end
    }
  return kept
}

const withoutParts = (body: string, found: FoundTerm[]): FoundTerm[] =>
  found.filter(
    ({ start, end }, at) =>
      !APART.test(body.slice(start, end)) ||
      !GOES_ON.test(body.slice(end, found[at + 1]?.start ?? end + SHORT)),
  )

/** Words of danger in disguise, spelt out. All else stays as it was written. */
export const uncovered = (body: string): Uncovered => {
  const hidden = findMeant(LIST, body).filter((each) => isHidden(body, each))
  const found = withoutParts(body, besideEachOther(hidden))

  let text = ''
  let from = 0
  const words = found.map(({ term, start, end }) => {
    text += body.slice(from, start)
    from = end
    const at = text.length
    text += DISGUISED.get(term)!
    return { at, until: text.length, start, end }
  })
  text += body.slice(from)

  /** Within a word that is spelt out it is the whole word. */
  const place = (index: number, side: 'start' | 'end'): number => {
    const before = words.findLast(({ at }) => at < index)
    if (!before) return index
    if (index < before.until) return before[side]
    return before.end + index - before.until
  }
  return {
    text,
    start: (index) => place(index, 'start'),
    end: (index) => place(index, 'end'),
  }
}

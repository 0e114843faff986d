import { hasFinalPunctuation, isBlank, wordsOf, type SourceLine } from './blocks'

/** One paragraph, heading or list item of plain text, on however many lines. */
export type Unit = {
  lines: SourceLine[]
  text: string
  source: string
  isAfterBlank: boolean
  isUnderlined: boolean
}

const WIDEST_WRAP = 100
const MARKED = /^\s*(?:[•◦▪‣●·*–—>-]\s|\d{1,3}[.)]\s|>)/u
const UNDERLINE = /^\s*(={3,}|-{3,}|~{3,})\s*$/
/** A byline is a line of its own, however long it is. */
const BYLINE = /\bmin(?:ute)?s? read$|^By \p{Lu}.*(?:Published|Posted)\b/u
const ONLY_MARKS = /^[^\p{L}\p{N}]*$/u

/**
 * In a hard-wrapped file a sentence runs over several lines, each ended because the next word would not
 * fit. Elsewhere a line is a paragraph, with or without a blank line after it.
 */
export const unwrapped = (lines: SourceLine[]): Unit[] => {
  const width = wrapWidth(lines)
  const units: Unit[] = []

  lines.forEach((line, index) => {
    if (isBlank(line)) return
    const before = lines[index - 1]
    const unit = units.at(-1)
    const isAfterBlank = isBlank(before)

    if (unit && before && !isAfterBlank && continues(before, line, unit, width)) extend(unit, line)
    else units.push(newUnit(line, isAfterBlank))
  })

  return units
}

const firstWordOf = (line: SourceLine) => wordsOf(line.text)[0] ?? ''

/** Editors count characters, and some count bytes: a line may end a few signs early. */
const TOLERANCE = 8

const isBrokenAt = (line: SourceLine, next: SourceLine, width: number) => {
  const isFull = line.text.length + 1 + firstWordOf(next).length > width - TOLERANCE

  return isFull || (line.text.length > width * 0.6 && !hasFinalPunctuation(line.text))
}

/** 0 where the file is not wrapped. */
const wrapWidth = (lines: SourceLine[]): number => {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0)
  if (width > WIDEST_WRAP || width < 40) return 0

  const brokenSentences = lines.filter((line, index) => {
    const next = lines[index + 1]
    if (!next || isBlank(line) || isBlank(next) || MARKED.test(next.text)) return false

    return isBrokenAt(line, next, width) && !hasFinalPunctuation(line.text)
  })

  return brokenSentences.length >= 2 ? width : 0
}

const isQuoted = (line: SourceLine | undefined) => /^\s*>/.test(line?.text ?? '')

const indentOf = (line: SourceLine | undefined) => /^\s*/.exec(line?.text ?? '')?.[0].length ?? 0

const continues = (before: SourceLine, line: SourceLine, unit: Unit, width: number): boolean => {
  if (isUnderlining(before, line, unit)) return true
  if (isQuoted(line)) return isQuoted(before)
  if (MARKED.test(line.text) || unit.isUnderlined || ONLY_MARKS.test(line.text)) return false
  if (ONLY_MARKS.test(before.text) || BYLINE.test(before.text)) return false

  const isUnderItsMarker =
    MARKED.test(unit.lines[0]?.text ?? '') &&
    !isQuoted(before) &&
    indentOf(line) > indentOf(unit.lines[0])

  return isUnderItsMarker || (width > 0 && isBrokenAt(before, line, width))
}

const isUnderlining = (before: SourceLine, line: SourceLine, unit: Unit): boolean =>
  unit.lines.length === 1 &&
  UNDERLINE.test(line.text) &&
  before.text.trim().length <= 90 &&
  !ONLY_MARKS.test(before.text) &&
  line.text.trim().length * 2 >= before.text.trim().length

const newUnit = (line: SourceLine, isAfterBlank: boolean): Unit => ({
  lines: [line],
  text: isQuoted(line) ? unquoted(line.text) : line.text.trim(),
  source: line.text,
  isAfterBlank,
  isUnderlined: false,
})

const unquoted = (text: string) => text.replace(/^\s*>+\s?/, '').trim()

/** Grows in place: a paragraph may run over very many lines. */
const extend = (unit: Unit, line: SourceLine) => {
  unit.lines.push(line)
  if (UNDERLINE.test(line.text)) {
    unit.isUnderlined = true
    return
  }
  const words = isQuoted(line) ? unquoted(line.text) : line.text.trim()
  unit.text += unit.text === '' ? words : ` ${words}`
  unit.source += ` ${words}`
}

import { hasFinalPunctuation, wordsOf, type Block, type ListItem, type SourceLine } from './blocks'
import { headingShape } from './headingShape'
import { storyTitle } from './storyHeading'
import { unwrapped, type Unit } from './unwrap'

type Marker = { isNumbered: boolean; number: number; rest: string; isCertain: boolean }

const RULE = /^\s*([-*_=~#•·])(\s*\1){2,}\s*$/

/** Plain text has no marks, so its structure is read from the shape of its lines. */
export const plainBlocks = (lines: SourceLine[]): Block[] =>
  withHeadings(withQuotes(withLists(unwrapped(lines))))

const markerOf = (text: string): Marker | undefined => {
  const bullet = /^\s*([•◦▪‣●·*–—-])\s+(\S.*)$/u.exec(text)
  if (bullet?.[1] && bullet[2])
    return {
      isNumbered: false,
      number: 0,
      rest: bullet[2],
      isCertain: /[•◦▪‣●]/u.test(bullet[1]),
    }

  const numbered = /^\s*(\d{1,3})[.)]\s+(\S.*)$/.exec(text)
  if (numbered?.[1] && numbered[2])
    return { isNumbered: true, number: Number(numbered[1]), rest: numbered[2], isCertain: false }

  return undefined
}

type Run = { units: Unit[]; markers: Marker[] }

/** A lone “- ” may be a dash of dialogue and a lone “1.” a heading: only a run of them is a list. */
const runAt = (units: Unit[], start: number): Run => {
  const run: Run = { units: [], markers: [] }

  for (let index = start; index < units.length; index += 1) {
    const unit = units[index]
    if (!unit) break
    const marker = markerOf(unit.source)
    const previous = run.markers.at(-1)
    const continues =
      marker &&
      !RULE.test(unit.source) &&
      (!previous ||
        (previous.isNumbered === marker.isNumbered &&
          (!marker.isNumbered || marker.number === previous.number + 1)))
    if (!continues) break

    run.units.push(unit)
    run.markers.push(marker)
  }

  return run
}

const withLists = (units: Unit[]): (Unit | Block)[] => {
  const blocks: (Unit | Block)[] = []

  for (let index = 0; index < units.length;) {
    const run = runAt(units, index)
    const isList = run.units.length > 1 || run.markers[0]?.isCertain
    const unit = units[index]

    if (isList) blocks.push(listBlock(run))
    else if (unit) blocks.push(unit)
    index += isList ? run.units.length : 1
  }

  return blocks
}

const indentOf = (unit: Unit | undefined) => /^\s*/.exec(unit?.source ?? '')?.[0].length ?? 0

const listBlock = ({ units, markers }: Run): Block => {
  const outermost = units.reduce((least, unit) => Math.min(least, indentOf(unit)), Infinity)
  const items = units.map((unit, index): ListItem => {
    const text = markers[index]?.rest ?? unit.text

    return { text, source: text, lines: unit.lines, isNested: indentOf(unit) > outermost + 1 }
  })

  return {
    kind: 'list',
    isNumbered: markers[0]?.isNumbered ?? false,
    items,
    lines: units.flatMap((unit) => unit.lines),
    text: items.map((item) => item.text).join('\n'),
    source: units.map((unit) => unit.source).join('\n'),
    isMarkdown: false,
  }
}

const isUnit = (entry: Unit | Block): entry is Unit => !('kind' in entry)

const withQuotes = (entries: (Unit | Block)[]): (Unit | Block)[] =>
  entries.map((entry) => {
    if (!isUnit(entry)) return entry
    const base = { lines: entry.lines, source: entry.source, isMarkdown: false }
    if (RULE.test(entry.source)) return { ...base, kind: 'rule', text: '' }

    return /^\s*>/.test(entry.source) ? { ...base, kind: 'quote', text: entry.text } : entry
  })

/** Candidates stand alone on a line before something they can be the heading of. */
const withHeadings = (entries: (Unit | Block)[]): Block[] => {
  const hasBlankLines = entries.some((entry) => isUnit(entry) && entry.isAfterBlank)
  const shapes = entries.map((entry) => (isUnit(entry) ? shapeOf(entry, hasBlankLines) : 'no'))
  const hasTitleCase = shapes.filter((shape) => shape === 'sure').length > 3

  const isHeading = (index: number): boolean => {
    const entry = entries[index]
    if (!entry || !isUnit(entry)) return false
    if (entry.isUnderlined || storyTitle(entry.text) !== undefined) return true
    // A page whose headings are in title case does not ask “Could I?” as one.
    if (shapes[index] === 'likely' && hasTitleCase && entry.text.endsWith('?')) return false
    if (shapes[index] === 'no') return false

    const next = entries[index + 1]
    const afterNext = entries[index + 2]
    const isFollowedByText = (following: Unit | Block | undefined, at: number) =>
      following !== undefined && shapes[at] === 'no' && (!isUnit(following) || isText(following))

    return (
      isFollowedByText(next, index + 1) ||
      (next !== undefined &&
        isUnit(next) &&
        (storyTitle(next.text) !== undefined || shapes[index + 1] !== 'no') &&
        shapes[index - 1] === 'no' &&
        isFollowedByText(afterNext, index + 2))
    )
  }

  return entries.map((entry, index): Block => {
    if (!isUnit(entry)) return entry
    const base = { lines: entry.lines, text: entry.text, source: entry.source, isMarkdown: false }

    return isHeading(index)
      ? { ...base, kind: 'heading', level: 2 }
      : { ...base, kind: 'paragraph' }
  })
}

const isText = (unit: Unit) => hasFinalPunctuation(unit.text) || wordsOf(unit.text).length > 14

const shapeOf = (unit: Unit, hasBlankLines: boolean) => {
  if (unit.lines.length > 1) return 'no'
  const shape = headingShape(unit.text)

  return shape === 'likely' && hasBlankLines && !unit.isAfterBlank ? 'no' : shape
}

import type { Language } from '@/src/moderation/care'

import { CLASSES, type IdentifierClass } from './classes'

/** Offsets are UTF-16 units of the text that was given, `end` behind the last. */
export type Span = { class: IdentifierClass; start: number; end: number }

/** Something that could tell who a text is about, as the scan of one text gives it. */
export type Identifier = Span & { text: string; line: number }

export type Locale = Language

/**
 * Looks at a passage of the text; what it gives is counted from the beginning of the passage. `written` are the
 * words that the whole text has in small letters too, so that their capitals mean nothing.
 */
export type Detector = (passage: string, locale: Locale, written: ReadonlySet<string>) => Span[]

const RANKS = new Map(Object.keys(CLASSES).map((name, rank) => [name, rank]))
const rank = (span: Span) => RANKS.get(span.class) ?? 0

/** Of spans that overlap, the more specific class is kept; of one class, the longer. */
export const withoutOverlaps = (spans: Span[]): Span[] => {
  const wanted = [...spans].sort(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const taken: Span[] = []
  const covered = new Set<number>()
  for (const span of wanted) {
    const units = Array.from({ length: span.end - span.start }, (_, index) => span.start + index)
    if (units.some((unit) => covered.has(unit))) continue
    for (const unit of units) covered.add(unit)
    taken.push(span)
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** That a pattern tells where its groups stand costs much, and most have none that matters. */
const faster = new Map<RegExp, RegExp>()
const withoutIndices = (pattern: RegExp): RegExp => {
  const known = faster.get(pattern)
  if (known) return known
  const plain = pattern.source.includes('(?<it>')
    ? pattern
    : new RegExp(pattern.source, pattern.flags.replace('d', ''))
  faster.set(pattern, plain)
  return plain
}

/** Every match of a pattern; a group named `it` is the part that is meant. */
export const spansOf = (
  passage: string,
  kind: IdentifierClass,
  pattern: RegExp,
  isMeant: (text: string, match: RegExpExecArray) => boolean = () => true,
): Span[] =>
  [...passage.matchAll(withoutIndices(pattern))].flatMap((match) => {
    const [start, end] = match.indices?.groups?.it ?? [match.index, match.index + match[0].length]
    return isMeant(passage.slice(start, end), match) ? [{ class: kind, start, end }] : []
  })

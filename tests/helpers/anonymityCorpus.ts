import { readFileSync } from 'node:fs'

import { CLASSES, type IdentifierClass } from '@/src/editorial/anonymity/classes'
import { findIdentifiers } from '@/src/editorial/anonymity/findIdentifiers'
import type { Locale, Span } from '@/src/editorial/anonymity/spans'

export type Sentence = { text: string; alias: string[]; locale: Locale; labels: Span[] }

const LABEL = /\[([a-z]+):([^\]]*)\]/g

const sentenceOf = (line: string, locale: Locale): Sentence => {
  const [, names, marked] = /^(?:\{alias: ([^}]*)\} )?(.*)$/.exec(line)!
  const labels: Span[] = []
  const text = marked!.replace(LABEL, (_, kind: IdentifierClass, words: string, at: number) => {
    const start = at - labels.reduce((sum, label) => sum + label.class.length + 3, 0)
    labels.push({ class: kind, start, end: start + words.length })
    return words
  })

  return { text, alias: names?.split('; ') ?? [], locale, labels }
}

const sentencesIn = (name: string, locale: Locale): Sentence[] =>
  readFileSync(`tests/fixtures/anonymity/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => sentenceOf(line, locale))

/** What the rules were fitted to, and what they never were. */
export const corpus = (locale: Locale): { built: Sentence[]; heldOut: Sentence[] } => ({
  built: sentencesIn(locale, locale),
  heldOut: sentencesIn(`${locale}-held-out`, locale),
})

export type Tally = { labels: number; met: number; findings: number; right: number }

const overlap = (a: Span, b: Span) => a.class === b.class && a.start < b.end && b.start < a.end

/** A label is met, and a finding right, where one of its class overlaps it. */
export const measure = (sentences: Sentence[]) => {
  const tallies = Object.fromEntries(
    Object.keys(CLASSES).map((kind) => [kind, { labels: 0, met: 0, findings: 0, right: 0 }]),
  ) as Record<IdentifierClass, Tally>
  const wrong: string[] = []
  for (const { text, alias, locale, labels } of sentences) {
    const findings = findIdentifiers(text, { alias, locale })
    for (const label of labels) {
      const isMet = findings.some((finding) => overlap(finding, label))
      tallies[label.class].labels += 1
      tallies[label.class].met += Number(isMet)
      if (!isMet)
        wrong.push(`missed ${label.class} ${text.slice(label.start, label.end)} | ${text}`)
    }
    for (const finding of findings) {
      const isRight = labels.some((label) => overlap(finding, label))
      tallies[finding.class].findings += 1
      tallies[finding.class].right += Number(isRight)
      if (!isRight) wrong.push(`false ${finding.class} ${finding.text} | ${text}`)
    }
  }

  const total = sum(Object.values(tallies))
  return {
    tallies,
    total,
    recall: total.met / total.labels,
    precision: total.right / total.findings,
    wrong,
  }
}

export type Measured = ReturnType<typeof measure>

const sum = (tallies: Tally[]): Tally =>
  tallies.reduce((a, b) => ({
    labels: a.labels + b.labels,
    met: a.met + b.met,
    findings: a.findings + b.findings,
    right: a.right + b.right,
  }))

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${part}/${whole}`)
const cells = ({ labels, met, findings, right }: Tally) => [
  share(met, labels),
  share(right, findings),
]
const row = (texts: string[]) => {
  const [first, ...others] = texts
  return `| ${first!.padEnd(11)} | ${others.map((text) => text.padStart(10)).join(' | ')} |`
}

/** The table of docs/anonymity.md, as `npx prettier` leaves it. */
export const figures = (built: Measured, heldOut: Measured): string =>
  [
    ...(Object.keys(CLASSES) as IdentifierClass[]).map((kind) =>
      row([`\`${kind}\``, ...cells(built.tallies[kind]), ...cells(heldOut.tallies[kind])]),
    ),
    row(['all', ...cells(built.total), ...cells(heldOut.total)]),
    row([
      'share',
      ...[built, heldOut].flatMap((part) => [part.recall.toFixed(3), part.precision.toFixed(3)]),
    ]),
  ].join('\n')

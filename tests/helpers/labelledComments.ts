import { readFileSync } from 'node:fs'

import type { Language } from '@/src/moderation/care'
import { OUTCOMES } from '@/src/moderation/triage/finding'
import { triage } from '@/src/moderation/triage/triage'

import { triageInput } from './triageInput'

/** `care` is held, and found by the phase that looks for it. */
export const LABELS = [...OUTCOMES, 'care'] as const
export type Label = (typeof LABELS)[number]
export type Labelled = { label: Label; locale: Language; body: string }

export const labelled = (name: 'built' | 'held-out'): Labelled[] =>
  readFileSync(`tests/fixtures/moderation/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)

/** As of a known reader where comments are open, by the lists that a new publication begins with. */
const labelOf = ({ body, locale }: Labelled): Label => {
  const { outcome, phases } = triage(triageInput({ body, locale }))
  return phases[0]!.verdict === 'hold' ? 'care' : outcome
}

/** How many of each label were taken for each, and which were mistaken. */
export const confusion = (comments: Labelled[]) => {
  const counts = Object.fromEntries(
    LABELS.map((label) => [label, Object.fromEntries(LABELS.map((each) => [each, 0]))]),
  ) as Record<Label, Record<Label, number>>
  const mistaken: string[] = []
  for (const comment of comments) {
    const found = labelOf(comment)
    counts[comment.label][found] += 1
    if (found !== comment.label) mistaken.push(`${comment.label} as ${found}: ${comment.body}`)
  }
  return { counts, mistaken }
}
export type Confusion = ReturnType<typeof confusion>

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

export const recallOf = ({ counts }: Confusion, label: Label): number =>
  counts[label][label] / sum(LABELS.map((each) => counts[label][each]))
export const precisionOf = ({ counts }: Confusion, label: Label): number =>
  counts[label][label] / sum(LABELS.map((each) => counts[each][label]))
/** The share of all that stand where their label says. */
export const shareRight = ({ counts }: Confusion): number =>
  sum(LABELS.map((label) => counts[label][label])) /
  sum(LABELS.flatMap((label) => LABELS.map((each) => counts[label][each])))

const cells = (first: string, others: string[]) =>
  `| ${[first.padEnd(10), ...others.map((text) => text.padStart(9))].join(' | ')} |`

/** A table of docs/moderation.md, as `npx prettier` leaves it. */
export const tableOf = (measured: Confusion): string =>
  LABELS.map((label) =>
    cells(`\`${label}\``, [
      ...LABELS.map((each) => String(measured.counts[label][each])),
      recallOf(measured, label).toFixed(2),
      precisionOf(measured, label).toFixed(2),
    ]),
  ).join('\n')

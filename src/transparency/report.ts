import type { Payload } from 'payload'

import {
  type DecisionTally,
  type Span,
  tallyDecisions,
  tallySeconds,
} from '@/src/database/decisionTallies'
import { rowsById } from '@/src/database/rows'
import { idOf } from '@/src/delivery/relations'
import { DECISIONS } from '@/src/moderation/decisions'
import { REASONS } from '@/src/moderation/reasons'
import { SANCTIONS } from '@/src/moderation/sanctions'

import { type Period, unitOf } from './period'
import { quantile } from './quantile'

export type Counted = { name: string; count: number }

/** What became of comments, and of what readers said against it; nobody is named. */
export type Report = {
  decisions: {
    total: number
    byDecision: Counted[]
    byReason: Counted[]
    byDecider: Counted[]
    /** How much of what was approved, rejected or called spam a program decided, 0 to 1; null of nothing. */
    automatedShare: number | null
    undone: number
    medianSeconds: number | null
    p90Seconds: number | null
  }
  reports: { received: number; takenDown: number; kept: number; open: number; gone: number }
  sanctions: { total: number; byKind: Counted[] }
  appeals: {
    received: number
    upheld: number
    denied: number
    open: number
    medianSeconds: number | null
  }
  timeline: { unit: 'day' | 'month'; bars: { day: string; shown: number; takenDown: number }[] }
}

/** Those by which a comment comes into sight or goes out of it. */
const SIGHT = ['approve', 'reject', 'spam']
const AT_ONCE = 1000

const sum = (tallies: Pick<DecisionTally, 'count'>[]): number =>
  tallies.reduce((total, { count }) => total + count, 0)

const countedBy = (
  tallies: DecisionTally[],
  names: readonly string[],
  nameOf: (tally: DecisionTally) => string | null,
): Counted[] =>
  names
    .map((name) => ({ name, count: sum(tallies.filter((tally) => nameOf(tally) === name)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)

const decisionsOf = async (payload: Payload, span: Span, all: DecisionTally[]) => {
  const tallies = all.filter(({ isUndo }) => !isUndo)
  const inSight = tallies.filter(({ decision }) => SIGHT.includes(decision))
  const takenDown = tallies.filter(({ decision }) => ['reject', 'spam'].includes(decision))
  const deciderOf = ({ madeBy }: DecisionTally) => madeBy ?? 'staff'
  const automated = sum(inSight.filter((tally) => deciderOf(tally) === 'triage'))
  const seconds = await tallySeconds(payload, span)
  return {
    total: sum(tallies),
    byDecision: countedBy(tallies, DECISIONS, ({ decision }) => decision),
    byReason: countedBy(takenDown, REASONS, ({ reason }) => reason),
    byDecider: countedBy(tallies, ['staff', 'triage', 'reader'], deciderOf),
    automatedShare: sum(inSight) > 0 ? automated / sum(inSight) : null,
    undone: sum(all.filter(({ isUndo }) => isUndo)),
    medianSeconds: quantile(seconds, 0.5),
    p90Seconds: quantile(seconds, 0.9),
  }
}

const inSpan = ({ from, to }: Span) => ({
  and: [{ createdAt: { greater_than_equal: from } }, { createdAt: { less_than: to } }],
})

/** Where the comment of each report stands now: what was reported and taken down, or looked at and kept. */
const reportsOf = async (payload: Payload, span: Span): Promise<Report['reports']> => {
  const counted = { received: 0, takenDown: 0, kept: 0, open: 0, gone: 0 }
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'reports',
      where: inSpan(span),
      sort: ['createdAt', 'id'],
      limit: AT_ONCE,
      page,
      depth: 0,
      select: { comment: true, settled: true },
    })
    const ids = [...new Set(docs.map(({ comment }) => idOf(comment)!))]
    const source = { payload, collection: 'comments' as const, fields: ['status'] }
    const rows = ids.length > 0 ? await rowsById(source, ids) : []
    const statuses = new Map(rows.map(({ id, status }) => [id, status]))
    for (const { comment, settled } of docs) {
      const status = statuses.get(idOf(comment)!)
      counted.received += 1
      if (status === 'rejected' || status === 'spam') counted.takenDown += 1
      else if (!status || status === 'withdrawn') counted.gone += 1
      else if (settled) counted.kept += 1
      else counted.open += 1
    }
    if (!hasNextPage) return counted
  }
}

const sanctionsIn = async (payload: Payload, span: Span): Promise<Report['sanctions']> => {
  const { docs } = await payload.find({
    collection: 'sanctions',
    where: inSpan(span),
    depth: 0,
    pagination: false,
    select: { kind: true },
  })
  const byKind = SANCTIONS.map((name) => ({
    name,
    count: docs.filter(({ kind }) => kind === name).length,
  }))
  return { total: docs.length, byKind: byKind.filter(({ count }) => count > 0) }
}

const appealsIn = async (payload: Payload, span: Span): Promise<Report['appeals']> => {
  const { docs } = await payload.find({
    collection: 'appeals',
    where: inSpan(span),
    depth: 0,
    pagination: false,
    select: { state: true, createdAt: true, decidedAt: true },
  })
  const of = (state: string) => docs.filter((appeal) => appeal.state === state).length
  const took = docs.flatMap(({ createdAt, decidedAt }) =>
    decidedAt
      ? [{ seconds: (Date.parse(decidedAt) - Date.parse(createdAt)) / 1000, count: 1 }]
      : [],
  )
  return {
    received: docs.length,
    ...{ upheld: of('upheld'), denied: of('denied'), open: of('open') },
    medianSeconds: quantile(took, 0.5),
  }
}

/** From the first to the last, with those in between on which nothing was decided. */
const daysBetween = (unit: 'day' | 'month', first: string, last: string): string[] => {
  const [year, month, day = 1] = first.split('-').map(Number) as [number, number, number?]
  const length = first.length
  const days: string[] = []
  for (let step = 0, name = first; name <= last; step++) {
    days.push(name)
    const next =
      unit === 'day'
        ? Date.UTC(year, month - 1, day + step + 1)
        : Date.UTC(year, month - 1 + step + 1)
    name = new Date(next).toISOString().slice(0, length)
  }
  return days
}

const timelineOf = (unit: 'day' | 'month', all: DecisionTally[]): Report['timeline'] => {
  const inSight = all.filter(({ decision, isUndo }) => !isUndo && SIGHT.includes(decision))
  const known = inSight.map(({ day }) => day).sort()
  const [first] = known
  if (!first) return { unit, bars: [] }
  const bars = daysBetween(unit, first, known.at(-1)!).map((day) => {
    const here = inSight.filter((tally) => tally.day === day)
    const shown = sum(here.filter(({ decision }) => decision === 'approve'))
    return { day, shown, takenDown: sum(here) - shown }
  })
  return { unit, bars }
}

export const transparencyReport = async (payload: Payload, period: Period): Promise<Report> => {
  const unit = unitOf(period)
  const tallies = await tallyDecisions(payload, period, unit)
  const [decisions, reports, sanctions, appeals] = await Promise.all([
    decisionsOf(payload, period, tallies),
    reportsOf(payload, period),
    sanctionsIn(payload, period),
    appealsIn(payload, period),
  ])
  return { decisions, reports, sanctions, appeals, timeline: timelineOf(unit, tallies) }
}

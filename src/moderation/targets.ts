import type { Where } from 'payload'

import { isWaiting, QUEUE_RULES } from './queues'

/** How long who may need help, and all else, may wait for somebody; in minutes. */
export type Targets = { careMinutes?: number | null; decisionMinutes?: number | null }

export const CARE_MINUTES = 30
export const DECISION_MINUTES = 1440

type Waiting = Parameters<typeof isWaiting>[0] & { waitsSince?: string | null }

const minutesOf = (comment: Waiting, { careMinutes, decisionMinutes }: Targets): number =>
  QUEUE_RULES.care.has(comment)
    ? (careMinutes ?? CARE_MINUTES)
    : (decisionMinutes ?? DECISION_MINUTES)

/** When the time to decide about a comment is over; null where nobody waits. */
export const dueAt = (comment: Waiting, targets: Targets): string | null =>
  comment.waitsSince && isWaiting(comment)
    ? new Date(Date.parse(comment.waitsSince) + minutesOf(comment, targets) * 60_000).toISOString()
    : null

const before = (field: string, now: number, minutes: number): Where => ({
  [field]: { less_than: new Date(now - minutes * 60_000).toISOString() },
})

/** Appeals whose time is over: those whose reader may need help, and all others. */
export const overdueAppeals = (targets: Targets, now: number): [Where, Where] => {
  const open = (care: boolean, minutes: number): Where => ({
    and: [
      { state: { equals: 'open' } },
      care ? { care: { equals: true } } : { care: { not_equals: true } },
      before('createdAt', now, minutes),
    ],
  })
  return [
    open(true, targets.careMinutes ?? CARE_MINUTES),
    open(false, targets.decisionMinutes ?? DECISION_MINUTES),
  ]
}

/** Those whose time is over: conditions of which a comment meets one at most. */
export const overdue = (targets: Targets, now: number): Where[] => {
  const since = (minutes: number): Where => before('waitsSince', now, minutes)
  const late = since(targets.decisionMinutes ?? DECISION_MINUTES)
  const [care, rest] = QUEUE_RULES.pending.parts as [Where, Where]
  return [
    { and: [care, since(targets.careMinutes ?? CARE_MINUTES)] },
    { and: [rest, late] },
    {
      and: [
        { openReports: { greater_than: 0 } },
        { status: { not_in: ['pending', 'rejected', 'spam', 'withdrawn'] } },
        late,
      ],
    },
  ]
}

import type { Reason } from './reasons'
import type { Status } from './statuses'

export const DECISIONS = [
  'approve',
  'reject',
  'spam',
  'hold',
  'feature',
  'unfeature',
  'lock',
  'unlock',
  'escalate',
  'take-back',
  'assign',
  'reply',
  'care',
] as const
export type Decision = (typeof DECISIONS)[number]

/** Who or what decided: a member of the staff, the triage, or the reader who wrote it. */
export const DECIDERS = ['staff', 'triage', 'reader'] as const

export type Standing = { status?: Status | null; featured?: boolean | null }

const BY_STATUS: Partial<Record<Status, Decision>> = {
  approved: 'approve',
  rejected: 'reject',
  spam: 'spam',
  pending: 'hold',
}

/** What a decision makes of a comment. */
export const OUTCOMES = {
  approve: { status: 'approved' },
  reject: { status: 'rejected', featured: false },
  spam: { status: 'spam', featured: false },
  hold: { status: 'pending', featured: false },
  feature: { featured: true },
  unfeature: { featured: false },
} as const satisfies Partial<Record<Decision, Standing>>

/** What was decided between two states of a comment; nothing where both say the same. */
export const decisionsBetween = (before: Standing, after: Standing): Decision[] => {
  const byStatus = before.status === after.status ? undefined : BY_STATUS[after.status!]
  // Taking a comment down takes the feature with it: that is one decision.
  const isFeatureChanged = after.status === 'approved' && !before.featured !== !after.featured
  const byFeature = isFeatureChanged && (after.featured ? 'feature' : 'unfeature')

  return [byStatus, byFeature].filter((decision) => !!decision) as Decision[]
}

const SETTLING: Decision[] = ['approve', 'reject', 'spam', 'feature']

/** After these nobody waits any more, and what was reported is settled. */
export const isSettling = (decision: Decision): boolean => SETTLING.includes(decision)

/** How a comment stood before the staff decided about it: kept in the record, so that it can be undone. */
export type Was = {
  status: Status
  featured: boolean
  reason: Reason | null
  staffNote: string | null
  moderated: boolean
  escalated: boolean
  waitsSince: string | null
  /** The reports that the decision settled. */
  reports: string[]
}

/** It stands in the record in the place where the triage says which of its phases found what. */
export const wasIn = (phases: unknown): Was | null =>
  (phases as { was?: Was } | null | undefined)?.was ?? null

type Handled = {
  locked?: boolean | null
  escalated?: boolean | null
  care?: boolean | null
  assignee?: string | null
}

/** What else the staff changed about a comment between two states of it. */
export const handlingBetween = (before: Handled, after: Handled): Decision[] => {
  const changed = (field: keyof Handled) => (before[field] || null) !== (after[field] || null)
  return [
    changed('locked') && (after.locked ? 'lock' : 'unlock'),
    changed('escalated') && (after.escalated ? 'escalate' : 'take-back'),
    changed('care') && 'care',
    changed('assignee') && 'assign',
  ].filter((decision) => !!decision) as Decision[]
}

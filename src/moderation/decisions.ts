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

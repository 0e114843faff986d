import type { Where } from 'payload'

import type { Status } from './statuses'

/** What the moderation desk sorts comments into; one comment may stand in several. */
export const QUEUES = [
  'care',
  'reported',
  'pending',
  'newcomers',
  'unmoderated',
  'approved',
  'rejected',
  'spam',
] as const
export type Queue = (typeof QUEUES)[number]

type Standing = {
  status?: Status | null
  care?: boolean | null
  newcomer?: boolean | null
  moderated?: boolean | null
  openReports?: number | null
}

const is = (field: keyof Standing, value: string | boolean): Where => ({
  [field]: { equals: value },
})
const all = (...wheres: Where[]): Where => ({ and: wheres })
const isPending = is('status', 'pending')
const isReported: Where = { openReports: { greater_than: 0 } }

type Rule = {
  /** Together they are the queue, and no comment is in two of them: each is read off an index in its order. */
  parts: Where[]
  order: 'longest wait' | 'newest'
  has: (comment: Standing) => boolean
}

/** What each queue holds. */
export const QUEUE_RULES: Record<Queue, Rule> = {
  care: {
    parts: [all(isPending, is('care', true))],
    order: 'longest wait',
    has: ({ status, care }) => status === 'pending' && care === true,
  },
  reported: {
    // Said so, SQLite reads the few that are reported, and not the many that are approved.
    parts: [all(isReported, { status: { not_in: ['rejected', 'spam', 'withdrawn'] } })],
    order: 'longest wait',
    has: ({ status, openReports }) =>
      (openReports ?? 0) > 0 && (status === 'approved' || status === 'pending'),
  },
  pending: {
    parts: [all(isPending, is('care', true)), all(isPending, is('care', false))],
    order: 'longest wait',
    has: ({ status }) => status === 'pending',
  },
  newcomers: {
    parts: [all(isPending, is('newcomer', true))],
    order: 'longest wait',
    has: ({ status, newcomer }) => status === 'pending' && newcomer === true,
  },
  unmoderated: {
    parts: [all(is('status', 'approved'), is('moderated', false))],
    order: 'newest',
    has: ({ status, moderated }) => status === 'approved' && !moderated,
  },
  approved: {
    parts: [is('status', 'approved')],
    order: 'newest',
    has: ({ status }) => status === 'approved',
  },
  rejected: {
    parts: [is('status', 'rejected')],
    order: 'newest',
    has: ({ status }) => status === 'rejected',
  },
  spam: { parts: [is('status', 'spam')], order: 'newest', has: ({ status }) => status === 'spam' },
}

export const queuesOf = (comment: Standing): Queue[] =>
  QUEUES.filter((queue) => QUEUE_RULES[queue].has(comment))

/** The whole of a queue in one condition. */
export const queueWhere = (queue: Queue): Where => {
  const { parts } = QUEUE_RULES[queue]
  return queue === 'pending' ? isPending : parts[0]!
}

export const isWaiting = (comment: Standing): boolean =>
  QUEUE_RULES.pending.has(comment) || QUEUE_RULES.reported.has(comment)

import type { Decision } from '@/src/moderation/decisions'
import type { Queue } from '@/src/moderation/queues'
import type { Reason } from '@/src/moderation/reasons'
import type { Sanction } from '@/src/moderation/sanctions'
import type { Status } from '@/src/moderation/statuses'
import type { PhaseName } from '@/src/moderation/triage/finding'

/** What the desk calls things, in one place. */

export const QUEUE_WORDS: Record<Queue | 'appeals', string> = {
  care: 'Care',
  reported: 'Reported',
  pending: 'Pending',
  newcomers: 'New commenters',
  unmoderated: 'Unmoderated',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
  appeals: 'Appeals',
}

export const QUEUE_HINTS: Record<Queue | 'appeals', string> = {
  care: 'Words that suggest somebody is in danger. Look here first.',
  reported: 'Shown, and reported by readers.',
  pending: 'Not shown until somebody decides.',
  newcomers: 'By readers who are new here.',
  unmoderated: 'Shown, and read by nobody of the staff yet.',
  approved: 'Everybody sees these.',
  rejected: 'Taken down.',
  spam: 'Taken down as spam.',
  appeals: 'Readers who ask for a second look. Whoever decided first does not decide again.',
}

export const QUEUE_EMPTY: Record<Queue | 'appeals', string> = {
  care: 'Nobody waits for help.',
  reported: 'No report is open.',
  pending: 'Everything is decided.',
  newcomers: 'No new commenter waits.',
  unmoderated: 'Everything that is shown was read.',
  approved: 'No comment is approved yet.',
  rejected: 'Nothing was rejected.',
  spam: 'There is no spam.',
  appeals: 'Nobody has appealed.',
}

export const STATUS_WORDS: Record<Status, string> = {
  pending: 'Pending',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
  withdrawn: 'Withdrawn',
}

export const REASON_WORDS: Record<Reason, string> = {
  offensive: 'Offensive',
  harassment: 'Harassment',
  misinformation: 'Misinformation',
  'medical-advice': 'Medical advice',
  'identifies-someone': 'Identifies someone',
  'self-harm': 'Self-harm',
  spam: 'Spam',
  other: 'Other',
}

export const PHASE_WORDS: Record<PhaseName, string> = {
  care: 'May need help',
  length: 'Length',
  closed: 'Comments are closed',
  links: 'Links',
  repeat: 'Repeated',
  'banned-words': 'Banned words',
  'suspect-words': 'Suspect words',
  spam: 'Looks like spam',
  'identifies-someone': 'Identifies someone',
  'medical-advice': 'Medical advice',
  newcomer: 'New commenter',
  history: 'Reader’s history',
  classifier: 'Classifier',
  mode: 'Comments here wait',
}

/** What was done, as the beginning of "… by Sam". */
export const DECIDED_WORDS: Record<Decision, string> = {
  approve: 'Approved',
  reject: 'Rejected',
  spam: 'Marked as spam',
  hold: 'Set back to pending',
  feature: 'Featured',
  unfeature: 'No longer featured',
  lock: 'Locked',
  unlock: 'Unlocked',
  escalate: 'Escalated',
  'take-back': 'Taken back',
  assign: 'Assigned',
  reply: 'Answered',
  care: 'Care changed',
}

export const SANCTION_WORDS: Record<Sanction, { name: string; meaning: string }> = {
  warn: { name: 'Warn', meaning: 'They read a warning, and confirm it before they write again.' },
  'pre-moderate': {
    name: 'Pre-moderate',
    meaning: 'Whatever they write waits for a decision.',
  },
  suspend: { name: 'Suspend', meaning: 'They cannot write until the end.' },
  ban: { name: 'Ban', meaning: 'They cannot write any more.' },
}

export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

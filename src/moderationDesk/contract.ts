import type { Decision } from '@/src/moderation/decisions'
import type { Queue } from '@/src/moderation/queues'
import type { Reason } from '@/src/moderation/reasons'
import type { AppealState, Sanction } from '@/src/moderation/sanctions'
import type { Status } from '@/src/moderation/statuses'
import type { Triage } from '@/src/moderation/triage/finding'

/** What the desk at `/admin/moderation` and the server say to each other, as JSON below `/api/moderation`. */

export type Person = { id: string; name: string }

/** A comment as it stands in a queue. */
export type Card = {
  id: string
  body: string
  status: Status
  queues: Queue[]
  reader: Person | null
  /** Of the publication itself, in place of a reader. */
  staff: Person | null
  piece: { id: string; title: string; href: string; path: string | null }
  parent: { id: string; body: string; by: string } | null
  depth: number
  createdAt: string
  editedAt: string | null
  waitsSince: string | null
  /** When the time to decide is over; null where nobody waits. */
  dueAt: string | null
  triage: Triage | null
  reason: Reason | null
  staffNote: string | null
  /** `care`: whether the note suggests that whoever reports is in danger. */
  reports: { reason: Reason; note: string | null; care: boolean; createdAt: string }[]
  care: boolean
  newcomer: boolean
  featured: boolean
  locked: boolean
  escalated: boolean
  assignee: Person | null
  claim: Claim | null
  /** What must come back with a decision: it changes with whatever is to be judged. */
  version: string
}

export type Claim = { comment: string; moderator: Person; until: string }

/** GET /moderation/counts */
export type Counts = { counts: Record<Queue, number>; overdue: number; appeals: number }

/**
 * GET /moderation/queue?queue=pending&after=CURSOR&limit=30 and, each of them optional: q (words of the comment), piece,
 * reader, assignee (an id, or `me`), reason (of a report or a decision), phase (that did not pass), escalated=true, from
 * and to (days). Care, reported and what waits: who waits longest first; all else: the newest first.
 */
export type QueuePage = { cards: Card[]; next: string | null }

/** GET /moderation/comments/ID: one comment, in its thread from the top. */
export type Thread = { card: Card; thread: ThreadLine[] }
export type ThreadLine = {
  id: string
  parent: string | null
  depth: number
  by: string
  body: string
  status: Status
  createdAt: string
}

/** GET /moderation/readers/ID */
export type ReaderHistory = {
  reader: Person & { memberSince: string; emailVerified: boolean }
  counts: Record<Status, number>
  /** Of what was decided, how much was approved: 0 to 1; null where nothing was. */
  approvalRate: number | null
  reportsMade: number
  sanctions: SanctionLine[]
  notes: { text: string; by: string; at: string }[]
  recent: { id: string; body: string; status: Status; createdAt: string }[]
}
export type SanctionLine = {
  id: string
  kind: Sanction
  reason: Reason
  message: string
  by: string
  at: string
  endsAt: string | null
  liftedAt: string | null
  acknowledgedAt: string | null
  appeal: AppealState | null
}

/** GET /moderation/reasons: what may be given as a reason, with the words that its reader is told. */
export type ReasonLine = { reason: Reason; label: string; statement: string }

/**
 * POST /moderation/decide: all of them, or none. `seen` has the version of each card: where somebody else decided
 * meanwhile, it is 409 and nothing is decided, unless `isAgain`.
 */
export type DecideInput = {
  ids: string[]
  decision: Extract<Decision, 'approve' | 'reject' | 'spam' | 'hold' | 'feature' | 'unfeature'>
  reason?: Reason | null
  note?: string | null
  /** What the reader is told beside the statement of the reason. */
  message?: string | null
  seen?: Record<string, string>
  isAgain?: boolean
}
/** `decisions` is what POST /moderation/undo takes, which answers the same. */
export type Decided = { cards: Card[]; decisions: string[]; counts: Counts['counts'] }
export type UndoInput = { decisions: string[] }

/** POST /moderation/update: all else that staff say of comments, without deciding. */
export type UpdateInput = {
  ids: string[]
  locked?: boolean
  escalated?: boolean
  /** An id, `me`, or null for nobody. */
  assignee?: string | null
  staffNote?: string | null
}
export type Updated = { cards: Card[] }

/** POST /moderation/reply: an answer of the publication, shown at once. */
export type ReplyInput = { id: string; body: string; clientMutationId: string }
export type Replied = { card: Card }

/** POST /moderation/claim and /moderation/release; a claim ends by itself after some minutes. */
export type ClaimInput = { ids: string[] }
export type Claimed = { claims: Claim[] }

/** POST /moderation/readers/ID/sanctions and /moderation/sanctions/ID/lift */
export type SanctionInput = {
  kind: Sanction
  reason: Reason
  message: string
  note?: string | null
  comment?: string | null
  /** For `suspend` it must be there; for `pre-moderate` and `ban` it may. */
  endsAt?: string | null
}
export type LiftInput = { note?: string | null }

/** GET /moderation/appeals and POST /moderation/appeals/ID/decide */
export type AppealLine = {
  id: string
  reader: Person
  words: string
  /** Whether the words suggest that their writer is in danger; such an open one stands before the others. */
  care: boolean
  state: AppealState
  createdAt: string
  /** What it is against: `decision` with its comment, or `sanction`. */
  decision: { decision: Decision; reason: Reason | null; by: string; at: string } | null
  sanction: SanctionLine | null
  card: Card | null
  answer: string | null
  /** Whoever decided first may not answer. */
  mayDecide: boolean
}
export type AppealInput = { state: Exclude<AppealState, 'open'>; answer: string }

/** GET /moderation/live: server-sent events by these names, each with JSON as its data. */
export type LiveEvents = {
  counts: Counts
  /** Comments that came, or are to be judged anew. */
  arrived: { ids: string[]; queues: Queue[] }
  /** Comments that somebody decided about or changed otherwise, and where they are now; null where that is to be asked. */
  changed: {
    ids: string[]
    by: Person | null
    decision: Decision | null
    queues: Queue[] | null
  }
  claims: { claims: Claim[]; released: string[] }
}

/** Every error: its status code, and what is wrong with which comment. */
export type DeskErrors = {
  errors: { message: string; code: DeskErrorCode; id?: string; field?: string }[]
}
export type DeskErrorCode =
  | 'NOT_SIGNED_IN' // 401
  | 'NOT_ALLOWED' // 403
  | 'NOT_FOUND' // 404
  | 'DECIDED_MEANWHILE' // 409
  | 'CLAIMED' // 409
  | 'INVALID' // 422
  | 'TOO_MANY' // 422

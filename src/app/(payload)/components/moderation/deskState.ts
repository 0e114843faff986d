import type { Queue } from '@/src/moderation/queues'
import type {
  Card,
  Claim,
  Counts,
  DecideInput,
  Person,
  UpdateInput,
} from '@/src/moderationDesk/contract'

import type { Refusal } from './askDesk'

/**
 * Cards stay as the server said them. What was decided here and is not answered yet lies in `entries`, in order, and
 * the view lays it over the cards: whatever is refused takes itself back by leaving that list.
 */
export type DeskState = {
  me: Person
  queue: Queue
  cards: Card[]
  next: string | null
  reading: 'first' | 'more' | null
  isFailed: boolean
  counts: Counts | null
  entries: Entry[]
  /** Which entry the server has before it: it can no longer be taken back unsent. */
  sending: number | null
  /** Somebody did not answer, and not all that was decided since is sent. */
  isBehind: boolean
  done: Done[]
  /** Which cards left this queue by our own decisions; they keep their place for an undo. */
  left: ReadonlySet<string>
  /** Which were decided by somebody else while they were shown. */
  gone: Record<string, Gone>
  problems: Record<string, Problem>
  claims: Record<string, Claim>
  arrivals: string[]
  /** What we know of each comment; our own decisions change it. */
  versions: Record<string, string>
  current: string | null
  /** Steps when the focus is to follow `current`. */
  focusTick: number
  selected: ReadonlySet<string>
  said: { words: string; isProblem?: boolean; undoes?: number; tick: number }
}

export type Decide = { kind: 'decide'; input: Omit<DecideInput, 'ids' | 'seen'> }
export type Undo = { kind: 'undo'; undoes: number; decision: DecideInput['decision'] }
export type Update = { kind: 'update'; input: Omit<UpdateInput, 'ids'> }
/** What is to be sent; `cards` are as they were before. */
export type Entry = { key: number; cards: Card[]; attempts: number } & (Decide | Undo | Update)

export type Done = {
  key: number
  cards: Card[]
  decision: DecideInput['decision']
  decisions: string[]
}
export type Gone = { words: string; by: Person | null }
export type Problem = { message: string; code: Refusal['code']; entry: Entry | null }

export const emptyDesk = (me: Person, queue: Queue, counts: Counts | null): DeskState => ({
  ...{ me, queue, counts, cards: [], next: null, reading: 'first', isFailed: false },
  ...{
    entries: [],
    sending: null,
    isBehind: false,
    done: [],
    left: new Set(),
    gone: {},
    problems: {},
    claims: {},
  },
  ...{ arrivals: [], versions: {}, current: null, focusTick: 0, selected: new Set() },
  said: { words: '', tick: 0 },
})

import { QUEUES, type Queue } from '@/src/moderation/queues'
import type { Card, DecideInput, Person } from '@/src/moderationDesk/contract'

import type { DeskState, Entry } from './deskState'

type Decision = DecideInput['decision']

const BY_DECISION = {
  approve: { status: 'approved', queues: ['approved'] },
  reject: { status: 'rejected', queues: ['rejected'] },
  spam: { status: 'spam', queues: ['spam'] },
  hold: { status: 'pending', queues: ['pending'] },
} as const satisfies Partial<Record<Decision, { status: Card['status']; queues: Queue[] }>>

/** What a decision will make of a card, as far as that can be said before the server has. */
const decided = (card: Card, decision: Decision): Card => {
  if (decision === 'feature' || decision === 'unfeature')
    return { ...card, featured: decision === 'feature' }
  const { status, queues } = BY_DECISION[decision]
  // What waits again stands among the others of its kind.
  const again = card.queues.filter((queue) => queue === 'care' || queue === 'newcomers')
  return { ...card, status, queues: decision === 'hold' ? [...queues, ...again] : [...queues] }
}

const updated = (card: Card, { input }: Extract<Entry, { kind: 'update' }>, me: Person): Card => {
  const { locked = card.locked, escalated = card.escalated } = input
  const { staffNote = card.staffNote, assignee } = input
  return {
    ...{ ...card, locked, escalated, staffNote },
    ...(assignee !== undefined && { assignee: assignee === 'me' ? me : null }),
  }
}

/** A card as it will be once all that is about it is sent; null where it will have left this queue. */
const asShown = (state: DeskState, card: Card, entries: Entry[]): Card | null => {
  let shown = card
  let hasLeft = state.left.has(card.id)
  for (const entry of entries) {
    if (entry.kind === 'update') shown = updated(shown, entry, state.me)
    if (entry.kind === 'undo') {
      shown = card
      hasLeft = false
    }
    if (entry.kind === 'decide') {
      shown = decided(shown, entry.input.decision)
      hasLeft = !shown.queues.includes(state.queue)
    }
  }
  return hasLeft ? null : shown
}

/** What is still to be sent about each comment, in its order. */
const unsent = (entries: Entry[]): Map<string, Entry[]> => {
  const about = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const { id } of entry.cards) about.set(id, [...(about.get(id) ?? []), entry])
  return about
}

export const shownCards = (state: DeskState): Card[] => {
  const about = unsent(state.entries)
  return state.cards
    .map((card) => asShown(state, card, about.get(card.id) ?? []))
    .filter((card) => card !== null)
}

/** What each decision is sent with: how the comments stood that were seen, and what we made of them since. */
export const seenIn = ({ cards }: Entry, { versions }: Pick<DeskState, 'versions'>) =>
  Object.fromEntries(cards.map(({ id, version }) => [id, versions[id] ?? version]))

/** What can be acted upon: somebody else's decision stands. */
export const openCards = (state: DeskState): Card[] =>
  shownCards(state).filter(({ id }) => !state.gone[id])

const movesOf = (entry: Entry): { from: Queue[]; to: Queue[] }[] => {
  if (entry.kind === 'update') return []
  const decision = entry.kind === 'undo' ? entry.decision : entry.input.decision
  const moves = entry.cards.map((card) => ({
    from: card.queues,
    to: decided(card, decision).queues,
  }))
  return entry.kind === 'undo' ? moves.map(({ from, to }) => ({ from: to, to: from })) : moves
}

/** How many are in each queue, with what is not sent yet counted as if it were. */
export const shownCounts = ({ counts, entries }: Pick<DeskState, 'counts' | 'entries'>) => {
  if (!counts) return null

  const shown = { ...counts.counts }
  for (const { from, to } of entries.flatMap(movesOf))
    for (const queue of QUEUES)
      shown[queue] += Number(to.includes(queue)) - Number(from.includes(queue))
  for (const queue of QUEUES) shown[queue] = Math.max(0, shown[queue])
  return shown
}

/** Which decision an undo is about: the last one that none is about yet. */
export const lastDecision = ({ entries, done }: DeskState) => {
  const undone = entries.flatMap((entry) => (entry.kind === 'undo' ? [entry.undoes] : []))
  const all = [
    ...done,
    ...entries.flatMap((entry) =>
      entry.kind === 'decide' ? [{ ...entry, decision: entry.input.decision }] : [],
    ),
  ]
  return all.filter(({ key }) => !undone.includes(key)).at(-1) ?? null
}

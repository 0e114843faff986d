import type { Queue } from '@/src/moderation/queues'
import type {
  Card,
  Claim,
  Counts,
  Decided,
  Person,
  QueuePage,
  Updated,
} from '@/src/moderationDesk/contract'

import type { Refusal } from './askDesk'
import type { Decide, DeskState, Entry, Gone, Update } from './deskState'
import { lastDecision, openCards, shownCards } from './deskView'
import { countOf, DECIDED_WORDS, STATUS_WORDS } from './words'

export type DeskAction =
  | { type: 'opened'; queue: Queue }
  | { type: 'reading'; what: 'first' | 'more' }
  | { type: 'read'; page: QueuePage; isMore: boolean }
  | { type: 'not-read' }
  | { type: 'counted'; counts: Counts }
  | { type: 'pinned'; card: Card }
  | { type: 'refreshed'; cards: Card[] }
  | { type: 'gone'; ids: string[]; words: string; by: Person | null }
  | { type: 'arrived'; ids: string[] }
  | { type: 'let-in'; cards: Card[]; others: string[]; isOnTop: boolean }
  | { type: 'claimed'; claims: Claim[]; released: string[] }
  | { type: 'moved'; by: 1 | -1 }
  | { type: 'focused'; id: string }
  | { type: 'selected'; ids: string[]; isSelected: boolean }
  | { type: 'did'; key: number; cards: Card[]; what: Decide | Update; words: string }
  | { type: 'undone'; key: number }
  | { type: 'sending'; key: number }
  | { type: 'unsent'; key: number }
  | { type: 'answered'; key: number; answer: Decided | Updated }
  | { type: 'refused'; key: number; refusal: Refusal }
  | { type: 'dismissed'; id: string }
  | { type: 'said'; words: string; isProblem?: boolean }

const without = <Value>(record: Record<string, Value>, ids: string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)))

const idsOf = (cards: Card[]): string[] => cards.map(({ id }) => id)

const versionsOf = (cards: Card[]): Record<string, string> =>
  Object.fromEntries(cards.map(({ id, version }) => [id, version]))

const claimsOf = (cards: Card[], me: Person): Record<string, Claim> =>
  Object.fromEntries(
    cards.flatMap(({ id, claim }) => (claim && claim.moderator.id !== me.id ? [[id, claim]] : [])),
  )

const say = (state: DeskState, said: Omit<DeskState['said'], 'tick'>): DeskState => ({
  ...state,
  said: { ...said, tick: state.said.tick + 1 },
})

/** Puts what the server says in place of what was known. */
const known = (state: DeskState, cards: Card[]): DeskState => {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return { ...state, cards: state.cards.map((card) => byId.get(card.id) ?? card) }
}

/** What others made of a comment is known by whoever sees its card, and not where a dialog still shows what it was. */
const forgotten = (versions: Record<string, string>, cards: Card[]): Record<string, string> =>
  without(versions, idsOf(cards.filter(({ id, version }) => versions[id] !== version)))

const added = (state: DeskState, cards: Card[], isOnTop: boolean): DeskState => {
  const known = new Set(idsOf(state.cards))
  const fresh = cards.filter(({ id }) => !known.has(id))
  return {
    ...state,
    cards: isOnTop ? [...fresh, ...state.cards] : [...state.cards, ...fresh],
    versions: { ...state.versions, ...versionsOf(fresh) },
    claims: { ...state.claims, ...claimsOf(fresh, state.me) },
    arrivals: state.arrivals.filter((id) => !cards.some((card) => card.id === id)),
  }
}

/** What others decided is taken away once whoever looks goes on, never under their eyes. */
const swept = (state: DeskState): DeskState => {
  const ids = Object.keys(state.gone).filter((id) => id !== state.current)
  if (ids.length === 0) return state
  return {
    ...state,
    cards: state.cards.filter(({ id }) => !ids.includes(id)),
    gone: without(state.gone, ids),
  }
}

/** Where the card in focus has left, the one that took its place has it. */
const settled = (before: DeskState, after: DeskState): DeskState => {
  const shown = idsOf(shownCards(after))
  const selected = [...after.selected].filter((id) => shown.includes(id))
  const kept = selected.length === after.selected.size ? after.selected : new Set(selected)
  const still = [after.current, before.current].find((id) => id && shown.includes(id))
  if (still) return { ...after, selected: kept, current: still }

  const order = idsOf(shownCards(before))
  const place = order.indexOf(before.current ?? '')
  const following = order.slice(place + 1).find((id) => shown.includes(id) && !after.gone[id])
  const current = (place >= 0 ? following : null) ?? (place >= 0 ? shown.at(-1) : shown[0]) ?? null
  return { ...after, selected: kept, current }
}

const moved = (state: DeskState, by: 1 | -1): DeskState => {
  const order = idsOf(shownCards(state))
  const open = new Set(idsOf(openCards(state)))
  const place = order.indexOf(state.current ?? '')
  const rest = by > 0 ? order.slice(place + 1) : order.slice(0, Math.max(place, 0)).reverse()
  const current = rest.find((id) => open.has(id)) ?? state.current
  return swept({ ...state, current, focusTick: state.focusTick + 1 })
}

const answered = (state: DeskState, entry: Entry, answer: Decided | Updated): DeskState => {
  const ids = idsOf(answer.cards)
  const entries = state.entries.filter(({ key }) => key !== entry.key)
  const versions = { ...state.versions, ...versionsOf(answer.cards) }
  const next = known({ ...state, entries, versions, sending: null }, answer.cards)
  if (!('decisions' in answer)) return next

  const here = idsOf(answer.cards.filter(({ queues }) => queues.includes(state.queue)))
  const left = new Set([...state.left, ...ids].filter((id) => !here.includes(id)))
  const counts = next.counts && { ...next.counts, counts: answer.counts }
  if (entry.kind === 'undo') {
    const back = answer.cards.filter(({ id }) => here.includes(id))
    const done = next.done.filter(({ key }) => key !== entry.undoes)
    return added({ ...next, left, counts, done }, back, true)
  }
  if (entry.kind === 'update') return next
  const { key, cards, input } = entry
  const line = { key, cards, decision: input.decision, decisions: answer.decisions }
  return { ...next, left, counts, done: [...next.done, line] }
}

/** With these an undo is refused for good: the next one is about the decision before. */
const NO_MORE = [403, 404, 409]

const refused = (state: DeskState, entry: Entry, refusal: Refusal): DeskState => {
  const { message, code, errors } = refusal
  const named = errors.filter(({ id }) => id)
  const problems = Object.fromEntries(
    entry.cards.flatMap(({ id }) => {
      const own = named.find((error) => error.id === id)
      const isToBlame = own || named.length === 0
      return isToBlame
        ? [[id, { message: own?.message ?? message, code: own?.code ?? code, entry }]]
        : []
    }),
  )
  const isBulk = entry.cards.length > 1
  const isOver = entry.kind === 'undo' && NO_MORE.includes(refusal.status)
  const next: DeskState = {
    ...state,
    sending: null,
    done: isOver ? state.done.filter(({ key }) => key !== entry.undoes) : state.done,
    // Nothing of it was done, so there is nothing to undo either.
    entries: state.entries.filter(
      (other) => other !== entry && !(other.kind === 'undo' && other.undoes === entry.key),
    ),
    problems: entry.kind === 'undo' ? state.problems : { ...state.problems, ...problems },
    // What could have been decided is selected again, to be decided without the rest.
    selected: isBulk
      ? new Set(idsOf(entry.cards).filter((id) => !problems[id] || named.length === 0))
      : state.selected,
  }
  const nothing = isBulk ? `None of the ${entry.cards.length} was decided.` : 'That was not done.'
  return say(next, { words: `${nothing} ${message}`, isProblem: true })
}

const undone = (state: DeskState, key: number): DeskState => {
  const last = lastDecision(state)
  if (!last) return say(state, { words: 'There is nothing to undo.' })

  const back = last.cards.length === 1 ? last.cards[0]!.id : state.current
  const words = `Undone: ${DECIDED_WORDS[last.decision].toLowerCase()}${last.cards.length > 1 ? `, ${countOf(last.cards.length, 'comment')}` : ''}.`
  // One that was tried already may have reached the server without an answer.
  const isUnsent = state.entries.some(
    ({ key: other, attempts }) => other === last.key && attempts === 0 && state.sending !== other,
  )
  const undo = {
    kind: 'undo',
    key,
    undoes: last.key,
    decision: last.decision,
    attempts: 0,
  } as const
  const entries = isUnsent
    ? state.entries.filter((entry) => entry.key !== last.key)
    : [...state.entries, { ...undo, cards: last.cards }]
  const next = { ...state, entries, current: back, focusTick: state.focusTick + 1 }
  return say(next, { words })
}

const step = (state: DeskState, action: DeskAction): DeskState => {
  switch (action.type) {
    case 'opened':
      return {
        ...state,
        ...{ queue: action.queue, cards: [], next: null, reading: 'first', isFailed: false },
        ...{ left: new Set(), gone: {}, problems: {}, arrivals: [], current: null },
        selected: new Set(),
      }
    case 'reading':
      return { ...state, reading: action.what, isFailed: false }
    case 'read': {
      const { cards, next } = action.page
      return { ...added(state, cards, false), next, reading: null, isFailed: false }
    }
    case 'not-read':
      return { ...state, reading: null, isFailed: true }
    case 'counted':
      // While something is sent its own answer is newer.
      return state.sending === null ? { ...state, counts: action.counts } : state
    case 'pinned': {
      const next = added(state, [action.card], true)
      return { ...next, current: action.card.id, focusTick: state.focusTick + 1 }
    }
    case 'refreshed': {
      const busy = new Set(state.entries.flatMap(({ cards }) => idsOf(cards)))
      const cards = action.cards.filter(({ id }) => !busy.has(id))
      const here = cards.filter(({ queues }) => queues.includes(state.queue))
      const was = idsOf(state.cards.filter(({ queues }) => queues.includes(state.queue)))
      const out = cards.filter((card) => was.includes(card.id) && !here.includes(card))
      const gone: [string, Gone][] = out
        .filter(({ id }) => !state.left.has(id))
        .map(({ id, status }) => [
          id,
          { words: `Now ${STATUS_WORDS[status].toLowerCase()}`, by: null },
        ])
      return {
        ...known(state, cards),
        versions: forgotten(state.versions, cards),
        gone: { ...without(state.gone, idsOf(here)), ...Object.fromEntries(gone) },
      }
    }
    case 'gone': {
      const mine = new Set([...state.left, ...state.entries.flatMap(({ cards }) => idsOf(cards))])
      const ids = action.ids.filter((id) => !mine.has(id))
      const lines = ids.map((id): [string, Gone] => [id, { words: action.words, by: action.by }])
      return {
        ...state,
        gone: { ...state.gone, ...Object.fromEntries(lines) },
        arrivals: state.arrivals.filter((id) => !ids.includes(id)),
        selected: new Set([...state.selected].filter((id) => !ids.includes(id))),
      }
    }
    case 'arrived': {
      const busy = state.entries.flatMap(({ cards }) => idsOf(cards))
      const here = idsOf(state.cards).filter((id) => !state.left.has(id))
      const ids = action.ids.filter((id) => !here.includes(id) && !busy.includes(id))
      return { ...state, arrivals: [...new Set([...state.arrivals, ...ids])] }
    }
    case 'let-in': {
      const back = {
        ...state,
        cards: state.cards.filter(({ id }) => !idsOf(action.cards).includes(id)),
      }
      const left = new Set([...state.left].filter((id) => !idsOf(action.cards).includes(id)))
      const arrivals = state.arrivals.filter((id) => !action.others.includes(id))
      const next = added({ ...back, left, arrivals }, action.cards, action.isOnTop)
      const current = action.cards[0]?.id ?? state.current
      return { ...next, current, focusTick: state.focusTick + 1 }
    }
    case 'claimed': {
      const others = action.claims.filter(({ moderator }) => moderator.id !== state.me.id)
      const lines = Object.fromEntries(others.map((claim) => [claim.comment, claim]))
      return { ...state, claims: { ...without(state.claims, action.released), ...lines } }
    }
    case 'moved':
      return moved(state, action.by)
    case 'focused':
      return state.current === action.id ? state : { ...state, current: action.id }
    case 'selected': {
      const selected = new Set(state.selected)
      for (const id of action.ids)
        if (action.isSelected) selected.add(id)
        else selected.delete(id)
      return { ...state, selected }
    }
    case 'did': {
      const { key, cards, what, words } = action
      const ids = idsOf(cards)
      const next = swept({
        ...state,
        entries: [...state.entries, { ...what, key, cards, attempts: 0 }],
        problems: without(state.problems, ids),
        selected: new Set([...state.selected].filter((id) => !ids.includes(id))),
        focusTick: state.focusTick + 1,
      })
      return say(next, { words, ...(what.kind === 'decide' && { undoes: key }) })
    }
    case 'undone':
      return undone(state, action.key)
    case 'sending':
      return { ...state, sending: action.key }
    case 'unsent':
      return {
        ...state,
        ...{ sending: null, isBehind: true },
        entries: state.entries.map((entry) =>
          entry.key === action.key ? { ...entry, attempts: entry.attempts + 1 } : entry,
        ),
      }
    case 'answered': {
      const entry = state.entries.find(({ key }) => key === action.key)
      return entry ? answered(state, entry, action.answer) : state
    }
    case 'refused': {
      const entry = state.entries.find(({ key }) => key === action.key)
      return entry ? refused(state, entry, action.refusal) : state
    }
    case 'dismissed':
      return {
        ...state,
        problems: without(state.problems, [action.id]),
        cards:
          state.problems[action.id]?.code === 'NOT_FOUND'
            ? state.cards.filter(({ id }) => id !== action.id)
            : state.cards,
      }
    case 'said':
      return say(state, action)
  }
}

const caughtUp = (state: DeskState): DeskState =>
  state.isBehind && state.entries.length === 0 ? { ...state, isBehind: false } : state

export const reduceDesk = (state: DeskState, action: DeskAction): DeskState =>
  settled(state, caughtUp(step(state, action)))

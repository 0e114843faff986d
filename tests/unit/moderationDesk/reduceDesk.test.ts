import { describe, expect, it } from '@jest/globals'

import { Refusal } from '@/src/app/(payload)/components/moderation/askDesk'
import { type DeskState, emptyDesk } from '@/src/app/(payload)/components/moderation/deskState'
import {
  lastDecision,
  seenIn,
  shownCards,
  shownCounts,
} from '@/src/app/(payload)/components/moderation/deskView'
import { type DeskAction, reduceDesk } from '@/src/app/(payload)/components/moderation/reduceDesk'
import { QUEUES } from '@/src/moderation/queues'
import type { Card, Counts, DecideInput } from '@/src/moderationDesk/contract'

const ME = { id: 'me', name: 'Noor' }
const SAM = { id: 'sam', name: 'Sam' }

const createCard = (id: string, overrides: Partial<Card> = {}): Card => ({
  ...{ id, body: `Body of ${id}`, status: 'pending', queues: ['pending', 'newcomers'] },
  ...{ reader: { id: 'r', name: 'River' }, staff: null, parent: null, depth: 0 },
  piece: { id: 'p', title: 'A piece', href: '/admin', path: null },
  ...{ createdAt: '2026-11-01T10:00:00Z', editedAt: null, waitsSince: null, dueAt: null },
  ...{ triage: null, reason: null, staffNote: null, reports: [], care: false, newcomer: true },
  ...{ featured: false, locked: false, escalated: false, assignee: null, claim: null },
  version: `${id}-1`,
  ...overrides,
})

const COUNTS: Counts = {
  counts: Object.fromEntries(
    QUEUES.map((queue) => [queue, queue === 'pending' ? 3 : 1]),
  ) as Counts['counts'],
  overdue: 0,
  appeals: 0,
}

const after = (state: DeskState, ...actions: DeskAction[]): DeskState =>
  actions.reduce(reduceDesk, state)

const opened = (...cards: Card[]): DeskState =>
  after(emptyDesk(ME, 'pending', COUNTS), {
    type: 'read',
    page: { cards, next: null },
    isMore: false,
  })

const decide = (
  state: DeskState,
  key: number,
  ids: string[],
  decision: DecideInput['decision'] = 'approve',
) =>
  after(state, {
    ...{ type: 'did', key, words: 'Done.', what: { kind: 'decide', input: { decision } } },
    cards: state.cards.filter(({ id }) => ids.includes(id)),
  })

const letIn = (cards: string[], others: string[] = []): DeskAction => ({
  ...{ type: 'let-in', cards: cards.map((id) => createCard(id)), others, isOnTop: false },
})

const did = (cards: Card[]): DeskAction => ({
  ...{ type: 'did', key: 9, words: 'Done.', cards },
  what: { kind: 'decide', input: { decision: 'reject', reason: 'offensive' } },
})

const ids = (state: DeskState): string[] => shownCards(state).map(({ id }) => id)

const three = () => opened(createCard('a'), createCard('b'), createCard('c'))

const approved = (id: string) =>
  createCard(id, { status: 'approved', queues: ['approved'], version: `${id}-2` })

const answered = (state: DeskState, key: number, ...cards: Card[]) =>
  after(state, {
    ...{ type: 'answered', key },
    answer: { cards, decisions: [`d${key}`], counts: { ...COUNTS.counts, pending: 2 } },
  })

describe('a decision', () => {
  it('is on screen at once: the card leaves, the counts change, and the next card is the current one', () => {
    const state = decide(three(), 1, ['a'])

    expect(ids(state)).toEqual(['b', 'c'])
    expect(shownCounts(state)).toMatchObject({ pending: 2, newcomers: 0, approved: 2 })
    expect(state.current).toBe('b')
  })

  it('leaves the last card of the list current where the last one was decided', () => {
    const state = after(three(), { type: 'focused', id: 'c' })

    expect(decide(state, 1, ['c']).current).toBe('b')
  })

  it('is counted once after the server has answered', () => {
    const state = answered(decide(three(), 1, ['a']), 1, approved('a'))

    expect(ids(state)).toEqual(['b', 'c'])
    expect(shownCounts(state)).toMatchObject({ pending: 2 })
    expect(state.entries).toEqual([])
  })

  it('that is refused comes back in its place, with what is wrong, and without moving the focus', () => {
    const before = decide(three(), 1, ['a'])
    const refusal = new Refusal(409, [
      { message: 'Sam approved it.', code: 'DECIDED_MEANWHILE', id: 'a' },
    ])

    const state = after(before, { type: 'refused', key: 1, refusal })

    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(state.problems.a).toMatchObject({
      message: 'Sam approved it.',
      code: 'DECIDED_MEANWHILE',
    })
    expect(state.current).toBe('b')
    expect(shownCounts(state)).toEqual(COUNTS.counts)
  })

  it('about a comment that is deleted can be taken off the list', () => {
    const refusal = new Refusal(404, [{ message: 'It was deleted.', code: 'NOT_FOUND', id: 'a' }])
    const state = after(decide(three(), 1, ['a']), { type: 'refused', key: 1, refusal })

    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(ids(after(state, { type: 'dismissed', id: 'a' }))).toEqual(['b', 'c'])
  })

  it('about many that is refused for one selects the others again', () => {
    const selected: DeskAction = { type: 'selected', ids: ['a', 'b'], isSelected: true }
    const before = decide(after(three(), selected), 1, ['a', 'b'])
    const refusal = new Refusal(404, [{ message: 'It was deleted.', code: 'NOT_FOUND', id: 'a' }])

    const state = after(before, { type: 'refused', key: 1, refusal })

    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect([...state.selected]).toEqual(['b'])
    expect(Object.keys(state.problems)).toEqual(['a'])
  })

  it('that features a comment leaves it where it is', () => {
    const card = createCard('a', { status: 'approved', queues: ['approved'] })
    const before = { ...opened(card), queue: 'approved' as const }

    const state = decide(before, 1, ['a'], 'feature')

    expect(shownCards(state)).toMatchObject([{ id: 'a', featured: true }])
  })
})

it('counts what is not sent until all of it is', () => {
  const both = decide(decide(three(), 1, ['a']), 2, ['b'])
  const behind = after(both, { type: 'sending', key: 1 }, { type: 'unsent', key: 1 })
  const half = answered(behind, 1, approved('a'))

  expect(
    [both, behind, half, answered(half, 2, approved('b'))].map((state) => state.isBehind),
  ).toEqual([...[false, true, true, false]])
})

describe('undo', () => {
  it('takes back what was not sent, without asking the server', () => {
    const state = after(decide(three(), 1, ['b']), { type: 'undone', key: 2 })

    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(state.current).toBe('b')
    expect(state.entries).toEqual([])
  })

  it('of what is being sent goes after it, and the card is back meanwhile', () => {
    const sending = after(decide(three(), 1, ['b']), { type: 'sending', key: 1 })

    const state = after(sending, { type: 'undone', key: 2 })

    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(state.entries.map(({ kind }) => kind)).toEqual(['decide', 'undo'])
    expect(shownCounts(state)).toEqual(COUNTS.counts)
  })

  it('of what was decided brings the card back in its place, with the version that it has then', () => {
    const decided = answered(decide(three(), 1, ['b']), 1, approved('b'))
    const undone = after(decided, { type: 'undone', key: 2 })
    const back = createCard('b', { version: 'b-3' })

    const state = answered(undone, 2, back)

    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(state.versions.b).toBe('b-3')
    expect(state.done).toEqual([])
  })

  it('goes back one decision at a time', () => {
    const decided = answered(decide(three(), 1, ['a']), 1, approved('a'))
    const both = answered(decide(decided, 2, ['b']), 2, approved('b'))

    const state = after(both, { type: 'undone', key: 3 }, { type: 'undone', key: 4 })

    expect(state.entries).toMatchObject([{ undoes: 2 }, { undoes: 1 }])
    expect(ids(state)).toEqual(['a', 'b', 'c'])
  })

  it('falls with the decision that it was about', () => {
    const sending = after(decide(three(), 1, ['b']), { type: 'sending', key: 1 })
    const undone = after(sending, { type: 'undone', key: 2 })

    const state = after(undone, { type: 'refused', key: 1, refusal: new Refusal(403) })

    expect(state.entries).toEqual([])
    expect(ids(state)).toEqual(['a', 'b', 'c'])
  })

  it.each([403, 404, 409])(
    'that is refused for good with %s gives way to the decision before',
    (status) => {
      const first = answered(decide(three(), 1, ['a']), 1, approved('a'))
      const both = answered(decide(first, 2, ['b']), 2, approved('b'))
      const undone = after(both, { type: 'undone', key: 3 })

      const state = after(undone, { type: 'refused', key: 3, refusal: new Refusal(status) })

      expect(lastDecision(state)).toMatchObject({ key: 1 })
    },
  )

  it('is about the last decision also where the server had nothing to do for it', () => {
    const first = answered(decide(three(), 1, ['a']), 1, approved('a'))
    const state = after(decide(first, 2, ['b']), {
      ...{ type: 'answered', key: 2 },
      answer: { cards: [approved('b')], decisions: [], counts: COUNTS.counts },
    })

    expect(lastDecision(state)).toMatchObject({ key: 2, decisions: [] })
  })

  it('says so where there is nothing to undo', () => {
    expect(after(three(), { type: 'undone', key: 1 }).said.words).toBe('There is nothing to undo.')
  })
})

describe('what others do', () => {
  it('dims their card where it is and takes it away once one goes on', () => {
    const state = after(three(), { type: 'gone', ids: ['b'], words: 'Approved', by: SAM })
    const moved = after(state, { type: 'moved', by: 1 })

    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(ids(moved)).toEqual(['a', 'c'])
    expect(moved.current).toBe('c')
  })

  it('does not touch what was decided here and is not answered yet', () => {
    const state = after(decide(three(), 1, ['a']), {
      ...{ type: 'gone', ids: ['a'], words: 'Approved', by: ME },
    })

    expect(state.gone).toEqual({})
  })

  it('arrives without moving what is read, until it is let in', () => {
    const state = after(three(), { type: 'arrived', ids: ['d', 'a'] })
    const shown = after(state, letIn(['d']))

    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(state.arrivals).toEqual(['d'])
    expect(ids(shown)).toEqual(['a', 'b', 'c', 'd'])
    expect(shown.current).toBe('d')
  })

  it('is offered further where not all of it was let in, or none could be read', () => {
    const state = after(three(), { type: 'arrived', ids: ['d', 'e', 'f'] })

    expect(after(state, letIn(['d'], ['e'])).arrivals).toEqual(['f'])
    expect(after(state, letIn([])).arrivals).toEqual(['d', 'e', 'f'])
  })

  it('is decided over unknowingly by nobody whose dialog shows the comment as it was', () => {
    const state = three()
    const [card] = state.cards
    const newer = createCard('a', { body: 'Other words', version: 'a-2' })
    const refreshed = after(state, { type: 'refreshed', cards: [newer] })

    const fromDialog = after(refreshed, did([card!]))
    const fromList = after(refreshed, did([refreshed.cards[0]!]))

    expect(seenIn(fromDialog.entries[0]!, fromDialog)).toEqual({ a: 'a-1' })
    expect(seenIn(fromList.entries[0]!, fromList)).toEqual({ a: 'a-2' })
  })

  it('is not taken for what one did oneself while a dialog was open', () => {
    const [card] = three().cards
    const locked = createCard('a', { locked: true, version: 'a-2' })
    const lock: DeskAction = {
      ...{ type: 'did', key: 1, words: 'Locked.', cards: [card!] },
      what: { kind: 'update', input: { locked: true } },
    }
    const state = after(
      ...([three(), lock] as const),
      { type: 'answered', key: 1, answer: { cards: [locked] } },
      { type: 'refreshed', cards: [locked] },
      did([card!]),
    )

    expect(seenIn(state.entries[0]!, state)).toEqual({ a: 'a-2' })
  })

  it('shows who looks at a comment, and not oneself', () => {
    const until = '2026-11-01T10:00:00Z'
    const state = after(three(), {
      type: 'claimed',
      claims: [
        { comment: 'a', moderator: SAM, until },
        { comment: 'b', moderator: ME, until },
      ],
      released: [],
    })

    expect(Object.keys(state.claims)).toEqual(['a'])
  })
})

it('shows a note, a lock and an assignment before they are sent', () => {
  const state = three()
  const shown = after(state, {
    ...{ type: 'did', key: 1, words: 'Noted.', cards: [state.cards[0]!] },
    what: { kind: 'update', input: { staffNote: 'Look twice', locked: true, assignee: 'me' } },
  })

  expect(shownCards(shown)[0]).toMatchObject({
    staffNote: 'Look twice',
    locked: true,
    assignee: ME,
  })
})

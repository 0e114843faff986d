'use client'

import { type Dispatch, useCallback, useRef } from 'react'

import type { Card, DecideInput, ReasonLine } from '@/src/moderationDesk/contract'

import type { Decide, DeskState, Update } from './deskState'
import { lastDecision, openCards, shownCards } from './deskView'
import type { DeskAction } from './reduceDesk'
import type { Command } from './shortcuts'
import { countOf, DECIDED_WORDS } from './words'

export type Opened =
  | { what: 'reject' | 'spam'; cards: Card[] }
  | { what: 'reply' | 'note' | 'history' | 'sanction'; card: Card }
  | { what: 'help' }

/** As many as the server takes in one decision. */
const MOST = 100

type Desk = {
  state: DeskState
  dispatch: Dispatch<DeskAction>
  isEditor: boolean
  open: (opened: Opened) => void
  reasons: ReasonLine[]
  toggleThread: (id: string) => void
  toggleZen: () => void
  toSearch: () => void
  letIn: () => void
}

export const mayDecide = ({ escalated }: Card, isEditor: boolean): boolean => isEditor || !escalated

/** What each command does, for keys and buttons alike. */
export const useCommands = (desk: Desk) => {
  const latest = useRef(desk)
  latest.current = desk
  const keys = useRef(0)

  const act = useCallback((cards: Card[], what: Decide | Update, words: string) => {
    const { dispatch } = latest.current
    if (cards.length > 0) dispatch({ type: 'did', key: ++keys.current, cards, what, words })
  }, [])

  const decide = useCallback(
    (cards: Card[], input: Decide['input']) => {
      const { reasons } = latest.current
      const reason = reasons.find((line) => line.reason === input.reason)?.label.toLowerCase()
      const done = DECIDED_WORDS[input.decision]
      const words = cards.length > 1 ? `${done}: ${countOf(cards.length, 'comment')}` : done
      act(cards, { kind: 'decide', input }, `${words}${reason ? `, ${reason}` : ''}.`)
    },
    [act],
  )

  const run = useCallback(
    (command: Command, id?: string) => {
      const { state, dispatch, isEditor, open, ...desk } = latest.current
      const say = (words: string) => dispatch({ type: 'said', words, isProblem: true })
      const card = openCards(state).find((card) => card.id === (id ?? state.current))
      const decideOne = (decision: DecideInput['decision']) => {
        if (!card || card.status === 'withdrawn') return
        if (!mayDecide(card, isEditor))
          return say('It is escalated: an editor or an admin decides.')
        decide([card], { decision })
      }
      const chooseReason = () => {
        if (!card || card.status === 'withdrawn') return
        if (!mayDecide(card, isEditor))
          return say('It is escalated: an editor or an admin decides.')
        open({ what: 'reject', cards: [card] })
      }
      const change = (input: Update['input'], words: string) =>
        card && act([card], { kind: 'update', input }, words)
      const openCard = (what: 'reply' | 'note' | 'history' | 'sanction') =>
        card && open({ what, card })
      const selected = () =>
        openCards(state).filter((card) => state.selected.has(card.id) && mayDecide(card, isEditor))

      switch (command) {
        case 'next':
          return dispatch({ type: 'moved', by: 1 })
        case 'previous':
          return dispatch({ type: 'moved', by: -1 })
        case 'approve':
          return decideOne('approve')
        case 'hold':
          return card?.status === 'pending' ? say('It waits already.') : decideOne('hold')
        case 'feature':
          if (card && card.status !== 'approved') return say('Approve it first.')
          return decideOne(card?.featured ? 'unfeature' : 'feature')
        case 'spam':
          // Whoever may need help is told why in words that were chosen.
          return card?.care ? chooseReason() : decideOne('spam')
        case 'reject':
          return chooseReason()
        case 'undo':
          return dispatch({ type: 'undone', key: ++keys.current })
        case 'reply':
          if (card && card.status !== 'approved')
            return say('Approve it first: the answer is shown at once.')
          return openCard('reply')
        case 'note':
          return openCard('note')
        case 'history':
        case 'sanction':
          return card?.reader ? openCard(command) : say('It has no reader.')
        case 'assign':
          return card?.assignee?.id === state.me.id
            ? change({ assignee: null }, 'Assigned to nobody.')
            : change({ assignee: 'me' }, 'Assigned to you.')
        case 'escalate':
          return change(
            { escalated: !card?.escalated },
            card?.escalated ? 'Taken back.' : 'Escalated to the editors.',
          )
        case 'lock':
          return change({ locked: !card?.locked }, card?.locked ? 'Unlocked.' : 'Locked.')
        case 'select':
          if (card?.care) return say('Comments of who may need help are decided one by one.')
          if (!card) return
          return dispatch({
            ...{ type: 'selected', ids: [card.id] },
            isSelected: !state.selected.has(card.id),
          })
        case 'select-all': {
          const cards = openCards(state).filter((card) => !card.care && mayDecide(card, isEditor))
          const ids = cards.slice(0, MOST).map(({ id }) => id)
          const isSelected = ids.some((id) => !state.selected.has(id))
          return dispatch({ type: 'selected', ids, isSelected })
        }
        case 'approve-selected': {
          const cards = selected()
          return cards.length > 0
            ? decide(cards, { decision: 'approve' })
            : say('Nothing is selected.')
        }
        case 'reject-selected':
        case 'spam-selected': {
          const cards = selected()
          const what = command === 'reject-selected' ? 'reject' : 'spam'
          return cards.length > 0 ? open({ what, cards }) : say('Nothing is selected.')
        }
        case 'thread':
          return card && desk.toggleThread(card.id)
        case 'zen':
          return shownCards(state).length > 0 && desk.toggleZen()
        case 'search':
          return desk.toSearch()
        case 'arrivals':
          return state.arrivals.length > 0 && desk.letIn()
        case 'help':
          return open({ what: 'help' })
      }
    },
    [act, decide],
  )

  /** The same once more, after it was refused; `isAgain` where somebody else's decision is to be changed. */
  const again = useCallback(
    (id: string, isAgain: boolean) => {
      const { state } = latest.current
      const entry = state.problems[id]?.entry
      const card = state.cards.find((card) => card.id === id)
      if (!entry || !card) return
      if (entry.kind === 'decide') decide([card], { ...entry.input, ...(isAgain && { isAgain }) })
      if (entry.kind === 'update')
        act([card], { kind: 'update', input: entry.input }, 'Tried again.')
    },
    [act, decide],
  )

  return { run, act, decide, again, canUndo: lastDecision(desk.state) !== null }
}

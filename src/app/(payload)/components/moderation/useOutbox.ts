'use client'

import { type Dispatch, useEffect, useRef } from 'react'

import type {
  Card,
  DecideInput,
  Decided,
  Thread,
  UndoInput,
  Updated,
  UpdateInput,
} from '@/src/moderationDesk/contract'

import { askDesk, Refusal, refusalOf } from './askDesk'
import type { DeskState, Entry } from './deskState'
import { seenIn } from './deskView'
import type { DeskAction } from './reduceDesk'

const WAITS_MS = [1000, 2000, 5000, 10_000, 20_000]
const STATUS = { approve: 'approved', reject: 'rejected', spam: 'spam', hold: 'pending' } as const

/** After an answer that was lost, whether the server has done it all the same; then the cards as they are. */
const alreadyDone = async ({ cards, ...entry }: Entry): Promise<Card[] | null> => {
  if (entry.kind === 'update') return null
  const decision = entry.kind === 'undo' ? entry.decision : entry.input.decision
  if (decision === 'feature' || decision === 'unfeature') return null
  const threads = await Promise.all(cards.map(({ id }) => askDesk<Thread>(`/comments/${id}`)))
  const now = threads.map(({ card }) => card)
  const wanted = cards.map(({ status }) => (entry.kind === 'undo' ? status : STATUS[decision]))
  return now.every(({ status }, at) => status === wanted[at]) ? now : null
}

const send = (entry: Entry, state: DeskState): Promise<Decided | Updated> => {
  const ids = entry.cards.map(({ id }) => id)
  switch (entry.kind) {
    case 'decide': {
      const seen = seenIn(entry, state)
      return askDesk('/decide', { body: { ...entry.input, ids, seen } satisfies DecideInput })
    }
    case 'undo': {
      const line = state.done.find(({ key }) => key === entry.undoes)
      if (!line?.decisions.length)
        throw new Refusal(409, [{ message: 'It was decided before. Decide it anew.' }])
      return askDesk('/undo', { body: { decisions: line.decisions } satisfies UndoInput })
    }
    case 'update':
      return askDesk('/update', { body: { ...entry.input, ids } satisfies UpdateInput })
  }
}

/** Sends what was decided, one after the other, and again where nobody answered. */
export const useOutbox = (state: DeskState, dispatch: Dispatch<DeskAction>): void => {
  const latest = useRef(state)
  latest.current = state
  const isBusy = useRef(false)
  const head = state.entries[0]

  useEffect(() => {
    if (!head || isBusy.current) return

    const attempt = async () => {
      if (isBusy.current) return
      isBusy.current = true
      dispatch({ type: 'sending', key: head.key })
      const end = (action: DeskAction) => {
        isBusy.current = false
        dispatch(action)
      }
      try {
        end({ type: 'answered', key: head.key, answer: await send(head, latest.current) })
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal.isUnreachable) return end({ type: 'unsent', key: head.key })
        const cards =
          refusal.status === 409 && head.attempts > 0
            ? await alreadyDone(head).catch(() => null)
            : null
        const { counts } = latest.current
        end(
          cards && counts
            ? {
                type: 'answered',
                key: head.key,
                answer: { cards, decisions: [], counts: counts.counts },
              }
            : { type: 'refused', key: head.key, refusal },
        )
      }
    }
    const wait = head.attempts > 0 ? WAITS_MS[Math.min(head.attempts, WAITS_MS.length) - 1] : 0
    const timer = setTimeout(() => void attempt(), wait)
    const now = () => void attempt()
    window.addEventListener('online', now)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', now)
    }
  }, [head, dispatch])

  const isUnsent = state.entries.length > 0
  useEffect(() => {
    if (!isUnsent) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsent])
}

'use client'

import { type Dispatch, useCallback, useEffect, useRef } from 'react'

import type { Card, QueuePage, Thread } from '@/src/moderationDesk/contract'

import { askDesk, Refusal, refusalOf } from './askDesk'
import type { DeskState } from './deskState'
import { shownCards } from './deskView'
import { PAGE, type Place, queryOf } from './filters'
import type { DeskAction } from './reduceDesk'

/** With fewer cards than this ahead the next page is read. */
const AHEAD = 15
const TOGETHER = 6
const MOST_LET_IN = 30

/** Reads the comments with these ids, a few at a time; `missing` are not there any more. */
const readCards = async (ids: string[]) => {
  const found: Thread['card'][] = []
  const missing: string[] = []
  for (let at = 0; at < ids.length; at += TOGETHER)
    await Promise.all(
      ids.slice(at, at + TOGETHER).map(async (id) => {
        try {
          found.push((await askDesk<Thread>(`/comments/${id}`)).card)
        } catch (error) {
          if (refusalOf(error).code === 'NOT_FOUND') missing.push(id)
        }
      }),
    )
  return { found: found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)), missing }
}

/** Keeps the list of the place that the address names, and never lets it run dry. */
export const useQueue = (
  place: Place,
  first: QueuePage | null,
  state: DeskState,
  dispatch: Dispatch<DeskAction>,
) => {
  const query = place.queue === 'appeals' ? null : queryOf(place)
  const isGiven = useRef(first !== null)
  const reading = useRef<AbortController | null>(null)
  const latest = useRef(query)
  latest.current = query

  const read = useCallback(
    async (path: string, isMore: boolean) => {
      reading.current?.abort()
      const { signal } = (reading.current = new AbortController())
      dispatch({ type: 'reading', what: isMore ? 'more' : 'first' })
      try {
        const page = await askDesk<QueuePage>(`/queue?${path}`, { signal })
        dispatch({ type: 'read', page, isMore })
      } catch {
        if (!signal.aborted) dispatch({ type: 'not-read' })
      }
    },
    [dispatch],
  )

  useEffect(() => {
    if (place.queue === 'appeals' || query === null) return
    if (isGiven.current) {
      isGiven.current = false
      return
    }
    dispatch({ type: 'opened', queue: place.queue })
    void read(query, false)
    return () => reading.current?.abort()
  }, [place.queue, query, read, dispatch])

  const more = () => {
    if (state.next && !state.reading) void read(queryOf(place, state.next), true)
  }
  const cards = shownCards(state)
  const ahead = cards.length - cards.findIndex(({ id }) => id === state.current)
  const isShort = ahead < AHEAD && state.next !== null && !state.reading && !state.isFailed
  useEffect(() => {
    if (isShort && place.queue === state.queue) more()
    // Only when it gets short.
  }, [isShort])

  const refresh = useCallback(
    async (ids: string[]) => {
      const { found, missing } = await readCards(ids)
      dispatch({ type: 'refreshed', cards: found })
      if (missing.length > 0) dispatch({ type: 'gone', ids: missing, words: 'Deleted', by: null })
    },
    [dispatch],
  )

  /** Offers what came to this queue; where that is narrowed, the server says what of it belongs here. */
  const offer = async (ids: string[]) => {
    if (Object.keys(place.filters).length === 0) return dispatch({ type: 'arrived', ids })
    for (let at = 0; at < ids.length; at += PAGE) {
      const some = ids.slice(at, at + PAGE).join(',')
      try {
        const { cards } = await askDesk<QueuePage>(`/queue?${query}&ids=${some}`)
        if (latest.current !== query) return
        dispatch({ type: 'arrived', ids: cards.map(({ id }) => id) })
      } catch {
        // Whether the server can be reached is told beside the list.
        return
      }
    }
  }

  /** Reads what is shown again, as far as it was read, and offers what else is there by now. */
  const catchUp = async () => {
    if (!query) return
    const shown = new Set(shownCards(state).map(({ id }) => id))
    const isWhole = state.next === null
    const found: Card[] = []
    try {
      for (let next: string | null | undefined; next !== null;) {
        const page = await askDesk<QueuePage>(`/queue?${queryOf(place, next)}`)
        found.push(...page.cards)
        next = isWhole || found.length < shown.size ? page.next : null
      }
    } catch {
      // Whether the server can be reached is told beside the list.
      return
    }
    dispatch({ type: 'refreshed', cards: found.filter(({ id }) => shown.has(id)) })
    const ids = found.map(({ id }) => id)
    // What is behind the last of those that are shown comes with the next page.
    const end = isWhole ? ids.length : ids.findLastIndex((id) => shown.has(id)) + 1
    dispatch({ type: 'arrived', ids: ids.slice(0, end) })
    const out = [...shown].filter((id) => !ids.includes(id))
    if (out.length > 0) await refresh(out)
  }

  /** Lets in what came meanwhile: below what has waited longer, above what is older. */
  const letIn = async (isOnTop: boolean) => {
    const { found, missing } = await readCards(state.arrivals.slice(0, MOST_LET_IN))
    const cards = found.filter(({ queues }) => queues.includes(state.queue))
    const elsewhere = found.filter((card) => !cards.includes(card)).map(({ id }) => id)
    dispatch({ type: 'let-in', cards, others: [...missing, ...elsewhere], isOnTop })
    if (found.length + missing.length === 0)
      dispatch({ type: 'said', words: new Refusal(0).message, isProblem: true })
  }

  const { comment } = place
  useEffect(() => {
    if (!comment || state.reading === 'first') return
    const read = async () => {
      try {
        const { card } = await askDesk<Thread>(`/comments/${comment}`)
        dispatch({ type: 'pinned', card })
      } catch (error) {
        dispatch({ type: 'said', words: refusalOf(error).message, isProblem: true })
      }
    }
    void read()
    // Once the list is there.
  }, [comment, state.reading === 'first', dispatch])

  return { again: () => query && void read(query, false), more, refresh, letIn, offer, catchUp }
}

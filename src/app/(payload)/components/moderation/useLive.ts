'use client'

import { type Dispatch, useEffect, useRef, useState } from 'react'

import type { Queue } from '@/src/moderation/queues'
import type { LiveEvents } from '@/src/moderationDesk/contract'

import type { DeskAction } from './reduceDesk'
import { tellCounts } from './tellCounts'
import { DECIDED_WORDS } from './words'

const AGAIN_MS = 5000
/** What takes a comment out of somebody else's hands; all else only changes how it looks. */
const ENDING = ['approve', 'reject', 'spam']

type Told = {
  queue: Queue
  refresh: (ids: string[]) => Promise<void>
  known: (id: string) => boolean
  offer: (ids: string[]) => Promise<void>
  /** For what nobody told while nothing was heard. */
  catchUp: () => Promise<void>
}

const messageOf = <Name extends keyof LiveEvents>(event: Event): LiveEvents[Name] =>
  JSON.parse((event as MessageEvent<string>).data) as LiveEvents[Name]

/** What others do and what comes, as it happens; a page in the background asks for nothing. */
export const useLive = (told: Told, dispatch: Dispatch<DeskAction>): boolean => {
  const latest = useRef(told)
  latest.current = told
  const [isOpen, setOpen] = useState(true)

  useEffect(() => {
    let source: EventSource | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    let hasMissed = false

    const open = () => {
      source = new EventSource('/api/moderation/live')
      source.onopen = () => {
        setOpen(true)
        if (hasMissed) void latest.current.catchUp()
        hasMissed = false
      }
      source.onerror = () => {
        setOpen(false)
        hasMissed = true
        // A browser tries again by itself unless it was refused.
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS)
      }
      source.addEventListener('counts', (event) => {
        const counts = messageOf<'counts'>(event)
        dispatch({ type: 'counted', counts })
        tellCounts(counts)
      })
      source.addEventListener('arrived', (event) => {
        const { ids, queues } = messageOf<'arrived'>(event)
        const { queue, known, offer, refresh } = latest.current
        void refresh(ids.filter(known))
        if (queues.includes(queue)) void offer(ids)
      })
      source.addEventListener('changed', (event) => {
        const { ids, by, decision, queues } = messageOf<'changed'>(event)
        const { queue, known, offer, refresh } = latest.current
        const here = ids.filter(known)
        // One's own undo is told as a decision, too, and brings the comment back.
        const isOut = queues !== null && !queues.includes(queue)
        if (isOut && decision && ENDING.includes(decision))
          dispatch({ type: 'gone', ids: here, words: DECIDED_WORDS[decision], by })
        else if (here.length > 0) void refresh(here)
        if (queues?.includes(queue)) void offer(ids)
      })
      source.addEventListener('claims', (event) =>
        dispatch({ type: 'claimed', ...messageOf<'claims'>(event) }),
      )
    }
    const close = () => {
      clearTimeout(timer)
      source?.close()
      source = null
      hasMissed = true
    }
    // A browser has few connections to one server, and each page in the background would hold one.
    const turn = () => (document.visibilityState === 'visible' ? source || open() : close())
    turn()
    document.addEventListener('visibilitychange', turn)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      close()
    }
  }, [dispatch])

  return isOpen
}

'use client'

import './waiting.css'

import { useEffect, useState } from 'react'

import type { Counts } from '@/src/moderationDesk/contract'

import { NavLink } from '../NavLink'
import { askDesk } from './askDesk'
import { PATH } from './filters'
import { hearCounts } from './tellCounts'

const STEP_MS = 60_000

/** The way to the desk, with how many comments wait there. */
export const WaitingLink = () => {
  const [counts, setCounts] = useState<Counts | null>(null)
  useEffect(() => {
    const read = () => {
      // The desk itself hears of every change, and says so.
      if (document.visibilityState !== 'visible') return
      askDesk<Counts>('/counts').then(setCounts, () => undefined)
    }
    read()
    const timer = setInterval(read, STEP_MS)
    const deafen = hearCounts(setCounts)
    return () => {
      clearInterval(timer)
      deafen()
    }
  }, [])

  const { care = 0, pending = 0, reported = 0 } = counts?.counts ?? {}
  const waiting = pending + reported
  return (
    <div className="moderation-waiting">
      <NavLink href={PATH} label="Moderation" />
      {waiting > 0 ? (
        <span
          className={`moderation-waiting__count${care > 0 ? ' moderation-waiting__count--care' : ''}`}
        >
          {waiting.toLocaleString('en')}
          <span className="moderation__sr">
            {' '}
            comments wait{care > 0 ? `, ${care} may need help` : ''}
          </span>
        </span>
      ) : null}
    </div>
  )
}

'use client'

import { useState } from 'react'

import type { AppealLine } from '@/src/moderationDesk/contract'

import { PanelState } from '../PanelState'
import { useRest } from '../useRest'
import { AppealCard } from './AppealCard'
import { QUEUE_EMPTY } from './words'

type Page = { appeals: AppealLine[]; next: string | null }

const STATES = [
  { state: 'open', words: 'Open' },
  { state: 'answered', words: 'Answered' },
] as const

/** What readers ask to be looked at again, whoever waits longest first. */
export const Appeals = ({ say }: { say: (words: string) => void }) => {
  const [asked, setAsked] = useState({ state: 'open', after: '' })
  const query = new URLSearchParams({
    state: asked.state,
    ...(asked.after && { after: asked.after }),
  })
  const { value, isFailed, reload } = useRest<Page>(`/moderation/appeals?${query}`, null)

  return (
    <>
      <p className="moderation__tools">
        {STATES.map(({ state, words }) => (
          <button
            key={state}
            type="button"
            className="moderation__quiet"
            aria-pressed={asked.state === state}
            onClick={() => setAsked({ state, after: '' })}
          >
            {words}
          </button>
        ))}
      </p>
      {!value || isFailed ? (
        <PanelState what="The appeals" isFailed={isFailed} reload={reload} />
      ) : value.appeals.length === 0 ? (
        <div className="moderation-feed__state">
          <h3>{asked.state === 'open' ? QUEUE_EMPTY.appeals : 'Nothing was answered yet.'}</h3>
          <p>A reader who was told of a decision can ask for a second look.</p>
        </div>
      ) : (
        <div className="moderation-feed">
          {value.appeals.map((appeal) => (
            <AppealCard
              key={appeal.id}
              appeal={appeal}
              onDecided={(words) => {
                say(words)
                void reload()
              }}
            />
          ))}
        </div>
      )}
      {value?.next ? (
        <button
          type="button"
          className="moderation__button"
          onClick={() => setAsked({ ...asked, after: value.next! })}
        >
          Next page
        </button>
      ) : null}
    </>
  )
}

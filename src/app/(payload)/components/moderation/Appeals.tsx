'use client'

import type { AppealLine } from '@/src/moderationDesk/contract'

import { PanelState } from '../PanelState'
import { useRest } from '../useRest'
import { AppealCard } from './AppealCard'
import { QUEUE_EMPTY } from './words'

/** What readers ask to be looked at again, whoever waits longest first. */
export const Appeals = ({ say }: { say: (words: string) => void }) => {
  const { value, isFailed, reload } = useRest<{ appeals: AppealLine[] }>('/moderation/appeals', null)
  if (!value || isFailed)
    return <PanelState what="The appeals" isFailed={isFailed} reload={reload} />
  if (value.appeals.length === 0)
    return (
      <div className="moderation-feed__state">
        <h3>{QUEUE_EMPTY.appeals}</h3>
        <p>A reader who was told of a decision can ask for a second look.</p>
      </div>
    )

  return (
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
  )
}

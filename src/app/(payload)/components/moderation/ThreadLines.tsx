'use client'

import type { Thread } from '@/src/moderationDesk/contract'

import { Moment } from '../Moment'
import { PanelState } from '../PanelState'
import { useRest } from '../useRest'
import { STATUS_WORDS } from './words'

/** The thread that a comment stands in, from the top; what was taken down is named so. */
export const ThreadLines = ({ id }: { id: string }) => {
  const { value, isFailed, reload } = useRest<Thread>(`/moderation/comments/${id}`, null)
  if (!value || isFailed)
    return <PanelState what="The thread" isFailed={isFailed} reload={reload} />

  return (
    <ol className="moderation-thread" aria-label="The whole thread">
      {value.thread.map((line) => (
        <li
          key={line.id}
          className="moderation-thread__line"
          style={{ marginInlineStart: `${Math.min(line.depth, 4) * 0.9}rem` }}
          aria-current={line.id === id ? 'true' : undefined}
        >
          <p className="moderation-thread__who">
            <strong>{line.by}</strong> <Moment at={line.createdAt} withTime />
            {line.status === 'approved' ? null : (
              <span className="moderation__tag">{STATUS_WORDS[line.status]}</span>
            )}
            {line.id === id ? <span className="moderation__tag">this comment</span> : null}
          </p>
          <p dir="auto" className="moderation-thread__words">
            {line.body}
          </p>
        </li>
      ))}
    </ol>
  )
}

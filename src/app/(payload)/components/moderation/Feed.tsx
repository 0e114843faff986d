'use client'

import { ShimmerEffect } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Card } from '@/src/moderationDesk/contract'

import { type CardProps, CommentCard } from './CommentCard'
import type { DeskState } from './deskState'
import { mayDecide } from './useCommands'
import { QUEUE_EMPTY } from './words'

type Handlers = Pick<CardProps, 'run' | 'onFocus' | 'again' | 'reload' | 'dismiss'>
type Props = {
  state: DeskState
  cards: Card[]
  now: number
  isEditor: boolean
  isNarrowed: boolean
  openThreads: ReadonlySet<string>
  /** One comment at a time: nothing stands below it. */
  isAlone?: boolean
  handlers: Handlers
  more: () => void
  again: () => void
}

const Skeleton = () => (
  <div className="moderation-feed__skeleton" aria-hidden="true">
    {[0, 1, 2].map((at) => (
      <ShimmerEffect key={at} height="11rem" />
    ))}
  </div>
)

const More = ({ more }: { more: () => void }) => {
  const ref = useRef<HTMLButtonElement>(null)
  const latest = useRef(more)
  latest.current = more
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && latest.current(),
      { rootMargin: '600px' },
    )
    observer.observe(ref.current!)
    return () => observer.disconnect()
  }, [])
  return (
    <button ref={ref} type="button" className="moderation__button" onClick={more}>
      Show more
    </button>
  )
}

/** The comments of a queue, in its order. */
export const Feed = ({ state, cards, now, isEditor, isNarrowed, openThreads, ...rest }: Props) => {
  const isReading = state.reading !== null
  if (state.reading === 'first' && cards.length === 0)
    return (
      <>
        <p role="status" className="moderation__sr">
          The comments are read.
        </p>
        <Skeleton />
      </>
    )
  if (state.isFailed && cards.length === 0)
    return (
      <div role="alert" className="moderation-feed__state">
        <h3>The comments could not be read.</h3>
        <p>Nothing is lost. If it stays so, tell whoever runs the server.</p>
        <button type="button" className="moderation__button" onClick={rest.again}>
          Try again
        </button>
      </div>
    )
  if (cards.length === 0)
    return (
      <div id="moderation-empty" className="moderation-feed__state" tabIndex={-1}>
        <h3>{isNarrowed ? 'Nothing here fits your search.' : QUEUE_EMPTY[state.queue]}</h3>
        <p>
          {isNarrowed
            ? 'Take away a filter, or search another queue.'
            : 'New ones appear by themselves.'}
        </p>
      </div>
    )

  const total = state.next ? -1 : cards.length
  return (
    <>
      <div role="feed" aria-label="Comments" aria-busy={isReading} className="moderation-feed">
        {cards.map((card, at) => (
          <CommentCard
            key={card.id}
            {...{ card, now, total }}
            {...rest.handlers}
            me={state.me.id}
            place={at + 1}
            isCurrent={card.id === state.current}
            isSelected={state.selected.has(card.id)}
            isThreadOpen={openThreads.has(card.id)}
            mayDecide={mayDecide(card, isEditor)}
            gone={state.gone[card.id]}
            problem={state.problems[card.id]}
            claim={state.claims[card.id]}
          />
        ))}
      </div>
      {state.isFailed ? (
        <p role="alert" className="moderation__bad">
          The next comments could not be read.
        </p>
      ) : null}
      {rest.isAlone ? null : isReading ? (
        <Skeleton />
      ) : state.next ? (
        <More more={rest.more} />
      ) : null}
    </>
  )
}

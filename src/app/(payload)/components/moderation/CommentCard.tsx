'use client'

import { memo } from 'react'

import type { Card, Claim } from '@/src/moderationDesk/contract'

import { CardActions } from './CardActions'
import { CardHead } from './CardHead'
import { CardProblem } from './CardProblem'
import { CommentBody } from './CommentBody'
import type { Gone, Problem } from './deskState'
import type { Command } from './shortcuts'
import { ThreadLines } from './ThreadLines'
import { Why } from './Why'

export type CardProps = {
  card: Card
  now: number
  me: string
  isCurrent: boolean
  isSelected: boolean
  isThreadOpen: boolean
  mayDecide: boolean
  place: number
  total: number
  gone: Gone | undefined
  problem: Problem | undefined
  claim: Claim | undefined
  run: (command: Command, id: string) => void
  onFocus: (id: string) => void
  again: (id: string, isAgain: boolean) => void
  reload: (id: string) => void
  dismiss: (id: string) => void
}

/** One comment of the queue: what it says, why it is here, and what can be done. */
export const CommentCard = memo(function CommentCard(props: CardProps) {
  const { card, gone, problem, claim, run } = props
  const { id, body, care, parent, staffNote, triage } = card
  const isWithdrawn = card.status === 'withdrawn'
  const states = [
    props.isCurrent && 'current',
    props.isSelected && 'selected',
    care && 'care',
    gone && 'gone',
  ].filter(Boolean)

  return (
    <article
      id={`comment-${id}`}
      className={['moderation-card', ...states.map((state) => `moderation-card--${state}`)].join(
        ' ',
      )}
      aria-labelledby={`comment-${id}-title`}
      aria-posinset={props.place}
      aria-setsize={props.total}
      tabIndex={props.isCurrent ? 0 : -1}
      onFocus={() => props.onFocus(id)}
    >
      <CardHead
        {...{ card, now: props.now, isSelected: props.isSelected, run }}
        canSelect={!gone && !care && props.mayDecide}
      />
      {care ? (
        <p className="moderation-card__care">
          Its reader may be in danger, and was shown whom to call. Approve it or let it wait, answer
          if you can, and escalate it where you are not sure.
        </p>
      ) : null}
      {parent ? (
        <blockquote className="moderation-card__parent" aria-label={`In answer to ${parent.by}`}>
          <bdi>{parent.by}</bdi>: <span dir="auto">{parent.body}</span>
        </blockquote>
      ) : null}
      <CommentBody body={body} findings={triage?.phases} />
      <Why {...card} />
      {staffNote ? (
        <p className="moderation-card__note">
          <strong>Note:</strong> <span dir="auto">{staffNote}</span>
        </p>
      ) : null}
      {props.isThreadOpen ? <ThreadLines id={id} /> : null}
      {claim && !gone ? (
        <p className="moderation-card__claim">{claim.moderator.name} is looking at this.</p>
      ) : null}
      {problem ? (
        <CardProblem
          problem={problem}
          again={(isAgain) => props.again(id, isAgain)}
          reload={() => props.reload(id)}
          dismiss={() => props.dismiss(id)}
        />
      ) : null}
      {gone ? (
        <p className="moderation-card__by">
          {gone.words}
          {gone.by ? ` by ${gone.by.name}` : ''}.
        </p>
      ) : isWithdrawn ? (
        <p className="moderation-card__by">Its reader took it back.</p>
      ) : (
        <>
          {props.mayDecide ? null : (
            <p className="moderation-card__claim">
              It is escalated: an editor or an admin decides about it.
            </p>
          )}
          <CardActions card={card} me={props.me} canDecide={props.mayDecide} run={run} />
        </>
      )}
    </article>
  )
})

'use client'

import Link from 'next/link'
import { useState } from 'react'

import type { AppealInput, AppealLine } from '@/src/moderationDesk/contract'

import { Moment } from '../Moment'
import { askDesk, refusalOf } from './askDesk'
import { CommentBody } from './CommentBody'
import { SanctionLines } from './SanctionLines'
import { DECIDED_WORDS, REASON_WORDS } from './words'

type Props = { appeal: AppealLine; onDecided: (words: string) => void }

const ANSWERED = { upheld: 'Upheld. Its reader is told.', denied: 'Denied. Its reader is told.' }

const AnswerForm = ({ appeal: { id, mayDecide }, onDecided }: Props) => {
  const [answer, setAnswer] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const decide = async (state: AppealInput['state']) => {
    setSending(true)
    try {
      const input: AppealInput = { state, answer: answer.trim() }
      await askDesk(`/appeals/${id}/decide`, { body: input })
      onDecided(ANSWERED[state])
    } catch (error) {
      setProblem(refusalOf(error).message)
      setSending(false)
    }
  }

  if (!mayDecide)
    return (
      <p className="moderation-card__claim">
        You decided this first, so somebody else looks at it now.
      </p>
    )
  const cannot = isSending || !answer.trim()
  return (
    <form className="moderation-form" onSubmit={(event) => event.preventDefault()}>
      <label className="moderation-form__field">
        <span>Answer to the reader</span>
        <textarea
          rows={3}
          maxLength={2000}
          value={answer}
          onChange={({ target }) => setAnswer(target.value)}
        />
      </label>
      {problem ? (
        <p role="alert" className="moderation__bad">
          {problem}
        </p>
      ) : null}
      <p className="moderation-form__end">
        <button
          type="button"
          className="moderation__button moderation__button--approve"
          disabled={cannot}
          onClick={() => void decide('upheld')}
        >
          Uphold: the reader is right
        </button>
        <button
          type="button"
          className="moderation__button moderation__button--reject"
          disabled={cannot}
          onClick={() => void decide('denied')}
        >
          Deny: the decision stands
        </button>
      </p>
    </form>
  )
}

/** An appeal with what it is against, and what was said about it. */
export const AppealCard = ({ appeal, onDecided }: Props) => {
  const { id, reader, words, care, state, createdAt, decision, sanction, card, answer } = appeal
  return (
    <article className="moderation-card" aria-labelledby={`appeal-${id}`}>
      <header className="moderation-card__head">
        <div className="moderation-card__about">
          <h3 id={`appeal-${id}`} className="moderation-card__who">
            <bdi>{reader.name}</bdi> appeals
          </h3>
          <p className="moderation-card__where">
            <Moment at={createdAt} withTime />
          </p>
        </div>
        <p className="moderation-card__tags">
          {care ? (
            <span className="moderation__tag moderation__tag--care">May need help</span>
          ) : null}
          {state === 'open' ? null : (
            <span
              className={`moderation__tag moderation__tag--${state === 'upheld' ? 'approved' : 'rejected'}`}
            >
              {state === 'upheld' ? 'Upheld' : 'Denied'}
            </span>
          )}
        </p>
      </header>
      <CommentBody body={words} />
      {decision ? (
        <p className="moderation__faint">
          {DECIDED_WORDS[decision.decision]}
          {decision.reason ? `, ${REASON_WORDS[decision.reason].toLowerCase()},` : ''} by{' '}
          {decision.by}, <Moment at={decision.at} withTime />
        </p>
      ) : null}
      {sanction ? <SanctionLines lines={[sanction]} /> : null}
      {card ? (
        <blockquote className="moderation-card__parent" aria-label="The comment">
          <CommentBody body={card.body} findings={card.triage?.phases} />
          <p className="moderation__faint">
            on{' '}
            <Link href={card.piece.href} prefetch={false}>
              <bdi>{card.piece.title}</bdi>
            </Link>
          </p>
        </blockquote>
      ) : null}
      {state === 'open' ? (
        <AnswerForm appeal={appeal} onDecided={onDecided} />
      ) : (
        <p>
          <strong>Answer:</strong> <span dir="auto">{answer}</span>
        </p>
      )}
    </article>
  )
}

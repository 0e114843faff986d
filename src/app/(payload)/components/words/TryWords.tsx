'use client'

import './tryWords.css'

import { useId, useState } from 'react'

import { COMMENT_MODES, type CommentMode } from '@/src/moderation/commentRule'
import { spansOf } from '@/src/moderation/triage/finding'
import { REFUSING_PHASES } from '@/src/moderation/triage/refusing'

import { Highlighted } from './Highlighted'
import { OUTCOME_WORDS, PHASE_WORDS, VERDICT_WORDS } from './phaseWords'
import { useTried } from './useTried'

const LISTS = { bannedWords: 'Banned', suspectWords: 'Suspect' }
const MODE_WORDS: Record<CommentMode, string> = {
  open: 'open',
  mixed: 'mixed',
  moderated: 'moderated first',
  closed: 'closed',
}

/** Beside the lists: what would become of a comment by them, as they are typed. */
export const TryWords = () => {
  const [body, setBody] = useState('')
  const [mode, setMode] = useState<CommentMode>('open')
  const { answer, isReading, problem } = useTried(body, mode)
  const id = useId()
  const spans = spansOf(
    (answer?.phases ?? []).flatMap(({ verdict, spans = [] }) =>
      verdict === 'pass' ? [] : spans.map(([start, end]) => ({ start, end })),
    ),
  )
  const isRefused =
    answer?.outcome === 'reject' &&
    answer.phases.some(
      ({ phase, verdict }) => verdict !== 'pass' && REFUSING_PHASES.includes(phase),
    )

  return (
    <section className="try-words" aria-labelledby={`${id}-title`} aria-busy={isReading}>
      <h3 id={`${id}-title`} className="try-words__title">
        Try the lists on a text
        {isReading && <span className="try-words__hint">reading…</span>}
      </h3>
      <p className="try-words__hint" id={`${id}-hint`}>
        As of a reader who is known, by the lists as they stand above, saved or not. Nothing is
        kept.
      </p>
      <label className="try-words__label" htmlFor={`${id}-body`}>
        A comment
      </label>
      <textarea
        id={`${id}-body`}
        className="try-words__input"
        rows={4}
        maxLength={20_000}
        value={body}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setBody(target.value)}
      />
      <label className="try-words__label" htmlFor={`${id}-mode`}>
        Where comments are
      </label>
      <select
        id={`${id}-mode`}
        className="try-words__input try-words__mode"
        value={mode}
        onChange={({ target }) => setMode(target.value as CommentMode)}
      >
        {COMMENT_MODES.map((each) => (
          <option key={each} value={each}>
            {MODE_WORDS[each]}
          </option>
        ))}
      </select>
      {problem && (
        <p className="try-words__problem" role="alert">
          The text could not be tried: {problem}
        </p>
      )}
      {answer && (
        <>
          {answer.problems.length > 0 && (
            <div className="try-words__problem" role="alert">
              <ul>
                {answer.problems.slice(0, 10).map(({ list, line, message }) => (
                  <li key={`${list}${line}${message}`}>
                    {LISTS[list]}, line {line}: {message}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <p className={`try-words__outcome try-words__outcome--${answer.outcome}`} role="status">
            {isRefused ? 'Refused, with a message to its reader' : OUTCOME_WORDS[answer.outcome]}
          </p>
          <Highlighted text={answer.body} spans={spans} />
          <ol className="try-words__phases">
            {answer.phases.map(({ phase, verdict, reason, score }) => (
              <li key={phase} className="try-words__phase">
                <span className="try-words__name">{PHASE_WORDS[phase]}</span>
                <span className={`try-words__verdict try-words__verdict--${verdict}`}>
                  {VERDICT_WORDS[verdict]}
                  {score > 0 && ` · ${score.toFixed(2)}`}
                </span>
                {reason && <span className="try-words__reason">{reason}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

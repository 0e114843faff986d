import type { Card } from '@/src/moderationDesk/contract'

import { PHASE_WORDS, REASON_WORDS } from './words'

type Props = Pick<Card, 'triage' | 'reports' | 'reason' | 'status'>

/** What the triage and the readers said: why somebody should look. */
export const Why = ({ triage, reports, reason, status }: Props) => {
  const findings = triage?.phases.filter(({ verdict }) => verdict !== 'pass') ?? []
  const isDown = status === 'rejected' || status === 'spam'
  if (findings.length === 0 && reports.length === 0 && !(isDown && reason)) return null

  return (
    <ul className="moderation-why" aria-label="Why it is here">
      {isDown && reason ? (
        <li className="moderation-why__line">
          <span className="moderation-why__what">Taken down</span>
          <span>{REASON_WORDS[reason]}</span>
        </li>
      ) : null}
      {findings.map(({ phase, verdict, reason, score }) => (
        <li key={phase} className={`moderation-why__line moderation-why__line--${phase}`}>
          <span className="moderation-why__what">{PHASE_WORDS[phase]}</span>
          <span>
            {reason}{' '}
            <span className="moderation__faint">
              ({verdict}, {Math.round(score * 100)} %)
            </span>
          </span>
        </li>
      ))}
      {reports.map(({ reason, note, care, createdAt }) => (
        <li
          key={`${createdAt}${reason}`}
          className="moderation-why__line moderation-why__line--report"
        >
          <span className="moderation-why__what">
            Report: {REASON_WORDS[reason]}{' '}
            {care ? (
              <span className="moderation__tag moderation__tag--care">May need help</span>
            ) : null}
          </span>
          {note ? <q dir="auto">{note}</q> : <span className="moderation__faint">no words</span>}
        </li>
      ))}
    </ul>
  )
}

'use client'

import { useState } from 'react'

import type { LiftInput, SanctionLine } from '@/src/moderationDesk/contract'

import { Moment } from '../Moment'
import { askDesk, refusalOf } from './askDesk'
import { REASON_WORDS, SANCTION_WORDS } from './words'

const stands = ({ kind, endsAt, liftedAt }: SanctionLine): boolean =>
  kind !== 'warn' && !liftedAt && (!endsAt || Date.parse(endsAt) > Date.now())

type Props = { lines: SanctionLine[]; onLifted?: () => void }

/** What was done about a reader, and what has become of it. */
export const SanctionLines = ({ lines, onLifted }: Props) => {
  const [problem, setProblem] = useState<string | null>(null)
  const lift = async (id: string) => {
    try {
      await askDesk(`/sanctions/${id}/lift`, { body: {} satisfies LiftInput })
      setProblem(null)
      onLifted?.()
    } catch (error) {
      setProblem(refusalOf(error).message)
    }
  }

  return (
    <>
      <ul className="moderation-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <p>
              <strong>{SANCTION_WORDS[line.kind].name}</strong> for{' '}
              {REASON_WORDS[line.reason].toLowerCase()} by {line.by}, <Moment at={line.at} />
              {stands(line) ? (
                <span className="moderation__tag moderation__tag--warn">stands</span>
              ) : null}
            </p>
            <p dir="auto">{line.message}</p>
            <p className="moderation__faint">
              {line.endsAt ? (
                <>
                  Until <Moment at={line.endsAt} withTime />.{' '}
                </>
              ) : null}
              {line.liftedAt ? (
                <>
                  Lifted <Moment at={line.liftedAt} />.{' '}
                </>
              ) : null}
              {line.acknowledgedAt ? (
                <>
                  Confirmed <Moment at={line.acknowledgedAt} />.{' '}
                </>
              ) : null}
              {line.appeal ? `Appeal: ${line.appeal}.` : null}
            </p>
            {onLifted && stands(line) ? (
              <button
                type="button"
                className="moderation__button"
                onClick={() => void lift(line.id)}
              >
                Lift
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {problem ? (
        <p role="alert" className="moderation__bad">
          {problem}
        </p>
      ) : null}
    </>
  )
}

'use client'

import { useState } from 'react'

import type { Person, ReaderHistory, ReasonLine } from '@/src/moderationDesk/contract'

import { Moment } from '../Moment'
import { PanelState } from '../PanelState'
import { useRest } from '../useRest'
import { Dialog } from './Dialog'
import { SanctionForm } from './SanctionForm'
import { SanctionLines } from './SanctionLines'
import { countOf, STATUS_WORDS } from './words'

const SHOWN = ['approved', 'rejected', 'spam', 'pending'] as const

type Props = {
  reader: Person
  comment: string | null
  reasons: ReasonLine[]
  isSanctioning: boolean
  say: (words: string) => void
  onAll: () => void
  onClose: () => void
}

const Rate = ({ approvalRate, counts }: ReaderHistory) => (
  <>
    <p className="moderation-history__rate">
      {approvalRate === null ? (
        'Nothing of theirs was decided yet.'
      ) : (
        <>
          <strong>{Math.round(approvalRate * 100)} %</strong> approved
        </>
      )}
    </p>
    {approvalRate === null ? null : (
      <span className="moderation-history__bar" aria-hidden="true">
        <span style={{ width: `${approvalRate * 100}%` }} />
      </span>
    )}
    <dl className="moderation-history__counts">
      {SHOWN.map((status) => (
        <div key={status}>
          <dt>{STATUS_WORDS[status]}</dt>
          <dd>{counts[status].toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  </>
)

/** What a moderator should know of a reader before deciding about them, and where a sanction is given. */
export const ReaderDrawer = ({ reader, comment, reasons, say, onAll, onClose, ...rest }: Props) => {
  const [isSanctioning, setSanctioning] = useState(rest.isSanctioning)
  const { value, isFailed, reload } = useRest<ReaderHistory>(
    `/moderation/readers/${reader.id}`,
    null,
  )

  return (
    <Dialog title={reader.name} shape="drawer" onClose={onClose}>
      {!value || isFailed ? (
        <PanelState what="The history" isFailed={isFailed} reload={reload} />
      ) : (
        <div className="moderation-history">
          <p className="moderation__faint">
            Here since <Moment at={value.reader.memberSince} />,{' '}
            {value.reader.emailVerified ? 'address confirmed' : 'address not confirmed'},{' '}
            {countOf(value.reportsMade, 'report')} made
          </p>
          <Rate {...value} />
          {isSanctioning ? (
            <SanctionForm
              reader={reader}
              comment={comment}
              reasons={reasons}
              onCancel={() => setSanctioning(false)}
              onDone={(words) => {
                setSanctioning(false)
                say(words)
                void reload()
              }}
            />
          ) : (
            <p>
              <button
                type="button"
                className="moderation__button"
                onClick={() => setSanctioning(true)}
              >
                Sanction …
              </button>
            </p>
          )}
          <section>
            <h3>Sanctions</h3>
            {value.sanctions.length > 0 ? (
              <SanctionLines
                lines={value.sanctions}
                onLifted={() => {
                  say(`Lifted. ${reader.name} is told.`)
                  void reload()
                }}
              />
            ) : (
              <p className="moderation__faint">None.</p>
            )}
          </section>
          <section>
            <h3>Notes</h3>
            {value.notes.length > 0 ? (
              <ul className="moderation-lines">
                {value.notes.map((note) => (
                  <li key={`${note.at}${note.text}`}>
                    <p dir="auto">{note.text}</p>
                    <p className="moderation__faint">
                      {note.by}, <Moment at={note.at} />
                    </p>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="moderation__faint">None.</p>
            )}
          </section>
          <section>
            <h3>Latest comments</h3>
            <ul className="moderation-lines">
              {value.recent.map((line) => (
                <li key={line.id}>
                  <p dir="auto" className="moderation-history__words">
                    {line.body}
                  </p>
                  <p className="moderation__faint">
                    <span className={`moderation__tag moderation__tag--${line.status}`}>
                      {STATUS_WORDS[line.status]}
                    </span>{' '}
                    <Moment at={line.createdAt} withTime />
                  </p>
                </li>
              ))}
            </ul>
            <p>
              <button type="button" className="moderation__link" onClick={onAll}>
                Their comments in this queue
              </button>
            </p>
          </section>
        </div>
      )}
    </Dialog>
  )
}

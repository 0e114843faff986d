import Link from 'next/link'

import type { AuditLog } from '@/payload-types'
import type { Part } from '@/src/desk/desk'

import { Moment } from '../Moment'
import { Card } from './Card'

const wordsOf = (action: string) => action.replaceAll('-', ' ')

/** The last lines of the audit log, for whoever may read it. */
export const ActivityCard = ({ part }: { part: Part<AuditLog[]> | null }) => (
  <Card
    id="activity"
    title="Recent activity"
    part={part}
    countOf={(lines) => lines.length}
    hasCount={false}
    empty="Nothing happened yet."
  >
    {(lines) => (
      <>
        <ul className="desk__lines">
          {lines.map(({ id, actorName, action, createdAt, documentKind, documentName }) => (
            <li key={id} className="desk__line">
              <span>
                <strong>{actorName}</strong> {wordsOf(action)}{' '}
                <em>{documentName || documentKind}</em>
              </span>
              <span className="desk__about">
                <Moment at={createdAt} withTime />
              </span>
            </li>
          ))}
        </ul>
        <p className="desk__more">
          <Link href="/admin/collections/audit-log">The whole log</Link>
        </p>
      </>
    )}
  </Card>
)

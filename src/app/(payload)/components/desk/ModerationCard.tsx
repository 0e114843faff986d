import Link from 'next/link'

import type { Part } from '@/src/desk/desk'
import type { ModerationCounts } from '@/src/desk/moderation'

import { Card } from './Card'

const COMMENTS = '/admin/collections/comments?'
const ROWS: { key: keyof ModerationCounts; label: string; query: string }[] = [
  {
    key: 'care',
    label: 'may need help',
    query: 'where[and][0][status][equals]=pending&where[and][1][care][equals]=true',
  },
  { key: 'pending', label: 'wait for a decision', query: 'where[status][equals]=pending' },
  {
    key: 'reported',
    label: 'are shown, and reported',
    query: 'where[and][0][status][equals]=approved&where[and][1][reportCount][greater_than]=0',
  },
]

/** The comments that somebody should look at. */
export const ModerationCard = ({ part }: { part: Part<ModerationCounts> | null }) => (
  <Card
    id="comments"
    title="Comments"
    part={part}
    countOf={({ pending, reported }) => pending + reported}
    empty="No comment waits for a decision."
  >
    {(counts) => (
      <ul className="desk__numbers">
        {ROWS.filter(({ key }) => counts[key] > 0).map(({ key, label, query }) => (
          <li key={key}>
            <Link href={COMMENTS + query} className={`desk__number desk__number--${key}`}>
              <strong>{counts[key]}</strong> {label}
            </Link>
          </li>
        ))}
      </ul>
    )}
  </Card>
)

import Link from 'next/link'

import type { Part } from '@/src/desk/desk'
import type { ModerationCounts } from '@/src/desk/moderation'

import { Card } from './Card'

const QUEUE = '/admin/moderation?queue='
const ROWS: { key: keyof ModerationCounts; label: string }[] = [
  { key: 'care', label: 'may need help' },
  { key: 'pending', label: 'wait for a decision' },
  { key: 'reported', label: 'are reported' },
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
        {ROWS.filter(({ key }) => counts[key] > 0).map(({ key, label }) => (
          <li key={key}>
            <Link href={QUEUE + key} className={`desk__number desk__number--${key}`}>
              <strong>{counts[key]}</strong> {label}
            </Link>
          </li>
        ))}
      </ul>
    )}
  </Card>
)

import type { Note, Summary as Said } from '@/src/insights/summary'

import { Timeline } from './Timeline'

const RATINGS = {
  'good-effort': 'Good effort',
  'nice-work': 'Nice work',
  outstanding: 'Outstanding',
} as const
const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const

const Counts = ({ title, counts }: { title: string; counts: [words: string, count: number][] }) => {
  const most = Math.max(...counts.map(([, count]) => count), 1)
  return (
    <section>
      <h2 className="insights__subtitle">{title}</h2>
      <ul className="insights__counts">
        {counts.map(([words, count]) => (
          <li key={words} className="insights__count">
            <span>{words}</span>
            <span className="insights__share" aria-hidden="true">
              <span style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className="insights__figure">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const NoteLine = ({ note, title }: { note: Note; title: string | undefined }) => (
  <li className="insights__note">
    <blockquote dir="auto">{note.note}</blockquote>
    <p className="insights__about">
      {[
        ...(title ? [title] : []),
        ...(note.rating ? [RATINGS[note.rating]] : []),
        new Date(`${note.day}T00:00:00Z`).toLocaleString('en-GB', DAY),
      ].join(' · ')}
    </p>
  </li>
)

/** `titleOf` says what a note is about, where they are about several pieces. */
export const Summary = ({
  summary: { total, ratings, labels, notes, timeline },
  titleOf,
}: {
  summary: Said
  titleOf?: (piece: string) => string | undefined
}) => (
  <div className="insights">
    <p className="insights__total">
      <strong>{total.toLocaleString('en')}</strong> {total === 1 ? 'reader' : 'readers'} left an
      insight.
    </p>
    <Timeline {...timeline} />
    <div className="insights__columns">
      <Counts
        title="Ratings"
        counts={ratings.map(({ rating, count }) => [RATINGS[rating], count])}
      />
      {labels.length > 0 ? (
        <Counts title="Labels" counts={labels.map(({ label, count }) => [label, count])} />
      ) : null}
    </div>
    <section>
      <h2 className="insights__subtitle">Notes to the author</h2>
      {notes.length > 0 ? (
        <ul className="insights__notes">
          {notes.map((note, at) => (
            <NoteLine key={at} note={note} title={titleOf?.(note.piece)} />
          ))}
        </ul>
      ) : (
        <p className="insights__empty">Nobody has written a note yet.</p>
      )}
    </section>
  </div>
)

import Link from 'next/link'

import { hrefOf, type Line } from '@/src/desk/viewer'

import { Moment } from '../Moment'

const KIND: Record<string, string> = {
  articles: 'Article',
  stories: 'Story',
  series: 'Series',
  pages: 'Page',
  consents: 'Consent',
}
const TONE: Record<string, string> = {
  Overdue: 'bad',
  'Review overdue': 'bad',
  'Changed since it was signed': 'warn',
  Signed: 'good',
}

type Props = { lines: Line[]; now: number; total?: number; more?: string; withTime?: boolean }

/** Documents that wait, each with the way to it; `more` leads to all of them. */
export const DeskLines = ({ lines, now, total = lines.length, more, withTime }: Props) => (
  <>
    <ul className="desk__lines">
      {lines.map((line) => (
        <li key={`${line.collection}:${line.id}:${line.at}`} className="desk__line">
          <Link href={hrefOf(line)} className="desk__link">
            {line.title}
          </Link>
          <span className="desk__about">
            <span>{KIND[line.collection] ?? line.collection}</span>
            {line.note ? (
              <span className={`desk__note desk__note--${TONE[line.note] ?? 'plain'}`}>
                {line.note}
              </span>
            ) : null}
            {line.at ? (
              <span className={Date.parse(line.at) < now ? 'desk__late' : undefined}>
                <Moment at={line.at} withTime={withTime} />
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
    {total > lines.length ? (
      <p className="desk__more">
        {more ? (
          <Link href={more}>and {total - lines.length} more</Link>
        ) : (
          `and ${total - lines.length} more`
        )}
      </p>
    ) : null}
  </>
)

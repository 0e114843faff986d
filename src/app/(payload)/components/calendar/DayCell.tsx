import Link from 'next/link'

import type { CalendarEvent, EventKind } from '@/src/desk/calendar'
import { hrefOf } from '@/src/desk/viewer'

import { KIND_WORDS } from './kindWords'

const LONG = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const TIMED: EventKind[] = ['goes-live', 'taken-back', 'went-live']
const SHOWN = 4

const EventLink = ({ event }: { event: CalendarEvent }) => (
  <li>
    <Link href={hrefOf(event)} className={`calendar__event calendar__kind--${event.kind}`}>
      <span className="calendar__words">
        {KIND_WORDS[event.kind]}
        {TIMED.includes(event.kind) ? ` ${new Date(event.at).toISOString().slice(11, 16)}` : ''}:
      </span>{' '}
      {event.title}
    </Link>
  </li>
)

type Props = { day: string | null; isToday: boolean; events: CalendarEvent[] }

export const DayCell = ({ day, isToday, events }: Props) => {
  if (!day) return <td className="calendar__day calendar__day--none" />

  const name = new Date(day).toLocaleDateString('en-GB', LONG)
  const rest = events.slice(SHOWN)
  return (
    <td
      className={`calendar__day${events.length > 0 ? '' : ' calendar__day--empty'}`}
      aria-current={isToday ? 'date' : undefined}
    >
      <time dateTime={day} className="calendar__date">
        <span className="calendar__number" aria-hidden>
          {Number(day.slice(8))}
        </span>
        <span className="calendar__name">
          {name}
          {isToday ? ' · today' : ''}
        </span>
      </time>
      {events.length > 0 ? (
        <ul className="calendar__events">
          {events.slice(0, SHOWN).map((event) => (
            <EventLink key={`${event.kind}:${event.id}`} event={event} />
          ))}
        </ul>
      ) : null}
      {rest.length > 0 ? (
        <details className="calendar__rest">
          <summary>{rest.length} more</summary>
          <ul className="calendar__events">
            {rest.map((event) => (
              <EventLink key={`${event.kind}:${event.id}`} event={event} />
            ))}
          </ul>
        </details>
      ) : null}
    </td>
  )
}

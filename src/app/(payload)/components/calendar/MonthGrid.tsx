import type { CalendarEvent } from '@/src/desk/calendar'
import { dayOf, type Month, weeksOf } from '@/src/desk/month'

import { DayCell } from './DayCell'
import { KIND_WORDS } from './kindWords'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
type Props = { month: Month; today: string; events: CalendarEvent[] }

/** A table of weeks; on a narrow screen its days stand below each other, without those on which nothing is. */
export const MonthGrid = ({ month, today, events }: Props) => (
  <>
    <ul className="calendar__legend">
      {Object.entries(KIND_WORDS).map(([kind, words]) => (
        <li key={kind} className={`calendar__kind calendar__kind--${kind}`}>
          {words}
        </li>
      ))}
    </ul>
    <table className="calendar__table">
      <thead>
        <tr>
          {DAYS.map((day) => (
            <th key={day} scope="col">
              <abbr title={day}>{day.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, at) => (
          <tr key={at}>
            {week.map((day, weekday) => (
              <DayCell
                key={day ?? weekday}
                day={day}
                isToday={day === today}
                events={events.filter((event) => dayOf(event.at) === day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {events.length === 0 ? (
      <p className="calendar__hint">Nothing goes live and nothing is due in this month.</p>
    ) : null}
    <p className="calendar__hint">Days are those of UTC.</p>
  </>
)

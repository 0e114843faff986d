import './calendar.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isStaff } from '@/src/access/roles'
import { type CalendarEvent, calendarOf } from '@/src/desk/calendar'
import { dayOf, monthOf, spanOf, written } from '@/src/desk/month'

import { MonthGrid } from './MonthGrid'

const PATH = '/admin/calendar'
const NAME = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

const readOrNull = async (read: () => Promise<CalendarEvent[]>, failed: (err: unknown) => void) => {
  try {
    return await read()
  } catch (err) {
    failed(err)
    return null
  }
}

/** `/admin/calendar?month=2026-11`: what goes live, went live and is due. */
export const Calendar = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload shows a view of one's own to everybody.
  if (!isStaff(user)) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`)

  const now = new Date()
  const month = monthOf(searchParams?.month, now)
  const events = await readOrNull(
    () => calendarOf({ payload, user }, spanOf(month)),
    (err) => payload.logger.error({ msg: 'The calendar could not be read.', err }),
  )
  const name = new Date(Date.UTC(month.year, month.month)).toLocaleString('en-GB', NAME)
  const linkTo = (add: number, words: string) => (
    <Link href={`${PATH}?month=${written(month, add)}`} className="calendar__turn">
      {words}
    </Link>
  )
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user, visibleEntities }}
      locale={initPageResult.locale}
    >
      <SetStepNav nav={[{ label: 'Calendar' }]} />
      <Gutter className="calendar">
        <header className="calendar__header">
          <h1 className="calendar__month">{name}</h1>
          <nav className="calendar__turns" aria-label="Other months">
            {linkTo(-1, '← Earlier')}
            <Link href={PATH} className="calendar__turn">
              Today
            </Link>
            {linkTo(1, 'Later →')}
          </nav>
        </header>
        {events ? (
          <MonthGrid month={month} today={dayOf(now)} events={events} />
        ) : (
          <p role="alert" className="calendar__missing">
            The calendar could not be read. Load the page again; if it stays so, tell whoever runs
            the server.
          </p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

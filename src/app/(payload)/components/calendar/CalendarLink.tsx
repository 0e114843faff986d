'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PATH = '/admin/calendar'

/** At the top of the menu. */
export const CalendarLink = () => {
  const isHere = usePathname() === PATH
  return (
    <Link href={PATH} className="nav__link" aria-current={isHere ? 'page' : undefined}>
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">Calendar</span>
    </Link>
  )
}

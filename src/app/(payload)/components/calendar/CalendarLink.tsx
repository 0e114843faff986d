import { NavLink } from '../NavLink'

/** At the top of the menu. */
export const CalendarLink = () => <NavLink href="/admin/calendar" label="Calendar" />

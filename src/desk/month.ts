import type { Span } from './calendar'

/** A month as an address names it: "2026-11". */
export type Month = { year: number; month: number }

const WRITTEN = /^(\d{4})-(0[1-9]|1[0-2])$/
const DAYS_IN_A_WEEK = 7

/** The month that was asked for, or that of today where what was asked for is none. */
export const monthOf = (asked: unknown, now: Date): Month => {
  const [, year, month] = (typeof asked === 'string' && WRITTEN.exec(asked)) || []
  return year && month
    ? { year: Number(year), month: Number(month) - 1 }
    : { year: now.getUTCFullYear(), month: now.getUTCMonth() }
}

const firstOf = ({ year, month }: Month, add = 0): Date => new Date(Date.UTC(year, month + add, 1))

export const written = (month: Month, add = 0): string =>
  firstOf(month, add).toISOString().slice(0, 7)

export const dayOf = (date: Date | string): string => new Date(date).toISOString().slice(0, 10)

export const spanOf = (month: Month): Span => ({
  from: firstOf(month).toISOString(),
  to: firstOf(month, 1).toISOString(),
})

/** Its weeks from Monday on, each day as "2026-11-23", and null where the day is of another month. */
export const weeksOf = (month: Month): (string | null)[][] => {
  const first = firstOf(month)
  const before = (first.getUTCDay() + 6) % DAYS_IN_A_WEEK
  const days = new Date(Date.UTC(month.year, month.month + 1, 0)).getUTCDate()
  const cells = Array.from({ length: Math.ceil((before + days) / DAYS_IN_A_WEEK) * 7 }, (_, at) => {
    const day = at - before + 1
    return day >= 1 && day <= days ? `${written(month)}-${String(day).padStart(2, '0')}` : null
  })
  return Array.from({ length: cells.length / DAYS_IN_A_WEEK }, (_, week) =>
    cells.slice(week * DAYS_IN_A_WEEK, (week + 1) * DAYS_IN_A_WEEK),
  )
}

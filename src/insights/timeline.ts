import { DAY_MS } from '@/src/durations'

export type Day = { day: string; count: number }

/** A bar stands for the days from its first one on, until the next bar. */
export type Timeline = {
  unit: 'day' | 'week'
  bars: Day[]
  /** How many were left before the first bar. */
  earlier: number
}

const MOST_DAYS = 31
const MOST_WEEKS = 53

const at = (day: string): number => Date.parse(`${day}T00:00:00.000Z`)
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10)
const mondayOf = (time: number): number => time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS

/** What was left by day while the first one is of this month, and by week from then on, for a year. */
export const timelineOf = (days: readonly Day[], today: string): Timeline => {
  const [first] = days
  if (!first) return { unit: 'day', bars: [], earlier: 0 }

  const isRecent = at(today) - at(first.day) < MOST_DAYS * DAY_MS
  const [unit, step, most] = isRecent
    ? (['day', DAY_MS, MOST_DAYS] as const)
    : (['week', 7 * DAY_MS, MOST_WEEKS] as const)
  const startOf = (time: number) => (isRecent ? time : mondayOf(time))
  const last = startOf(at(today))
  const start = isRecent ? startOf(at(first.day)) : last - (most - 1) * step
  const begin = Math.max(start, startOf(at(first.day)))

  const counts = new Map<string, number>()
  let earlier = 0
  for (const { day, count } of days) {
    const bar = startOf(at(day))
    if (bar < begin) earlier += count
    else counts.set(dayAt(bar), (counts.get(dayAt(bar)) ?? 0) + count)
  }
  const bars: Day[] = []
  for (let time = begin; time <= last; time += step)
    bars.push({ day: dayAt(time), count: counts.get(dayAt(time)) ?? 0 })
  return { unit, bars, earlier }
}

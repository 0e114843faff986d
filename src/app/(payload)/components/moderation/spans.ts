const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A length of time in the largest unit that says enough: "5 min", "3 h", "2 days". */
export const spanWords = (ms: number): string => {
  const span = Math.abs(ms)
  if (span < MINUTE) return 'less than 1 min'
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`
  if (span < 2 * DAY) return `${Math.floor(span / HOUR)} h`
  return `${Math.floor(span / DAY)} days`
}

type Waiting = { waitsSince: string | null; dueAt: string | null }

/** How long a comment waits, and whether that is too long already. */
export const waitOf = ({ waitsSince, dueAt }: Waiting, now: number) => {
  if (!waitsSince) return null

  const left = dueAt ? Date.parse(dueAt) - now : null
  const due =
    left === null ? '' : left < 0 ? `overdue by ${spanWords(left)}` : `due in ${spanWords(left)}`
  return {
    words: `waits ${spanWords(now - Date.parse(waitsSince))}`,
    due,
    isOverdue: left !== null && left < 0,
  }
}

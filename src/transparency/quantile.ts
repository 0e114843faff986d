type Tally = { seconds: number; count: number }

/** What so large a part of all took at most: a half for the median. Null of none. */
export const quantile = (tallies: readonly Tally[], part: number): number | null => {
  const total = tallies.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null

  let seen = 0
  for (const { seconds, count } of [...tallies].sort((a, b) => a.seconds - b.seconds)) {
    seen += count
    if (seen >= total * part) return seconds
  }
  return null
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** As somebody would say it: "45 s", "12 min", "3.5 h", "2 days". */
export const durationOf = (seconds: number | null): string => {
  if (seconds === null) return 'None'
  if (seconds < MINUTE) return `${Math.round(seconds)} s`
  if (seconds < HOUR) return `${Math.round(seconds / MINUTE)} min`
  if (seconds < 2 * DAY) return `${Number((seconds / HOUR).toFixed(1))} h`
  return `${Number((seconds / DAY).toFixed(1))} days`
}

import type { PublicationDate } from './document'

const MONTHS =
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => ({ name, index }))

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
type TimeUnit = (typeof UNITS)[number]

const COUNTS: Record<string, number> = { a: 1, an: 1, one: 1, last: 1, two: 2, three: 3, few: 3 }

/** “5 weeks ago”, “yesterday”, “3 May 2024”, “May 3rd, 2024”, “2024-05-03”; nothing that can be misread. */
export const publicationDate = (text: string, today: Date): PublicationDate | undefined =>
  writtenDate(text) ?? countedBack(text, today)

const exactly = (year: number, month: number, day: number): PublicationDate | undefined => {
  const date = new Date(Date.UTC(year, month, day))
  const isReal = date.getUTCMonth() === month && date.getUTCDate() === day

  return isReal ? { iso: date.toISOString(), isApproximate: false } : undefined
}

const writtenDate = (text: string): PublicationDate | undefined => {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso) return exactly(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))

  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3,9})\.?,? (\d{4})\b/i.exec(text)
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text)
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = MONTHS.find((each) => name && each.name.startsWith(name.toLowerCase()))

  return month ? exactly(Number(year), month.index, Number(day)) : undefined
}

const countedBack = (text: string, today: Date): PublicationDate | undefined => {
  if (/\byesterday\b/i.test(text)) return back(today, 1, 'day')
  if (/\b(today|just now|moments? ago)\b/i.test(text)) return back(today, 0, 'day')

  const match =
    /\b(\d{1,3}|an?|one|two|three|a few|last) (minute|hour|day|week|month|year)s?(?: ago)?\b/i.exec(
      text,
    )
  const unit = UNITS.find((each) => each === match?.[2]?.toLowerCase())
  const count = match?.[1]?.toLowerCase().replace('a few', 'few') ?? ''
  const isPast = /\bago\b/i.test(text) || count === 'last'

  return unit && isPast ? back(today, COUNTS[count] ?? Number(count), unit) : undefined
}

const back = (today: Date, count: number, unit: TimeUnit): PublicationDate => {
  const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()))
  if (unit === 'day') day.setUTCDate(day.getUTCDate() - count)
  if (unit === 'week') day.setUTCDate(day.getUTCDate() - 7 * count)
  if (unit === 'month' || unit === 'year') {
    const dayOfMonth = day.getUTCDate()
    day.setUTCMonth(day.getUTCMonth() - count * (unit === 'year' ? 12 : 1))
    // A month back from the 31st is not the 1st of this one.
    if (day.getUTCDate() !== dayOfMonth) day.setUTCDate(0)
  }

  return { iso: day.toISOString(), isApproximate: true }
}

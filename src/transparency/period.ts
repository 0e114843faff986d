export type Period = {
  /** "2026-11", "2026-Q4", "2026" or "all". */
  name: string
  title: string
  from: string
  to: string
}

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const BEGINNING = '1970-01-01T00:00:00.000Z'
const END = '9999-12-31T23:59:59.999Z'

const at = (year: number, month: number): string => new Date(Date.UTC(year, month)).toISOString()
const monthName = (year: number, month: number): string =>
  new Date(Date.UTC(year, month)).toLocaleString('en-GB', MONTH)

const ofMonth = (year: number, month: number): Period => ({
  name: `${year}-${String(month + 1).padStart(2, '0')}`,
  title: monthName(year, month),
  ...{ from: at(year, month), to: at(year, month + 1) },
})

const ofQuarter = (year: number, quarter: number): Period => ({
  name: `${year}-Q${quarter + 1}`,
  title: `${monthName(year, quarter * 3).split(' ')[0]} to ${monthName(year, quarter * 3 + 2)}`,
  ...{ from: at(year, quarter * 3), to: at(year, quarter * 3 + 3) },
})

const ofYear = (year: number): Period => ({
  ...{ name: String(year), title: String(year) },
  ...{ from: at(year, 0), to: at(year + 1, 0) },
})

const ALL: Period = { name: 'all', title: 'All time', from: BEGINNING, to: END }

/** The period of this name; for any other text this month. */
export const periodOf = (name: unknown, now: Date): Period => {
  if (name === 'all') return ALL
  const [, year, month, quarter] =
    /^(2\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/.exec(typeof name === 'string' ? name : '') ?? []
  if (!year) return ofMonth(now.getUTCFullYear(), now.getUTCMonth())
  if (month) return ofMonth(Number(year), Number(month) - 1)
  return quarter ? ofQuarter(Number(year), Number(quarter) - 1) : ofYear(Number(year))
}

const MONTHS = 12
const QUARTERS = 6
const YEARS = 4

const unique = (periods: Period[]): Period[] =>
  periods.filter(({ name }, index) => periods.findIndex((each) => each.name === name) === index)

/** What can be chosen, the latest first in each group, with the one that is shown. */
export const periodsAround = (now: Date, shown: Period): Record<string, Period[]> => {
  const year = now.getUTCFullYear()
  const months = Array.from({ length: MONTHS }, (_, back) => {
    const date = new Date(Date.UTC(year, now.getUTCMonth() - back))
    return ofMonth(date.getUTCFullYear(), date.getUTCMonth())
  })
  const quarters = Array.from({ length: QUARTERS }, (_, back) => {
    const date = new Date(Date.UTC(year, now.getUTCMonth() - 3 * back))
    return ofQuarter(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3))
  })
  const years = Array.from({ length: YEARS }, (_, back) => ofYear(year - back))
  const isOf = (form: RegExp) => (form.test(shown.name) ? [shown] : [])
  return {
    Months: unique([...months, ...isOf(/^\d{4}-\d\d$/)]),
    Quarters: unique([...quarters, ...isOf(/Q/)]),
    Years: unique([...years, ...isOf(/^\d{4}$/)]),
    All: [ALL],
  }
}

/** Longer than this is shown by month. */
const MOST_DAYS = 92

export const unitOf = ({ from, to }: Period): 'day' | 'month' =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 > MOST_DAYS ? 'month' : 'day'

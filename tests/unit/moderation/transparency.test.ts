import { describe, expect, it } from '@jest/globals'

import { periodOf, periodsAround, unitOf } from '@/src/transparency/period'
import { durationOf, quantile } from '@/src/transparency/quantile'

const NOW = new Date('2026-11-23T12:00:00Z')

describe('periodOf', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-03-01', 'February 2026', 'day'],
    ['2025-12', '2025-12-01', '2026-01-01', 'December 2025', 'day'],
    ['2026-Q4', '2026-10-01', '2027-01-01', 'October to December 2026', 'day'],
    ['2025', '2025-01-01', '2026-01-01', '2025', 'month'],
  ])('knows %s', (name, from, to, title, unit) => {
    const period = periodOf(name, NOW)

    expect([period.from.slice(0, 10), period.to.slice(0, 10)]).toEqual([from, to])
    expect([period.name, period.title, unitOf(period)]).toEqual([name, title, unit])
  })

  it.each([undefined, '', '2026-13', '2026-Q5', '1999', 'x', ['2026']])(
    'is this month for %p',
    (name) => {
      expect(periodOf(name, NOW).name).toBe('2026-11')
    },
  )

  it('is all there is for "all"', () => {
    const { from, to } = periodOf('all', NOW)

    expect(from < '2000' && to > '2999').toBe(true)
  })
})

it('what can be chosen has the one that is shown, each once', () => {
  const names = Object.values(periodsAround(NOW, periodOf('2019-03', NOW)))
    .flat()
    .map(({ name }) => name)

  expect(names).toEqual([...new Set(names)])
  expect(names).toEqual(expect.arrayContaining(['2026-11', '2025-12', '2019-03', '2026-Q4', 'all']))
})

describe('quantile', () => {
  const tallies = [
    { seconds: 100, count: 1 },
    { seconds: 1, count: 5 },
    { seconds: 10, count: 4 },
  ]

  it('says what a part of all took at most', () => {
    expect([0.5, 0.51, 0.9, 0.91].map((part) => quantile(tallies, part))).toEqual([1, 10, 10, 100])
  })

  it('is null of none', () => {
    expect(quantile([], 0.5)).toBeNull()
  })
})

it.each([
  [null, 'None'],
  [0, '0 s'],
  [59, '59 s'],
  [90, '2 min'],
  [5400, '1.5 h'],
  [3 * 86_400, '3 days'],
])('%p seconds are %s', (seconds, words) => {
  expect(durationOf(seconds)).toBe(words)
})

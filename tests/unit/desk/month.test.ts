import { describe, expect, it } from '@jest/globals'

import { monthOf, spanOf, weeksOf, written } from '@/src/desk/month'

const NOW = new Date('2026-11-22T23:30:00Z')

describe('a month', () => {
  it('is the one that was asked for, or that of today', () => {
    const asked = ['2027-02', undefined, '2027-13', 'soon', ['2027-02', '2027-03']]

    expect(asked.map((each) => written(monthOf(each, NOW)))).toEqual([
      ...['2027-02', '2026-11', '2026-11', '2026-11', '2026-11'],
    ])
  })

  it('has neighbours in other years', () => {
    expect(written({ year: 2026, month: 11 }, 1)).toBe('2027-01')
    expect(written({ year: 2026, month: 0 }, -1)).toBe('2025-12')
  })

  it('goes from its first moment to that of the next one', () => {
    expect(spanOf({ year: 2026, month: 11 })).toEqual({
      from: '2026-12-01T00:00:00.000Z',
      to: '2027-01-01T00:00:00.000Z',
    })
  })

  it.each([
    ['2026-11', 30, 6, '2026-11-01'],
    ['2027-02', 28, 4, '2027-02-01'],
    ['2028-02', 29, 5, '2028-02-01'],
  ])('%s has %i days in %i weeks from Monday on', (name, days, weeks, first) => {
    const grid = weeksOf(monthOf(name, NOW))

    expect(grid).toHaveLength(weeks)
    expect(grid.every((week) => week.length === 7)).toBe(true)
    expect(grid.flat().filter(Boolean)).toHaveLength(days)
    expect(grid[0]!.find(Boolean)).toBe(first)
    expect(grid.flat().indexOf(first)).toBe((new Date(first).getUTCDay() + 6) % 7)
  })
})

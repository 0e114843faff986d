import { describe, expect, it } from '@jest/globals'

import { timelineOf } from '@/src/insights/timeline'

const TODAY = '2026-11-22' // a Sunday

describe('the timeline of insights', () => {
  it('is empty where there are none', () => {
    expect(timelineOf([], TODAY)).toEqual({ unit: 'day', bars: [], earlier: 0 })
  })

  it('goes by day while the first is of this month, days without any included', () => {
    const days = [
      { day: '2026-11-19', count: 2 },
      { day: '2026-11-21', count: 1 },
    ]

    expect(timelineOf(days, TODAY)).toEqual({
      unit: 'day',
      bars: [
        { day: '2026-11-19', count: 2 },
        { day: '2026-11-20', count: 0 },
        { day: '2026-11-21', count: 1 },
        { day: '2026-11-22', count: 0 },
      ],
      earlier: 0,
    })
  })

  it('goes by weeks that begin on Monday once it is longer', () => {
    const days = [
      { day: '2026-10-18', count: 1 },
      { day: '2026-10-19', count: 2 },
      { day: '2026-10-25', count: 3 },
      { day: '2026-11-22', count: 4 },
    ]

    const { unit, bars } = timelineOf(days, TODAY)

    expect(unit).toBe('week')
    expect(bars).toEqual([
      { day: '2026-10-12', count: 1 },
      { day: '2026-10-19', count: 5 },
      { day: '2026-10-26', count: 0 },
      { day: '2026-11-02', count: 0 },
      { day: '2026-11-09', count: 0 },
      { day: '2026-11-16', count: 4 },
    ])
  })

  it('shows a year, and says how many came before', () => {
    const days = [
      { day: '2023-01-01', count: 5 },
      { day: '2025-11-17', count: 1 },
      { day: '2026-11-22', count: 2 },
    ]

    const { bars, earlier } = timelineOf(days, TODAY)

    expect(bars).toHaveLength(53)
    expect(bars[0]).toEqual({ day: '2025-11-17', count: 1 })
    expect(bars.at(-1)).toEqual({ day: '2026-11-16', count: 2 })
    expect(earlier).toBe(5)
  })
})

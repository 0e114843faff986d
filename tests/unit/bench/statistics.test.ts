import { describe, expect, it } from '@jest/globals'

import { median, medianRatio, quantile } from '@/bench/report/statistics'

describe('median', () => {
  it('is the value in the middle, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  it('is the mean of the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})

describe('quantile', () => {
  it('lies between the values around it', () => {
    const values = Array.from({ length: 101 }, (_, at) => at)

    expect(quantile(values, 0.99)).toBe(99)
    expect(quantile([0, 10], 0.25)).toBe(2.5)
  })

  it('is no number where nothing was measured', () => {
    expect(quantile([], 0.5)).toBeNaN()
  })
})

describe('medianRatio', () => {
  it('compares round with round, so that a machine that slows down does not show', () => {
    const before = [100, 100, 10]
    const after = [50, 50, 5]

    expect(medianRatio(after, before)).toBe(0.5)
  })
})

import { describe, expect, it } from '@jest/globals'

import { shown } from '@/bench/report/numbers'
import { requirements } from '@/bench/report/requirements'
import { mixedSection } from '@/bench/report/sections/mixed'
import { requirementsSection } from '@/bench/report/sections/requirements'
import { throughputSection } from '@/bench/report/sections/throughput'
import { table } from '@/bench/report/table'

import { createResults, createThroughput } from './results'

describe('shown', () => {
  it.each([
    [12_345.6, '12,346'],
    [12.34, '12.3'],
    [0.1234, '0.12'],
    [0.001234, '0.0012'],
    [0, '0'],
    [NaN, '–'],
  ])('%p as %p', (value, text) => {
    expect(shown(value)).toBe(text)
  })
})

describe('table', () => {
  it('is Markdown, with figures to the right', () => {
    expect(table(['', 'ms'], [['LIST', '3']])).toBe('|  | ms |\n| --- | ---: |\n| LIST | 3 |')
  })
})

describe('sections', () => {
  it('say of each requirement whether it is met, missed or not measured', () => {
    const results = createResults()
    results.visible.result.busy.stale = 2
    const text = requirementsSection(requirements({ ...results, growth: undefined }))

    expect(text).toContain('| Known answers (GET) against static ones | ≥ 0.7 × | 0.8 × | met |')
    expect(text).toContain('| Stale answers after the acknowledgement | ≤ 0 | 2 | **not met** |')
    expect(text).toContain('| < 1.2 × |  | not measured |')
  })

  it("compare Payload's own API by POST alone, since it answers nothing else", () => {
    const text = throughputSection(createThroughput())

    expect(text).toContain('### LIST by GET (9,000 bytes)')
    expect(text.match(/\| payload \|/g)).toHaveLength(2)
    expect(text).toContain('| prepared | 8,000 | 125 | 4 | 8 | 0.4 | 80 |')
  })

  it('say how many writes there were beside the reads, and among them', () => {
    const text = mixedSection(createResults().mixed.result)

    expect(text).toMatch(/beside 3 that write without pause \| 11,000 .*\| 150 \| 0.55 \|/)
    expect(text).toMatch(/one in ten is a write \| 1,000 .*\| 100 \| 0.05 \|/)
  })
})

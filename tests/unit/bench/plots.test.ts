import { describe, expect, it } from '@jest/globals'

import { dotPlot } from '@/bench/report/dotPlot'
import { growthPlot, throughputPlot } from '@/bench/report/plots'

import { createGrowth, createThroughput } from './results'

const plotOf = (...values: number[]) =>
  dotPlot({
    title: 'Fish & <chips>',
    axis: 'pieces',
    groups: [
      { name: 'Friday', rows: values.map((value) => ({ label: 'x', values: [value], text: '' })) },
    ],
  })

const placesIn = (svg: string) => [...svg.matchAll(/cx="(\d+)"/g)].map(([, place]) => Number(place))

describe('dotPlot', () => {
  it('sets values that are ten times apart equally far from each other', () => {
    const [a, b, c] = placesIn(plotOf(10, 100, 1000))

    expect(b! - a!).toBe(c! - b!)
    expect(b! - a!).toBeGreaterThan(0)
  })

  it('writes words as words', () => {
    expect(plotOf(1)).toContain('Fish &amp; &lt;chips&gt;')
  })

  it('has colours for light and for dark', () => {
    expect(plotOf(1)).toContain('@media (prefers-color-scheme: dark)')
  })
})

describe('throughputPlot', () => {
  it('has a dot for each server and question', () => {
    expect(placesIn(throughputPlot(createThroughput()))).toHaveLength(4 + 5 + 4 + 5)
  })
})

describe('growthPlot', () => {
  it('has a dot for each size, page and setting, and a legend', () => {
    const svg = growthPlot(createGrowth())

    expect(placesIn(svg)).toHaveLength(2 * 3 * 2 + 2)
    expect(svg).toContain('100,000 articles')
  })
})

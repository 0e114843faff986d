import { describe, expect, it } from '@jest/globals'

import { readOptions } from '@/bench/options'

describe('readOptions', () => {
  it('runs all parts unless told which', () => {
    expect(readOptions([])).toEqual({
      parts: ['throughput', 'mixed', 'visible', 'stampede', 'subscriptions', 'readers', 'desk', 'growth'],
      rounds: 5,
      seconds: 3,
      large: 100_000,
      check: false,
    })
    expect(readOptions(['growth', 'mixed']).parts).toEqual(['mixed', 'growth'])
  })

  it('names what is wrong, and what would be right', () => {
    expect(() => readOptions(['speed'])).toThrow(
      'There is no part “speed”. The parts: throughput, mixed, visible',
    )
    expect(() => readOptions(['--rounds', 'many'])).toThrow(
      '--rounds is “many”, but must be a number above 0.',
    )
  })
})

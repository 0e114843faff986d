import { describe, expect, it } from '@jest/globals'

import { readOptions } from '@/seed/large/options'

describe('what the seed is asked for', () => {
  it('is the demo publication where nothing is said', () => {
    expect(readOptions([])).toBeNull()
  })

  it('is a large publication with so much left on each article', () => {
    expect(readOptions(['--articles', '100000'])).toEqual({
      articles: 100_000,
      comments: 5,
      waiting: 3,
      insights: 3,
      readers: 10_000,
    })
    expect(
      readOptions(['--articles=50', '--comments=0', '--waiting=9', '--insights=1', '--readers=30']),
    ).toEqual({
      articles: 50,
      comments: 0,
      waiting: 9,
      insights: 1,
      readers: 30,
    })
  })

  it.each([
    [
      ['--articles', 'many'],
      '--articles must be a whole number from 1 to 10000000, and is “many”.',
    ],
    [['--articles', '0'], '--articles must be a whole number from 1 to 10000000, and is “0”.'],
    [
      ['--articles', '10', '--comments', '1.5'],
      '--comments must be a whole number from 0 to 100000, and is “1.5”.',
    ],
    [['--articles', '10', '--readers', '3'], '--readers must be a whole number from 20 to'],
    [['--comments', '5'], '--comments goes with --articles alone.'],
    [['--stories', '5'], "Unknown option '--stories'"],
    [['100000'], "Unexpected argument '100000'"],
  ])('%j is refused with what is wrong', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})

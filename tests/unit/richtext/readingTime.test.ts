import { describe, expect, it } from '@jest/globals'

import { readingMinutes, wordCount } from '@/src/richtext/readingTime'

describe('wordCount', () => {
  it('counts words, not punctuation', () => {
    expect(wordCount('')).toBe(0)
    expect(wordCount(' — * \n')).toBe(0)
    expect(wordCount('One, two — three!')).toBe(3)
  })

  it('counts what one writes together as one', () => {
    expect(wordCount("don't won’t well-being 3.5 1,000")).toBe(5)
  })

  it('counts accented words, however the accent is encoded', () => {
    expect(wordCount('¿Qué pasó?')).toBe(2)
    expect(wordCount('¿Qué pasó?'.normalize('NFD'))).toBe(2)
  })
})

describe('readingMinutes', () => {
  it('divides by 238 words a minute to the nearest minute', () => {
    expect(readingMinutes(238)).toBe(1)
    expect(readingMinutes(239)).toBe(2)
    expect(readingMinutes(476)).toBe(2)
    expect(readingMinutes(2380)).toBe(10)
  })

  it('is never less than a minute', () => {
    expect(readingMinutes(0)).toBe(1)
    expect(readingMinutes(10)).toBe(1)
  })
})

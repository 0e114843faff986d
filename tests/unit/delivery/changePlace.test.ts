import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { createPlace } from '@/src/delivery/changePlace'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const spans = (place: ReturnType<typeof createPlace>) =>
  place.gaps().map(({ low, high }) => [low, high])

describe('a place in the log', () => {
  it('knows, where it begins, what may still be committed behind it', () => {
    const place = createPlace()

    place.moveTo([12, 11, 8, 7], true)
    const whole = spans(place)
    place.moveTo([12, 11, 8, 7], false)

    expect(place.top()).toBe(12)
    expect(whole).toEqual([
      [9, 10],
      [1, 6],
    ])
    expect(spans(place)).toEqual([[9, 10]])
  })

  it('tells each position once, in whichever order they are read', () => {
    const place = createPlace()

    const told = [1, 5, 3, 5, 4, 2, 3, 6].filter((position) => place.reach(position))

    expect(told).toEqual([1, 5, 3, 4, 2, 6])
    expect(spans(place)).toEqual([])
  })

  it('tells nothing again that was told before it was read', () => {
    const place = createPlace()
    place.reach(1)

    const foretold = [3, 3, 1].map((position) => place.foretell(position))
    const read = [2, 3].map((position) => place.reach(position))

    expect(foretold).toEqual([true, false, false])
    expect(read).toEqual([true, false])
  })

  it('waits for a gap longer than any transaction lasts, and no longer', () => {
    const place = createPlace()
    place.reach(1)
    place.reach(4)

    jest.advanceTimersByTime(60_000)
    const waiting = spans(place)
    jest.advanceTimersByTime(60_000)
    const late = spans(place)

    expect([waiting, late]).toEqual([[[2, 3]], [[2, 3]]])
    expect(spans(place)).toEqual([])
    expect(place.reach(5)).toBe(true)
  })

  it('asks a last time for what came while nobody read, also when it was kept meanwhile', () => {
    const place = createPlace()
    place.reach(1)
    place.reach(4)

    const { top, gaps } = place.saved()
    jest.advanceTimersByTime(3_600_000)
    const later = createPlace({ top, gaps })

    expect(later.top()).toBe(4)
    expect(spans(later)).toEqual([[2, 3]])
    expect([2, 4, 5].map((position) => later.reach(position))).toEqual([true, false, true])
    expect(spans(later)).toEqual([])
  })
})

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
    place.giveUp(performance.now())
    const waiting = spans(place)
    jest.advanceTimersByTime(60_000)
    place.giveUp(performance.now())

    expect(waiting).toEqual([[2, 3]])
    expect(spans(place)).toEqual([])
    expect(place.reach(5)).toBe(true)
  })

  it('asks for a gap once more after it slept', () => {
    const place = createPlace()
    place.reach(1)
    place.reach(4)

    const begun = performance.now()
    jest.advanceTimersByTime(600_000)
    place.giveUp(begun)

    expect(spans(place)).toEqual([[2, 3]])
  })

  it('forgets what was told before where the log was put back to an earlier state', () => {
    const place = createPlace()
    place.moveTo([5], false)
    place.foretell(6)

    place.moveTo([2], false)

    expect([3, 4, 5, 6].map((position) => place.reach(position))).toEqual([true, true, true, true])
  })
})

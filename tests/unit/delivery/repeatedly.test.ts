import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { repeatedly } from '@/src/delivery/repeatedly'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const PAUSE = 250

/** Counts the runs; each lasts as long as it is told to. */
const counted = (lasts = 0) => {
  let runs = 0
  const repeating = repeatedly(async () => {
    runs++
    if (lasts) await new Promise((resolve) => setTimeout(resolve, lasts))
  }, PAUSE)
  return { ...repeating, runs: () => runs }
}

describe('what runs repeatedly', () => {
  it('runs now, and again after each pause, until it is stopped', async () => {
    const it = counted()

    const first = it.runs()
    await jest.advanceTimersByTimeAsync(2 * PAUSE)
    const third = it.runs()
    await it.stop()
    await jest.advanceTimersByTimeAsync(2 * PAUSE)

    expect([first, third, it.runs()]).toEqual([1, 3, 3])
  })

  it('runs at once when it is asked to, and pauses from there on', async () => {
    const it = counted()

    await jest.advanceTimersByTimeAsync(PAUSE - 50)
    it.now()
    await jest.advanceTimersByTimeAsync(1)
    const asked = it.runs()
    await jest.advanceTimersByTimeAsync(PAUSE - 50)
    const paused = it.runs()
    await it.stop()

    expect([asked, paused]).toEqual([2, 2])
  })

  it('runs once more for all that ask while it runs', async () => {
    const it = counted(100)

    await jest.advanceTimersByTimeAsync(50)
    for (let times = 0; times < 10; times++) it.now()
    await jest.advanceTimersByTimeAsync(51)
    const more = it.runs()
    await jest.advanceTimersByTimeAsync(PAUSE)
    const still = it.runs()
    void it.stop()

    expect([more, still]).toEqual([2, 2])
  })

  it('runs no more than fifty times a second, however often it is asked to', async () => {
    const it = counted()

    for (let ms = 0; ms < 1000; ms++) {
      it.now()
      await jest.advanceTimersByTimeAsync(1)
    }
    await it.stop()

    expect(it.runs()).toBeGreaterThan(40)
    expect(it.runs()).toBeLessThanOrEqual(51)
  })

  it('runs no more once it is stopped, whoever asks', async () => {
    const it = counted()

    await it.stop()
    it.now()
    await jest.advanceTimersByTimeAsync(PAUSE)

    expect(it.runs()).toBe(1)
  })
})

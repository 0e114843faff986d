import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { SavedStand } from './logReader'
import { type Standing, writeStanding } from './logPlaces'

/** A holder that was not heard of for this long is taken to be dead. */
const LEASE_MS = 10_000
const BEAT_MS = LEASE_MS / 3

/** Tells whether who holds a follower is gone: its beat stood still, by this process's own clock. */
export const watchHolder = () => {
  let seen = { beat: NaN, at: 0 }

  return ({ beat, isHeld }: Standing): boolean => {
    if (!isHeld) return true
    if (beat !== seen.beat) seen = { beat, at: performance.now() }
    return performance.now() - seen.at > LEASE_MS
  }
}

export type Lease = {
  /** Aborted where another process has taken over. */
  lost: AbortSignal
  /** Gives it back, with the new place where all up to there is done. */
  end: (place?: SavedStand) => Promise<void>
}

/** Takes a follower for this process, as long as it lives; null where another was quicker. */
export const takeLease = async (
  payload: Payload,
  follower: string,
  standing: Standing,
): Promise<Lease | null> => {
  let { beat } = standing
  const lost = new AbortController()
  const ended = new AbortController()

  const write = async (data: Partial<Standing>): Promise<void> => {
    if (lost.signal.aborted) return
    if (await writeStanding(payload, follower, beat, data)) beat += 1
    else lost.abort()
  }
  const goOnBeating = async (): Promise<void> => {
    try {
      for (;;) {
        await pause(BEAT_MS, undefined, { ref: false, signal: ended.signal })
        await write({})
      }
    } catch (err) {
      if (!ended.signal.aborted) lost.abort(err)
    }
  }

  await write({ isHeld: true })
  if (lost.signal.aborted) return null
  const beating = goOnBeating()
  return {
    lost: lost.signal,
    async end(place) {
      ended.abort()
      await beating
      await write({ isHeld: false, ...(place && { place }) })
    },
  }
}

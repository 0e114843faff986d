import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { beforeClosing } from '@/src/database/closing'

import { changeFeed } from './changeFeed'
import { takeLease, watchHolder } from './logLease'
import { standingOrBegun } from './logPlaces'
import { createLogReader, type News, type SavedStand } from './logReader'

/** While another process holds the follower, and after an error of the database. */
const LOOK_AGAIN_MS = 500

export type Follower = {
  name: string
  /** As a line of the log names it: "Purging the CDN". */
  what: string
  /** Between a change being read and being acted on. */
  delayMs: number
  /** Between two acts: what is committed meanwhile is acted on together. */
  restMs: number
  /** Must end with an error where anything of it was not done; then all of it is done again. */
  act: (news: News[], attempt: number, signal: AbortSignal) => Promise<void>
  /** How long to wait after so many attempts. */
  retryInMs: (error: unknown, attempt: number) => number
}

/** Nothing is written while nothing happens, and where no change is missing nothing can be lost meanwhile. */
const resting = (place: SavedStand): SavedStand =>
  place.gaps.length > 0 ? place : { ...place, knownAt: Date.now() }

/** Resolves for who waits once it is rung, also where that was just before. */
const createBell = () => {
  let isRung = true
  let wake = () => {}
  return {
    ring: (): void => {
      isRung = true
      wake()
    },
    next: async (): Promise<void> => {
      if (!isRung) await new Promise<void>((resolve) => (wake = resolve))
      isRung = false
    },
  }
}

/**
 * Acts on each change of the log at least once and in order, in one process of all that run over this database.
 * The place moves when an act has succeeded; where its process ends before, another acts again.
 */
export const followLog = (payload: Payload, follower: Follower): void => {
  const { name, what, delayMs, restMs, act, retryInMs } = follower
  const stopping = new AbortController()
  const { signal } = stopping
  const bell = createBell()
  const isHolderGone = watchHolder()
  const waiting = (ms: number, until = signal) =>
    pause(ms, undefined, { ref: false, signal: until })

  let problem: string | null = null
  const tell = (err: unknown): void => {
    const message = String(err)
    if (message !== problem)
      payload.logger.error({ msg: `${what} failed. It is tried again until it succeeds.`, err })
    problem = message
  }
  const tellSuccess = (): void => {
    if (problem) payload.logger.warn({ msg: `${what} succeeds again.` })
    problem = null
  }

  /** False where it had to stop before. */
  const actUntilDone = async (news: News[], until: AbortSignal): Promise<boolean> => {
    for (let attempt = 0; !until.aborted; attempt++)
      try {
        await act(news, attempt, until)
        tellSuccess()
        return true
      } catch (err) {
        if (until.aborted) return false
        tell(err)
        await waiting(retryInMs(err, attempt), until).catch(() => {}) // aborted: the loop ends
      }
    return false
  }

  /** One look at the log; false where there was nothing to act on. */
  const look = async (): Promise<boolean> => {
    const standing = await standingOrBegun(payload, name)
    const news: News[] = []
    const reader = createLogReader(payload, (each) => news.push(each), resting(standing.place))
    await reader.read()
    if (news.length === 0) return false

    const isFree = isHolderGone(standing)
    await waiting(isFree ? delayMs : LOOK_AGAIN_MS)
    // Nobody gets it who was overtaken while waiting.
    const lease = isFree ? await takeLease(payload, name, standing) : null
    if (!lease) return true

    const isDone = await actUntilDone(news, AbortSignal.any([signal, lease.lost]))
    await lease.end(isDone ? reader.saved() : undefined)
    await waiting(restMs)
    return true
  }

  const run = async (): Promise<void> => {
    while (!signal.aborted)
      try {
        await bell.next()
        while (await look());
      } catch (err) {
        if (signal.aborted) return
        tell(err)
        bell.ring()
        await waiting(LOOK_AGAIN_MS).catch(() => {})
      }
  }

  const unsubscribe = changeFeed(payload).subscribe(bell.ring)
  const running = run()
  beforeClosing(payload, async () => {
    unsubscribe()
    stopping.abort()
    bell.ring()
    await running
  })
}

import type { Payload } from 'payload'

import { beforeClosing } from '@/src/database/closing'
import { env } from '@/src/env'

import { newestPositions, oldestPosition, pruneChanges, readChanges } from './changeLog'
import { createPlace } from './changePlace'
import type { Change } from './changes'
import { repeatedly } from './repeatedly'

const HOUR = 60 * 60 * 1000
const MOST_AT_ONCE = 500
/** How far behind the newest change a transaction may still be open when the feed begins. */
const LOOK_BACK = 1000

/** `reset` is told where the log does not reach back far enough: whatever was kept may be out of date. */
export type News = Change | 'reset'
export type Listener = (news: News) => void

/** The log of changes as one process follows it. */
const createFeed = (payload: Payload) => {
  const listeners = new Set<Listener>()
  const place = createPlace()
  let running: { placed: Promise<void>; stop: () => Promise<void> } | null = null
  let isPlaced = false
  let cutOffSince: Date | null = null

  const tell = (news: News): void => {
    for (const listener of listeners)
      try {
        listener(news)
      } catch (err) {
        payload.logger.error({ msg: 'A listener failed on a change.', err })
      }
  }

  const goToEnd = async (): Promise<void> => {
    const newest = await newestPositions(payload, LOOK_BACK)
    place.moveTo(newest, newest.length < LOOK_BACK)
  }

  /** What is missing right behind our place is still being written, or else it was taken out of the log. */
  const isOutOfReach = async (next: number | undefined): Promise<boolean> => {
    if (next === undefined) return place.top() > 0
    if (next <= place.top() + 1) return false

    const oldest = await oldestPosition(payload)
    return oldest === null || oldest > place.top() + 1
  }

  const readOn = async (): Promise<void> => {
    const from = place.top()
    const changes = await readChanges(payload, { from, gaps: place.gaps(), limit: MOST_AT_ONCE })
    const next = changes.find(({ position }) => position >= from)?.position
    if (await isOutOfReach(next)) {
      await goToEnd()
      tell('reset')
      return
    }

    for (const change of changes) if (place.reach(change.position)) tell(change)
    if (changes.length === MOST_AT_ONCE) await readOn()
  }

  const start = () => {
    let isStopped = false
    let nowPlaced = () => {}
    const placed = new Promise<void>((resolve) => (nowPlaced = resolve))

    const stopReading = repeatedly(async () => {
      try {
        await (isPlaced ? readOn() : goToEnd())
        isPlaced = true
        nowPlaced()
        cutOffSince = null
      } catch (err) {
        if (isStopped) return
        if (!cutOffSince) payload.logger.error({ msg: 'The log of changes cannot be read.', err })
        cutOffSince ??= new Date()
      }
    }, env.CHANGES_POLL_MS)

    const stopPruning = repeatedly(async () => {
      try {
        await pruneChanges(payload, env.CHANGES_KEEP_HOURS * HOUR)
      } catch (err) {
        if (!isStopped) payload.logger.error({ msg: 'The log of changes cannot be pruned.', err })
      }
    }, HOUR)

    const stop = async (): Promise<void> => {
      isStopped = true
      if (running?.stop === stop) running = null
      await Promise.all([stopReading(), stopPruning()])
    }
    beforeClosing(payload, stop)
    return { placed, stop }
  }
  const run = () => (running ??= start())

  return {
    /** Tells of each change once; between two documents, and from two processes, in no promised order. */
    subscribe: (listener: Listener): (() => void) => {
      run()
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** Resolves once the feed has its place: no change is missed to what is read from the database later. */
    ready: (): Promise<void> => run().placed,

    /** Tells at once what this process committed itself. */
    take(changes: Change[]): void {
      if (running) for (const change of changes) if (place.foretell(change.position)) tell(change)
    },

    /** Since when the log cannot be read, and what others change does not reach this process. */
    cutOffSince: (): Date | null => cutOffSince,

    stop: async (): Promise<void> => running?.stop(),
  }
}

export type ChangeFeed = ReturnType<typeof createFeed>

/** Modules are evaluated once for the server and once for Next: what must be one hangs on the process. */
const FEEDS = Symbol.for('firsthand.changes')

export const changeFeed = (payload: Payload): ChangeFeed => {
  const holder = globalThis as { [FEEDS]?: WeakMap<Payload, ChangeFeed> }
  const feeds = (holder[FEEDS] ??= new WeakMap())
  const known = feeds.get(payload)
  if (known) return known

  const feed = createFeed(payload)
  feeds.set(payload, feed)
  return feed
}

import type { Payload } from 'payload'

import { beforeClosing } from '@/src/database/closing'
import { env } from '@/src/env'

import { pruneChanges } from './changeLog'
import type { Change } from './changes'
import { createLogReader, type News } from './logReader'
import { repeatedly } from './repeatedly'
import { createWakeUps } from './wakeUps'

const HOUR = 60 * 60 * 1000

export type { News } from './logReader'
export type Listener = (news: News) => void

/** The log of changes as one process follows it. */
const createFeed = (payload: Payload) => {
  const listeners = new Set<Listener>()
  let running: { placed: Promise<void>; look: () => void; stop: () => Promise<void> } | null = null
  let cutOffSince: Date | null = null

  const tell = (news: News): void => {
    for (const listener of listeners)
      try {
        listener(news)
      } catch (err) {
        payload.logger.error({ msg: 'A listener failed on a change.', err })
      }
  }
  const reader = createLogReader(payload, tell)
  const wakeUps = createWakeUps(payload, () => running?.look())

  const start = () => {
    let isStopped = false
    let nowPlaced = () => {}
    const placed = new Promise<void>((resolve) => (nowPlaced = resolve))

    const reading = repeatedly(async () => {
      try {
        await reader.read()
        nowPlaced()
        cutOffSince = null
      } catch (err) {
        if (isStopped) return
        if (!cutOffSince) payload.logger.error({ msg: 'The log of changes cannot be read.', err })
        cutOffSince ??= new Date(reader.knownAt() ?? Date.now())
      }
    }, env.CHANGES_POLL_MS)

    const pruning = repeatedly(async () => {
      try {
        await pruneChanges(payload, env.CHANGES_KEEP_HOURS * HOUR)
      } catch (err) {
        if (!isStopped) payload.logger.error({ msg: 'The log of changes cannot be pruned.', err })
      }
    }, HOUR)

    const stop = async (): Promise<void> => {
      isStopped = true
      if (running?.stop === stop) running = null
      await Promise.all([reading.stop(), pruning.stop()])
    }
    beforeClosing(payload, stop)
    wakeUps.listen()
    return { placed, look: reading.now, stop }
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

    /** Tells at once what this process committed itself, and wakes the others. */
    take(changes: Change[]): void {
      if (running) reader.take(changes)
      wakeUps.announce()
    },

    /**
     * Whether all that others committed until a moment ago is told. Where it is not, what was made before may
     * be out of date. It goes by the wall clock, which runs on while the machine sleeps.
     */
    isTrusted(): boolean {
      const age = Date.now() - (reader.knownAt() ?? -Infinity)
      return age >= 0 && age <= env.CACHE_TRUST_MS
    },

    /** Since when the log cannot be read, and what others change does not reach this process. */
    cutOffSince: (): Date | null => cutOffSince,

    /** Whether Redis wakes this process; null where there is none in the settings. */
    redis: wakeUps.state,

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

import type { Payload } from 'payload'

import { beforeClosing } from '@/src/database/closing'
import { env } from '@/src/env'

import { pruneChanges } from './changeLog'
import { createPlace } from './changePlace'
import type { Change } from './changes'
import { goToEnd, type News, readOn } from './logReading'
import { repeatedly } from './repeatedly'

const HOUR = 60 * 60 * 1000

export type { News }
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

  const tellOn = async (): Promise<void> => {
    const { news, hasMore } = await readOn(payload, place)
    news.forEach(tell)
    if (hasMore) await tellOn()
  }

  const start = () => {
    let isStopped = false
    let nowPlaced = () => {}
    const placed = new Promise<void>((resolve) => (nowPlaced = resolve))

    const stopReading = repeatedly(async () => {
      try {
        await (isPlaced ? tellOn() : goToEnd(payload, place))
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

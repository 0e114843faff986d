import type { Payload } from 'payload'

import { beforeClosing } from '@/src/database/closing'
import { type Repeating, repeatedly } from '@/src/delivery/repeatedly'

import { forgetEndedClaims } from './claims'
import type { Claim } from './contract'
import { createWatch, type Event } from './watch'

/** What other processes do is seen within this time, while somebody listens. */
const LOOK_MS = 1000

export type Listener = { tell: (event: Event) => void; end: () => void }

const createFeed = (payload: Payload) => {
  const listeners = new Set<Listener>()
  let watch: ReturnType<typeof createWatch> | null = null
  let looking: Repeating | null = null
  let isFailing = false

  const look = async (): Promise<void> => {
    try {
      const events = (await watch?.look()) ?? []
      for (const event of events) for (const { tell } of listeners) tell(event)
      isFailing = false
    } catch (err) {
      if (!isFailing) payload.logger.error({ msg: 'The desk cannot look for news.', err })
      isFailing = true
    }
  }
  const start = (): void => {
    watch = createWatch(payload)
    looking = repeatedly(look, LOOK_MS)
    void forgetEndedClaims(payload).catch((err: unknown) =>
      payload.logger.error({ msg: 'Ended claims could not be deleted.', err }),
    )
  }
  const stop = async (): Promise<void> => {
    const running = looking
    looking = null
    watch = null
    await running?.stop()
  }
  beforeClosing(payload, async () => {
    for (const { end } of listeners) end()
    await stop()
  })

  return {
    listen(listener: Listener): () => void {
      listeners.add(listener)
      if (!looking) start()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) void stop()
      }
    },
    claims: (): Claim[] => watch?.claims() ?? [],
    /** Whoever listens here sees at once what was done here. */
    look: (): void => looking?.now(),
    hangUp: (): void => {
      for (const { end } of listeners) end()
    },
  }
}

export type LiveFeed = ReturnType<typeof createFeed>

/** Modules are evaluated once for the server and once for Next: what must be one hangs on the process. */
const FEEDS = Symbol.for('firsthand.deskFeed')

export const liveFeed = (payload: Payload): LiveFeed => {
  const holder = globalThis as { [FEEDS]?: WeakMap<Payload, LiveFeed> }
  const feeds = (holder[FEEDS] ??= new WeakMap())
  const known = feeds.get(payload)
  if (known) return known

  const feed = createFeed(payload)
  feeds.set(payload, feed)
  return feed
}

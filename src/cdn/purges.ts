import type { Payload } from 'payload'

import { followLog } from '@/src/delivery/followLog'
import { standingOf } from '@/src/delivery/logPlaces'
import { env } from '@/src/env'

import { PurgeRefused } from './callCdn'
import { cdn } from './cdn'
import { EVERYTHING, keysToPurge } from './surrogateKeys'

/** More milliseconds than this a timer cannot wait. */
const LONGEST_TIMER_MS = 2_147_483_647

/** By then no process answers any more from what it read, or kept, before it heard of a change. */
const OLDEST_ANSWER_MS = Math.max(env.LIMIT_MILLISECONDS, env.CHANGES_POLL_MS) + 5000

/**
 * How long after a change it is purged: at once; when every tier of the CDN, and mostly every process, has heard
 * of it; and when no old answer can be under way any more. What was kept in between is gone then.
 */
const ROUNDS_MS = [0, 2000, Math.min(OLDEST_ANSWER_MS, LONGEST_TIMER_MS)]

/** An import or a bulk edit is a few calls for all of its changes, not one for each. */
const REST_MS = 200
/** With more to forget than this many calls can say, everything of ours goes. */
const MOST_CALLS = 5

const SLOWEST_RETRY_MS = 60_000
/** Whatever it asks for. */
const LONGEST_PAUSE_MS = 3_600_000

/** A token that is not taken is mended by a person, and not soon. */
const retryInMs = (error: unknown, attempt: number): number => {
  if (error instanceof PurgeRefused) {
    if (error.retryAfterMs !== null) return Math.min(error.retryAfterMs, LONGEST_PAUSE_MS)
    if (error.status === 401 || error.status === 403) return SLOWEST_RETRY_MS
  }
  return Math.min(SLOWEST_RETRY_MS, 500 * 2 ** attempt) * (0.5 + Math.random() / 2)
}

const inCalls = (keys: string[], mostKeys: number): string[][] =>
  Array.from({ length: Math.ceil(keys.length / mostKeys) }, (_, call) =>
    keys.slice(call * mostKeys, (call + 1) * mostKeys),
  )

const nameOf = (round: number) => `cdn:${env.CDN}:${round + 1}`

/** Tells the CDN of the settings, if any, what to forget with each change of the log. */
export const startPurges = (payload: Payload): void => {
  if (!cdn) return
  const { mostKeys, purge } = cdn

  ROUNDS_MS.forEach((delayMs, round) =>
    followLog(payload, {
      name: nameOf(round),
      what: round === 0 ? 'Purging the CDN' : `Purging the CDN again, round ${round + 1},`,
      delayMs,
      restMs: REST_MS,
      retryInMs,
      async act(news, attempt, signal) {
        const calls = inCalls(keysToPurge(news), mostKeys)
        // Where calls are counted, half of many could fail each time: then it is one.
        const most = attempt === 0 ? MOST_CALLS : 1
        for (const keys of calls.length > most ? [[EVERYTHING]] : calls) await purge(keys, signal)
      },
    }),
  )
}

/** How many changes the CDN was not told of yet, and since when; null where there is none. */
export const purgesWaiting = async (
  payload: Payload,
): Promise<{ waiting: number; since?: string } | null> => {
  if (!cdn) return null
  const standing = await standingOf(payload, nameOf(0))
  if (!standing) return { waiting: 0 }

  const { docs, totalDocs } = await payload.find({
    collection: 'changes',
    where: { position: { greater_than: standing.place.top } },
    sort: 'position',
    limit: 1,
    depth: 0,
  })
  return { waiting: totalDocs, ...(docs[0] && { since: docs[0].at }) }
}

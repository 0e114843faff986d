import type { Payload } from 'payload'

import { newestPositions, oldestPosition, readChanges } from './changeLog'
import type { Place } from './changePlace'
import type { Change } from './changes'

const MOST_AT_ONCE = 500
/** How far behind the newest change a transaction may still be open when reading begins. */
const LOOK_BACK = 1000

/** `reset` is told where the log does not reach back far enough: whatever was kept may be out of date. */
export type News = Change | 'reset'

export const goToEnd = async (payload: Payload, place: Place): Promise<void> => {
  const newest = await newestPositions(payload, LOOK_BACK)
  place.moveTo(newest, newest.length < LOOK_BACK)
}

/** What is missing right behind a place is still being written, or else it was taken out of the log. */
const isOutOfReach = async (
  payload: Payload,
  place: Place,
  next: number | undefined,
): Promise<boolean> => {
  if (next === undefined) return place.top() > 0
  if (next <= place.top() + 1) return false

  const oldest = await oldestPosition(payload)
  return oldest === null || oldest > place.top() + 1
}

/** What is still to be told from a place on, which moves with it; a part of it where there is a lot. */
export const readOn = async (
  payload: Payload,
  place: Place,
): Promise<{ news: News[]; hasMore: boolean }> => {
  const from = place.top()
  const changes = await readChanges(payload, { from, gaps: place.gaps(), limit: MOST_AT_ONCE })
  const next = changes.find(({ position }) => position >= from)?.position
  if (await isOutOfReach(payload, place, next)) {
    await goToEnd(payload, place)
    return { news: ['reset'], hasMore: false }
  }

  const news = changes.filter(({ position }) => place.reach(position))
  return { news, hasMore: changes.length === MOST_AT_ONCE }
}

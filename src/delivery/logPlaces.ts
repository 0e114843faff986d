import type { Payload } from 'payload'

import type { LogPlace } from '@/payload-types'

import { createLogReader, type SavedStand } from './logReader'

/** How a follower of the log stands in the database, for all processes. */
export type Standing = { beat: number; isHeld: boolean; place: SavedStand }

export const standingOf = async (payload: Payload, follower: string): Promise<Standing | null> => {
  const row = await payload.db.findOne<LogPlace>({
    collection: 'log-places',
    where: { follower: { equals: follower } },
  })
  return row && { beat: row.beat, isHeld: row.isHeld, place: row.place as SavedStand }
}

/** The same; one that is new begins at the end of the log. */
export const standingOrBegun = async (payload: Payload, follower: string): Promise<Standing> => {
  const known = await standingOf(payload, follower)
  if (known) return known

  const end = createLogReader(payload, () => {})
  await end.read()
  const begun = { beat: 0, isHeld: false, place: end.saved() }
  try {
    await payload.db.create({ collection: 'log-places', data: { follower, ...begun } })
    return begun
  } catch (error) {
    // Another process begins it at the same moment.
    const theirs = await standingOf(payload, follower)
    if (!theirs) throw error
    return theirs
  }
}

/** Writes where nobody else has written since this beat; false where somebody has. Of several one gets through. */
export const writeStanding = async (
  payload: Payload,
  follower: string,
  beat: number,
  data: Partial<Omit<Standing, 'beat'>>,
): Promise<boolean> => {
  const written: unknown = await payload.db.updateOne({
    collection: 'log-places',
    where: { and: [{ follower: { equals: follower } }, { beat: { equals: beat } }] },
    data: { ...data, beat: beat + 1 },
  })
  return Boolean(written)
}

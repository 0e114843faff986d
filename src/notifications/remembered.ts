import type { Payload } from 'payload'

import type { LogPlace } from '@/payload-types'

/** How far a duty has come, where it must neither begin anew nor say a thing twice after its process has died. */
export const remembered = async <Value>(payload: Payload, name: string): Promise<Value | null> => {
  const row = await payload.db.findOne<LogPlace>({
    collection: 'log-places',
    where: { follower: { equals: name } },
  })
  return (row?.place as Value | undefined) ?? null
}

/** Duties are done in one process at a time, so nobody else writes meanwhile. */
export const remember = async (
  payload: Payload,
  name: string,
  place: Record<string, unknown>,
): Promise<void> => {
  const where = { follower: { equals: name } }
  const written: unknown = await payload.db.updateOne({
    collection: 'log-places',
    where,
    data: { place },
  })
  if (!written)
    await payload.db.create({
      collection: 'log-places',
      data: { follower: name, beat: 0, isHeld: false, place },
    })
}

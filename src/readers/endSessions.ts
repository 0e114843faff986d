import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { inTransaction } from '@/src/operations/inTransaction'

/** Ends those sessions of a reader that are not to stay: their tokens open nothing any more. Gives those that are left. */
export const endSessions = (
  payload: Payload,
  id: string,
  stays: (session: { id: string }) => boolean,
): Promise<NonNullable<Reader['sessions']>> =>
  inTransaction(payload, async (req) => {
    const reader = await payload.db.findOne<Reader>({
      collection: 'readers',
      where: { id: { equals: id } },
      req,
    })
    const sessions = (reader?.sessions ?? []).filter(stays)
    await payload.db.updateOne({
      collection: 'readers',
      id,
      data: { sessions },
      req,
      returning: false,
    })
    return sessions
  })

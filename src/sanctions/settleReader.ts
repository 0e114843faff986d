import type { PayloadRequest } from 'payload'

import type { Reader } from '@/payload-types'

import { sanctionsOf, standingBy } from './inForce'

/** Notes on the account what its sanctions come to now. Nothing else of it is written: a session may begin meanwhile. */
export const settleReader = async (req: PayloadRequest, id: string): Promise<void> => {
  const { db } = req.payload
  const reader = await db.findOne<Reader>({
    collection: 'readers',
    where: { id: { equals: id } },
    req,
  })
  if (!reader) return

  const data = standingBy(await sanctionsOf(req.payload, id, req), reader)
  await db.updateOne({ collection: 'readers', id, data, returning: false, req })
}

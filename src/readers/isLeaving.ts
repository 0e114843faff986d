import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/delivery/relations'

/** Whether this reader has left, and waits for the day on which the account is deleted. */
export const isLeaving = async (req: PayloadRequest, reader: unknown): Promise<boolean> =>
  idOf(reader) !== null &&
  (await req.payload.db.findOne({
    collection: 'readers',
    where: { and: [{ id: { equals: idOf(reader) } }, { goesAt: { exists: true } }] },
    select: { goesAt: true },
    req,
  })) !== null

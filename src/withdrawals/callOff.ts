import type { PayloadRequest } from 'payload'

import type { Withdrawable } from './collections'

/** Appointments to publish it, which were made before anybody knew that it would be taken back. */
export const callOff = (
  { payload, transactionID }: PayloadRequest,
  collection: Withdrawable,
  id: string,
): Promise<void> =>
  payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { 'input.doc.relationTo': { equals: collection } },
        { 'input.doc.value': { equals: id } },
      ],
    },
    req: { transactionID },
  })

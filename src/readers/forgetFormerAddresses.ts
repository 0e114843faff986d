import type { Payload } from 'payload'

import { forgetMailsTo } from '@/src/notifications/outbox'

import { writeFields } from './accounts'
import { FORGOTTEN } from './proven'

/** Once an address cannot be set back any more, nothing says whose it was. */
export const forgetFormerAddresses = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'readers',
    where: { formerEmailExpiration: { less_than: new Date().toISOString() } },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  for (const { id, formerEmail } of docs) {
    await writeFields(payload, id, FORGOTTEN)
    if (formerEmail) forgetMailsTo(formerEmail)
  }
}

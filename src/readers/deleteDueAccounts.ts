import type { Payload } from 'payload'

import { deleteEach } from './deleteEach'

/**
 * Deletes the accounts whose day has come. An account goes last of all that is its reader's, so that one which a
 * process died over is still there to be found.
 */
export const deleteDueAccounts = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'readers',
    where: { goesAt: { less_than_equal: new Date().toISOString() } },
    sort: 'goesAt',
    depth: 0,
    pagination: false,
    select: {},
  })
  await deleteEach(
    payload,
    docs.map(({ id }) => id),
  )
}

import type { Payload } from 'payload'

/** Deletes these readers; one who cannot be deleted keeps none of the others, and is tried again with the next duty. */
export const deleteEach = async (payload: Payload, ids: string[]): Promise<void> => {
  for (const id of ids)
    try {
      await payload.delete({ collection: 'readers', id })
    } catch (err) {
      payload.logger.error({ msg: `Account ${id} could not be deleted.`, err })
    }
}

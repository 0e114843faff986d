import type { CollectionBeforeDeleteHook } from 'payload'

import { liftAnswers } from '@/src/readers/liftAnswers'
import { collectionsOfReaders } from '@/src/readers/ownRecords'

/** What a reader wrote goes with the reader; what others answered stays. */
export const deleteContributions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await liftAnswers(req, String(id))
  for (const { slug } of collectionsOfReaders(req.payload)) {
    const { errors } = await req.payload.delete({
      collection: slug,
      where: { reader: { equals: id } },
      req,
    })
    // Payload goes on where a document could not be deleted, and the reader would be gone without it.
    if (errors.length > 0)
      throw new Error(`Something in ${slug} could not be deleted: ${errors[0]!.message}`)
  }
}

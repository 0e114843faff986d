import type { CollectionBeforeDeleteHook } from 'payload'

/** What a reader wrote goes with the reader. */
export const deleteContributions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const byReader = { reader: { equals: id } }
  await req.payload.delete({ collection: 'comments', where: byReader, req })
  await req.payload.delete({ collection: 'insights', where: byReader, req })
}

import type { CollectionBeforeDeleteHook } from 'payload'

/** Whoever is gone decides about nothing any more. */
export const deleteClaims: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'claims',
    where: { moderator: { equals: id } },
    req,
  })
}

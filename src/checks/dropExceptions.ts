import type { CollectionAfterDeleteHook } from 'payload'

/** What was let stand in a piece goes with it; the audit log still tells. */
export const dropExceptions: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'exceptions',
    where: {
      and: [{ documentKind: { equals: collection.slug } }, { documentId: { equals: String(id) } }],
    },
    req,
  })
}

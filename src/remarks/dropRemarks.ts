import type { CollectionAfterDeleteHook } from 'payload'

/** What was said about a document goes with it. */
export const dropRemarks: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'remarks',
    where: {
      and: [
        { 'document.relationTo': { equals: collection.slug } },
        { 'document.value': { equals: id } },
      ],
    },
    req,
  })
}

export const dropAnswers: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'remarks',
    where: { parent: { equals: id } },
    req,
  })
}

import type { CollectionBeforeDeleteHook } from 'payload'

/** What was said about a document goes with it: before, since SQLite empties the field that leads to it. */
export const dropRemarks: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
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

export const dropAnswers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'remarks',
    where: { parent: { equals: id } },
    req,
  })
}

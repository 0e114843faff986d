import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'

/** In documents and their versions, which have their fields one level deeper. */
const CLOSED = (at: string) => ({
  filter: { [`${at}commentsOpen`]: false },
  update: { $set: { [`${at}commenting`]: 'closed' }, $unset: { [`${at}commentsOpen`]: '' } },
})

/** What a migration does on SQLite: a piece whose comments were closed by the checkbox of old stays closed. */
export const keepCommentsClosed = async (
  { db }: Payload,
  slugs: readonly CollectionSlug[],
): Promise<void> => {
  if (db.name !== 'mongoose') return
  const { collections, versions } = db as unknown as MongooseAdapter
  for (const slug of slugs)
    for (const [model, at] of [
      [collections[slug], ''],
      [versions[slug], 'version.'],
    ] as const) {
      const { filter, update } = CLOSED(at)
      await model?.collection.updateMany(filter, update)
    }
}

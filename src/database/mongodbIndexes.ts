import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SanitizedCollectionConfig } from 'payload'

import { LISTED_BY_AGE } from './sqliteIndexes'

/** What lists of pieces are filtered by; Payload declares no index over a field with many relations. */
const FILTERED_BY = ['topics', 'authors', 'conditions', 'community', 'kind', 'reviewed']

/** The last key of every list is the id, so an index without it would leave the end of the sorting to do. */
const endInId = (
  { collections }: MongooseAdapter,
  { slug, indexes }: SanitizedCollectionConfig,
) => {
  const { schema } = collections[slug]!
  if (LISTED_BY_AGE.includes(slug)) schema.index({ createdAt: 1, _id: 1 })
  for (const { fields, unique } of indexes ?? []) {
    if (unique) continue
    const keys = Object.fromEntries(fields.map((field) => [field, 1 as const]))
    schema.removeIndex(keys)
    schema.index({ ...keys, _id: 1 })
  }
}

/** Brings the indexes that Payload declares into the form in which lists are read off them without sorting. */
export const tuneIndexes = (adapter: MongooseAdapter): void => {
  for (const field of FILTERED_BY)
    adapter.collections.pieces!.schema.index({ [field]: 1, live: 1, publishedAt: 1, _id: 1 })
  for (const collection of adapter.payload.config.collections) endInId(adapter, collection)
  // Those of an older database are named at the start, after the indexes are made.
  adapter.collections.insights!.schema.path('submission').index({ unique: true, sparse: true })
}

/** No index goes by itself that a model had once. This one took two visitors without an account for one reader. */
const FORMER = [{ collection: 'insights', index: 'reader_1_piece_1' }]

export const dropFormerIndexes = async ({ collections }: MongooseAdapter): Promise<void> => {
  for (const { collection, index } of FORMER) {
    const { collection: stored } = collections[collection]!
    const known = await stored.indexes()
    if (known.some(({ name }) => name === index)) await stored.dropIndex(index)
  }
}

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import type { Bulk } from './bulk'

type Stored = Record<string, unknown>
type Models = MongooseAdapter['collections']

export const bulkMongodb = (payload: Payload, newId: () => string): Bulk => {
  const adapter = payload.db as unknown as MongooseAdapter
  const gathered = new Map<Models[string], Stored[]>()

  /** In the place of a collection's model: keeps what it is given to create. */
  const gatheringModel = (models: Models, slug: string) => {
    const model = models[slug]!
    return {
      create: async ([document]: Stored[]) => {
        const stored: Stored = { _id: newId(), ...document }
        const before = gathered.get(model)
        if (before) before.push(stored)
        else gathered.set(model, [stored])
        return [{ ...stored, toObject: () => stored }]
      },
      // What is new has no older version that would have to be marked as such.
      updateMany: async () => {},
    }
  }
  const gatheringModels = (models: Models) =>
    new Proxy(models, { get: (_, slug) => gatheringModel(models, String(slug)) })
  const gathering = Object.assign(Object.create(adapter) as MongooseAdapter, {
    collections: gatheringModels(adapter.collections),
    versions: gatheringModels(adapter.versions),
  })

  return {
    // The adapter changes in place what it is given.
    async add(collection, document) {
      await gathering.create({ collection, data: structuredClone(document), returning: false })
    },
    async addVersion(collection, { parent, at, document }) {
      await gathering.createVersion({
        collectionSlug: collection,
        parent,
        createdAt: at,
        updatedAt: at,
        versionData: structuredClone(document) as never,
        autosave: false,
        returning: false,
      })
    },
    /** One collection after the other: a transaction of this size is more than a replica set takes. */
    async write() {
      for (const [model, documents] of gathered) await model.insertMany(documents)
      gathered.clear()
    },
  }
}

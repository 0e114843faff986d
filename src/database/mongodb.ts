import { compatibilityOptions, mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'

import { env } from '@/src/env'

import { dropFormerIndexes, tuneIndexes } from './mongodbIndexes'

const SECONDS = 1000

/** MongoDB with transactions on a replica set; a preset for services that only speak its protocol. */
export const mongodb = () => {
  const config = mongooseAdapter({
    url: env.DATABASE_URI,
    allowIDOnCreate: true,
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 10 * SECONDS },
    ...(env.MONGODB_COMPATIBILITY && compatibilityOptions[env.MONGODB_COMPATIBILITY]),
  })

  return {
    ...config,
    init: (args: Parameters<typeof config.init>[0]) => {
      const adapter = config.init(args) as ReturnType<typeof config.init> & MongooseAdapter
      const init = adapter.init?.bind(adapter)
      adapter.init = async () => {
        await init?.()
        tuneIndexes(adapter)
      }
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        await dropFormerIndexes(adapter)
      }
      return adapter
    },
  }
}

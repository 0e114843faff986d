import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'

import { env } from '@/src/env'

const SECONDS = 1000

/** MongoDB with transactions on a replica set; a preset for services that only speak its protocol. */
export const mongodb = () =>
  mongooseAdapter({
    url: env.DATABASE_URI,
    allowIDOnCreate: true,
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 10 * SECONDS },
    ...(env.MONGODB_COMPATIBILITY && compatibilityOptions[env.MONGODB_COMPATIBILITY]),
  })

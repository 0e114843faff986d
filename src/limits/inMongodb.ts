import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { RateLimiterMongo } from 'rate-limiter-flexible'

import { type LimitStore, newSalt, ONE_DAY_S } from './store'

const COLLECTION = 'limits'

/** For processes that share nothing but the database, which itself forgets what has run out. */
export const inMongodb = ({ db: adapter }: Payload): LimitStore => {
  const { db } = (adapter as unknown as MongooseAdapter).connection
  if (!db) throw new Error('The database was closed.')
  const kept = db.collection<{ key: string; salt: string; expire: Date }>(COLLECTION)
  let current = { day: '', salt: '' }

  return {
    limiter: (keyPrefix, points, duration) =>
      new RateLimiterMongo({
        storeClient: db,
        tableName: COLLECTION,
        keyPrefix,
        points,
        duration,
      }),

    async salt(day) {
      if (current.day === day) return current.salt
      const key = `salt:${day}`
      const expire = new Date(Date.now() + 2 * ONE_DAY_S * 1000)
      // Of two that begin the day at once, the unique index of the counters lets in one.
      const begun = { $setOnInsert: { salt: newSalt(), expire } }
      await kept.updateOne({ key }, begun, { upsert: true }).catch(ignoreTaken)
      current = { day, salt: (await kept.findOne({ key }))!.salt }
      return current.salt
    },
  }
}

const ignoreTaken = (error: Error & { code?: number }): void => {
  if (error.code !== 11_000) throw error
}

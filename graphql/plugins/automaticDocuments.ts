import type { ApolloServerOptions } from '@apollo/server'
import { LRUCache } from 'lru-cache'

import { env } from '@/src/env'

/** Texts that clients registered, in bounded room: what was asked for longest ago goes first. */
export const automaticDocuments = (): ApolloServerOptions<never>['persistedQueries'] => {
  if (env.APQ_BYTES === 0 || env.PERSISTED_DOCUMENTS_ONLY) return false

  const texts = new LRUCache<string, string>({
    maxSize: env.APQ_BYTES,
    sizeCalculation: (text, hash) => Buffer.byteLength(text) + hash.length,
    ttl: env.APQ_SECONDS * 1000,
  })
  return {
    cache: {
      get: async (hash) => texts.get(hash),
      set: async (hash, text) => void texts.set(hash, text),
      delete: async (hash) => texts.delete(hash),
    },
  }
}

import type { DocumentNode, GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'

import { env } from '@/src/env'

import type { Price } from './plugins/cost'

/** An operation that was read, checked and priced. */
export type KnownOperation = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | undefined
  variables: Record<string, unknown>
  price: Price
}

export type KnownRequest = KnownOperation & { contentType: string; keys?: string[] }

/** About what one takes beside its own text, and what its document takes for each character, compiled or not. */
const OVERHEAD = 2000
const PER_CHARACTER = 150
/** Of what may be kept in all: for requests, and for the documents that many of them share. */
const SHARE = 0.05

const sizeOfRequest = (_: KnownRequest, key: string): number => OVERHEAD + 2 * key.length
const sizeOfDocument = (_: Set<string>, { loc }: DocumentNode): number =>
  OVERHEAD + PER_CHARACTER * (loc?.source.body.length ?? 0)

/**
 * Requests that were answered before, by everything in them that decides how they are understood: read, checked
 * and priced once, they are only run again.
 */
export const createKnownRequests = () => {
  const maxSize = Math.floor(SHARE * env.CACHE_MAX_BYTES)
  if (maxSize === 0) return { find: () => undefined, note: () => {} }

  /** The requests of each document, which go with it: they would keep it in memory. */
  const documents = new LRUCache<DocumentNode, Set<string>>({
    maxSize,
    sizeCalculation: sizeOfDocument,
    dispose: (keys) => keys.forEach((key) => requests.delete(key)),
  })
  const requests = new LRUCache<string, KnownRequest>({
    maxSize,
    sizeCalculation: sizeOfRequest,
    dispose: ({ document }, key) => documents.peek(document)?.delete(key),
  })

  return {
    find(key: string): KnownRequest | undefined {
      const request = requests.get(key)
      if (request) documents.get(request.document)
      return request
    },
    note(key: string, request: KnownRequest): void {
      requests.set(key, request)
      const keys = documents.get(request.document)
      if (keys) keys.add(key)
      else documents.set(request.document, new Set([key]))
      // One that is larger than all of the room is not kept, and so neither is what is asked by it.
      if (!documents.has(request.document)) requests.delete(key)
    },
  }
}

import type { CollectionSlug, Payload } from 'payload'

import { bulkMongodb } from './bulkMongodb'
import { bulkSqlite } from './bulkSqlite'

/** A document as its collection stores it: localized fields hold a value for each locale. */
export type StoredDocument = Record<string, unknown>

export type BulkVersion = { parent: string; at: string; document: StoredDocument }

/**
 * Writes very many documents past the hooks, which would take 20 ms for each. The adapter itself turns each one
 * into its rows; they are gathered, and written by the hundred. Whoever uses it keeps what the hooks keep.
 */
export type Bulk = {
  add: (collection: CollectionSlug, document: StoredDocument) => Promise<void>
  addVersion: (collection: CollectionSlug, version: BulkVersion) => Promise<void>
  /** Writes what was gathered: all of it, or nothing, where the database has transactions. */
  write: () => Promise<void>
}

/** `newId` names what the database would give an id of its own, such as versions. */
export const bulkInto = (payload: Payload, newId: () => string): Bulk =>
  payload.db.name === 'mongoose' ? bulkMongodb(payload, newId) : bulkSqlite(payload, newId)

import type { Payload } from 'payload'

/** An adapter that can take what was deleted off the disk; MongoDB sees to its own files. */
export type Erasing = { eraseDeleted: () => Promise<void> }

/**
 * SQLite overwrites what is deleted (`secure_delete`), yet its write-ahead log holds earlier pages: it is emptied
 * once the transaction that is under way has ended.
 */
export const eraseDeleted = async ({ db }: Payload): Promise<void> =>
  (db as Partial<Erasing>).eraseDeleted?.()

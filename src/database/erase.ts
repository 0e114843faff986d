import type { Payload } from 'payload'

/** An adapter that can take what was deleted off the disk; MongoDB sees to its own files. */
export type Erasing = { eraseDeleted: () => Promise<void> }

/**
 * SQLite overwrites what is deleted (`secure_delete`), yet copies of it stay in the gaps of other pages and in the
 * write-ahead log: the file is written anew, and the log emptied.
 */
export const eraseDeleted = async ({ db }: Payload): Promise<void> =>
  (db as Partial<Erasing>).eraseDeleted?.()

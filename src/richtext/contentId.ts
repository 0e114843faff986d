import { createHash } from 'node:crypto'

/** An ObjectId-like id that is the same whenever the content is, so that seeding twice changes nothing. */
export const contentId = (...content: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)

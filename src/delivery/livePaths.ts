import type { PayloadRequest } from 'payload'

import { entryOf, type PublishedCollection } from './documents'
import { localesOf } from './locales'
import { pathOf } from './paths'
import { publishedNow } from './publishedDocuments'

/** Where the public finds a document now, in each of its languages; nowhere, where it is not published. */
export const livePathsOf = async (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
): Promise<string[]> => {
  const raw = await publishedNow(req, collection, id)
  if (!raw) return []

  const paths = localesOf(raw.title ?? raw.name).map((locale) =>
    pathOf(entryOf(req.payload, collection, raw, locale)),
  )
  return [...new Set(paths)]
}

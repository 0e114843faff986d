import type { PayloadRequest } from 'payload'

import { entryOf, type PublishedCollection, type Raw } from './documents'
import { localesOf } from './locales'
import { pathOf } from './paths'

/**
 * Where the public finds a document now, in each of its languages; nowhere, where it is not published. Reads
 * past the Local API, which would leave its own `locale` on the request of the write that is going on.
 */
export const livePathsOf = async (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
): Promise<string[]> => {
  const raw = await req.payload.db.findOne<Raw>({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { title: true, name: true, slug: true },
    req,
  })
  if (!raw) return []

  const paths = localesOf(raw.title ?? raw.name).map((locale) =>
    pathOf(entryOf(req.payload, collection, raw, locale)),
  )
  return [...new Set(paths)]
}

import type { PayloadRequest } from 'payload'

import { entryOf, type PublishedCollection, type Raw } from './documents'
import { DEFAULT_LOCALE } from './locales'
import { pathOf } from './paths'
import { idsOf } from './relations'

/** What the public finds a document by: its place, where it stands in lists, what leads to it. */
export type PublishedView = {
  path: string
  /** Equal for two views that stand at the same places of the same lists, under the same addresses. */
  listed: string
  /** Those of a series that are published themselves: each of them tells which series it belongs to. */
  stories: string[]
}

const NAMED = ['name', 'slug', 'createdAt']
const PIECE = [
  ...['title', 'slug', 'publishedAt', 'createdAt', 'contentNotes', 'review'],
  ...['authors', 'topics', 'conditions', 'community'],
]
const LISTED: Record<PublishedCollection, string[]> = {
  articles: PIECE,
  stories: PIECE,
  series: PIECE,
  pages: ['title', 'slug', 'createdAt'],
  // Whose comments say that an author wrote them.
  authors: [...NAMED, 'readers'],
  topics: NAMED,
  conditions: NAMED,
  communities: NAMED,
}

/** Null where the public sees nothing of it. Reads the document itself, not the newest draft of it. */
export const publishedView = async (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
): Promise<PublishedView | null> => {
  const fields = LISTED[collection]
  const selected = collection === 'series' ? [...fields, 'stories'] : fields
  const raw = await req.payload.db.findOne<Raw>({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    locale: 'all',
    select: Object.fromEntries(selected.map((field) => [field, true as const])),
    joins: false as never,
    req,
  })
  if (!raw) return null

  return {
    path: pathOf(entryOf(req.payload, collection, raw, DEFAULT_LOCALE)),
    listed: JSON.stringify(fields.map((field) => raw[field] ?? null)),
    stories: collection === 'series' ? await publishedStories(req, idsOf(raw.stories)) : [],
  }
}

const publishedStories = async (req: PayloadRequest, ids: string[]): Promise<string[]> => {
  const { docs } = await req.payload.db.find<Raw>({
    collection: 'stories',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    limit: ids.length,
    pagination: false,
    select: { slug: true },
    req,
  })
  const published = new Set(docs.map(({ id }) => String(id)))
  return ids.filter((id) => published.has(id))
}

import type { PayloadRequest } from 'payload'

import type { Author } from '@/payload-types'

import { entryOf, type PublishedCollection } from './documents'
import { DEFAULT_LOCALE } from './locales'
import { namesOf, OFF_LABEL_COLLECTIONS, type OffLabelRaw } from './offLabelTerms'
import { pathOf } from './paths'
import type { Raw } from './asVisitor'
import { KIND_OF } from './pieceKinds'
import type { PieceEntry } from './pieces'
import { publishedNow } from './publishedDocuments'
import { idsOf } from './relations'
import { staleReviews } from './staleReview'

/** What the public finds a document by: its place, where it stands in lists, what leads to it. */
export type PublishedView = {
  path: string
  /** Equal for two views that stand at the same places of the same lists, under the same addresses. */
  listed: string
  /** Of a treatment that carries an off-label notice: what it is found by in a text. */
  offLabel: string | null
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
  authors: NAMED,
  topics: NAMED,
  conditions: NAMED,
  communities: NAMED,
}

const OFF_LABEL: PublishedCollection[] = [...OFF_LABEL_COLLECTIONS]
const offLabelOf = (raw: OffLabelRaw): string | null =>
  raw.offLabel?.applies ? JSON.stringify(namesOf(raw)) : null

/** Null where the public sees nothing of it. */
export const publishedView = async (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
): Promise<PublishedView | null> => {
  const raw = await publishedNow(req, collection, id)
  if (!raw) return null

  const listed = LISTED[collection].map((field) => raw[field] ?? null)
  const entry = entryOf(req.payload, collection, raw, DEFAULT_LOCALE)
  if (collection in KIND_OF) listed.push(staleReviews(entry as PieceEntry))
  if (collection === 'authors') listed.push(await readersOf(req, id))
  return {
    path: pathOf(entry),
    listed: JSON.stringify(listed),
    offLabel: OFF_LABEL.includes(collection) ? offLabelOf(raw) : null,
    stories: collection === 'series' ? await publishedStories(req, idsOf(raw.stories)) : [],
  }
}

/** The accounts whose comments say that this author wrote them, which is nothing that visitors read. */
const readersOf = async (req: PayloadRequest, id: string): Promise<string[]> => {
  const author = await req.payload.db.findOne<Author>({
    collection: 'authors',
    where: { id: { equals: id } },
    select: { readers: true },
    req,
  })
  return idsOf(author?.readers)
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

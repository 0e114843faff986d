import type { PayloadRequest } from 'payload'

import type { Article, Series, Story } from '@/payload-types'
import { CONTENT_NOTES, noteField } from '@/src/fields/contentNotes'
import { slugify } from '@/src/fields/slug'
import { STALE_IN } from '@/src/fields/staleIn'
import { deleteJudgementsOn } from '@/src/hooks/deleteJudgements'
import { entryOf } from './documents'
import { DEFAULT_LOCALE, type Locale, LOCALES } from './locales'
import { KIND_OF, type PieceCollection } from './pieceKinds'
import type { PieceEntry } from './pieces'
import { publishedNow } from './publishedDocuments'
import { idsOf } from './relations'
import { staleReviews } from './staleReview'

/** What the row of a published piece says, beside what readers left on it. */
export const pieceRowOf = (
  collection: PieceCollection,
  piece: Article | Story | Series,
  reviewStale: Partial<Record<Locale, boolean>> = {},
) => ({
  kind: KIND_OF[collection],
  live: true,
  title: piece.title,
  sortTitle: slugify(piece.title) || piece.title.toLowerCase(),
  publishedAt: piece.publishedAt ?? piece.createdAt,
  authors: piece.authors,
  topics: piece.topics,
  conditions: piece.conditions,
  community: piece.community ?? null,
  notes: Object.fromEntries(
    CONTENT_NOTES.map(({ value }) => [
      noteField(value),
      piece.contentNotes?.includes(value) ?? false,
    ]),
  ),
  reviewed: Boolean(piece.review?.reviewer && piece.review.reviewedAt),
  reviewStale: Object.fromEntries(
    LOCALES.map((locale) => [STALE_IN[locale], reviewStale[locale] ?? false]),
  ),
})

/** Makes the row of one piece in `pieces` tell what is published now; drafts leave no trace in it. */
export const refreshPieceRow = async (
  req: PayloadRequest,
  collection: PieceCollection,
  id: string,
): Promise<void> => {
  const { payload } = req
  const [row] = (
    await payload.find({
      collection: 'pieces',
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      depth: 0,
      req,
    })
  ).docs
  const raw = await publishedNow(req, collection, id)

  // Only these fields: the counters beside them may be counted up meanwhile.
  const change = (changed: Record<string, unknown>) =>
    payload.db.updateOne({ collection: 'pieces', id, data: changed, req, returning: false })
  if (!raw) {
    if (row?.live) await change({ live: false })
    return
  }

  const entry = entryOf(payload, collection, raw, DEFAULT_LOCALE) as PieceEntry
  const data = pieceRowOf(collection, entry.data, staleReviews(entry))
  if (row) await change(data)
  else
    await payload.create({
      collection: 'pieces',
      data: { id, ...data, insightsShown: 0 },
      depth: 0,
      req,
    })
}

export const deletePieceRow = async (req: PayloadRequest, id: string): Promise<void> => {
  const { db } = req.payload
  // Past their hooks, which would count each one down on the row that goes, and log it.
  const onPiece = { piece: { equals: id } }
  const { docs } = await db.find({ collection: 'comments', where: onPiece, pagination: false, req })
  await deleteJudgementsOn(req, idsOf(docs))
  for (const collection of ['follows', 'comment-visits', 'comments'] as const)
    await db.deleteMany({ collection, where: onPiece, req })
  await db.deleteMany({ collection: 'insights', where: onPiece, req })
  await db.deleteMany({ collection: 'pieces', where: { id: { equals: id } }, req })
}

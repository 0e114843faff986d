import type { Where } from 'payload'

import { PIECE_COLLECTIONS, type PieceCollection } from '@/src/delivery/pieceKinds'
import type { StoredReview } from '@/src/editorial/review'

import { asViewer, type Viewer } from './viewer'

export type FoundPiece = {
  id: string
  collection: PieceCollection
  title: unknown
  _status?: 'draft' | 'published'
  body?: Record<string, unknown> | null
  review?: StoredReview | null
  workflow?: { stage?: string | null; dueDate?: string | null } | null
}

type Search = {
  where: Where
  sort: string
  limit: number
  /** Of the newest version, or else of what is published. */
  draft: boolean
  fields?: ('body' | 'review' | 'workflow')[]
}

/** Of all three kinds, with the texts of every language. */
export const findPieces = async (
  viewer: Viewer,
  { where, sort, limit, draft, fields = [] }: Search,
): Promise<{ pieces: FoundPiece[]; total: number }> => {
  const found = await Promise.all(
    PIECE_COLLECTIONS.map(async (collection) => {
      const { docs, totalDocs } = await viewer.payload.find({
        ...{ collection, where, sort, limit, draft, locale: 'all' },
        select: Object.fromEntries(['title', ...fields].map((field) => [field, true])),
        ...asViewer(viewer),
      })
      const pieces = docs.map((doc) => ({ ...doc, id: String(doc.id), collection }) as FoundPiece)
      return { pieces, totalDocs }
    }),
  )
  return {
    pieces: found.flatMap(({ pieces }) => pieces),
    total: found.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
  }
}

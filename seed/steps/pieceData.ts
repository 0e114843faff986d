import { toRichText } from '../bodies'
import type { Article, Citation, PieceText, Series, Story } from '../content/types'
import type { Ids } from '../ids'
import { pathsIn, targetOf } from '../links'

export const _status = 'published' as const

export const rowsOf = (citations: readonly Citation[] = []) =>
  citations.map((citation) => ({ ...citation }))

/** What a language has of its own. */
export const textOf = (
  { title, subtitle, description, body }: PieceText,
  slug: string,
  ids: Ids,
) => ({
  title,
  subtitle,
  slug,
  body: toRichText(body, ids),
  meta: { description },
  _status,
})

export const pieceData = (piece: Article | Story | Series, ids: Ids) => ({
  ...textOf(piece, piece.key, ids),
  cover: ids.get('media', piece.cover),
  authors: ids.all('authors', piece.authors),
  topics: ids.all('topics', piece.topics),
  conditions: ids.all('conditions', piece.conditions),
  community: piece.community && ids.get('communities', piece.community),
  publishedAt: piece.publishedAt,
  contentNotes: [...(piece.contentNotes ?? [])],
  review: piece.review && { ...piece.review, reviewer: ids.get('authors', piece.review.reviewer) },
  citations: rowsOf(piece.citations),
})

export const hasOpenLinks = ({ body }: PieceText, ids: Ids): boolean =>
  pathsIn(body).some((path) => {
    const target = targetOf(path)

    return target !== undefined && !ids.find(target.collection, target.key)
  })

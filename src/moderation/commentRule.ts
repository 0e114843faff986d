import { DAY_MS } from '@/src/durations'

/** Whether comments are shown at once, at once if their reader is trusted, wait for a decision, or are not taken. */
export const COMMENT_MODES = ['open', 'mixed', 'moderated', 'closed'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

/** What a piece says where it leaves that to the site. */
export const AS_THE_SITE = 'site'

export const MODE_OF_SITE: CommentMode = 'moderated'

type OfSite = { commenting?: CommentMode | null; commentingDays?: number | null }
type OfPiece = {
  commenting?: CommentMode | typeof AS_THE_SITE | null
  commentingDays?: number | null
  publishedAt?: string | null
  createdAt: string
}

/** How comments on a piece are taken until `closesAt`, after which they are not; that may be never. */
export const commentRule = (piece: OfPiece, site: OfSite) => {
  const { commenting, commentingDays } = piece
  const mode =
    commenting && commenting !== AS_THE_SITE ? commenting : (site.commenting ?? MODE_OF_SITE)
  const days = commentingDays ?? site.commentingDays ?? 0
  const published = Date.parse(piece.publishedAt ?? piece.createdAt)
  return { mode, closesAt: days > 0 ? published + days * DAY_MS : Infinity }
}

/** The same as it is now. */
export const commentMode = (piece: OfPiece, site: OfSite): CommentMode => {
  const { mode, closesAt } = commentRule(piece, site)
  return Date.now() < closesAt ? mode : 'closed'
}

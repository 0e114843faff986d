import { sha256 } from '@/src/persist/sha256'

/** A clinical review as it is stored: who checked a piece and when, and what each language's body was then. */
export type StoredReview = {
  reviewer?: unknown
  reviewedAt?: string | null
  nextReviewDue?: string | null
  signed?: { readonly [locale: string]: string | null | undefined } | null
}

export type ReviewProblem = 'missing' | 'stale' | 'overdue'

/** What a form adds to a text that was only opened and saved. */
const ADDED = new Set(['id', 'version', 'direction', 'textFormat', 'textStyle'])
const UNSET: unknown[] = [null, '', 0, false, 'normal']

const normal = (key: string, value: unknown): unknown => {
  if (ADDED.has(key) || (key !== 'text' && UNSET.includes(value))) return undefined
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Of a body as it is stored, with its relations as ids: the same for the same words, marks, blocks and links. */
export const fingerprintOf = (body: unknown): string => sha256(JSON.stringify(body, normal) ?? '')

/**
 * Whether the body is another one than was signed, in any language: what is copied into a second language was read in the
 * first. A review that a script wrote holds no fingerprint, and stands for whatever it is written beside.
 */
export const isStale = (review: StoredReview, body: unknown): boolean => {
  const signed = Object.values(review.signed ?? {}).filter(Boolean)
  return signed.length > 0 && Boolean(body) && !signed.includes(fingerprintOf(body))
}

/** Why a body may not count as reviewed; null where it may. */
export const reviewProblem = (
  review: StoredReview | null | undefined,
  body: unknown,
  now = Date.now(),
): ReviewProblem | null => {
  if (!review?.reviewer || !review.reviewedAt) return 'missing'
  if (isStale(review, body)) return 'stale'
  return review.nextReviewDue && Date.parse(review.nextReviewDue) < now ? 'overdue' : null
}

import { isStale, type StoredReview } from '@/src/editorial/review'

import type { Entry } from './documents'
import { type Locale, LOCALES } from './locales'
import type { PieceEntry } from './pieces'

/** Whether the text that this language's readers get is another one than was signed. */
export const hasStaleReview = ({ data }: PieceEntry): boolean =>
  Boolean(data.review) && isStale(data.review as StoredReview, data.body)

export const staleReviews = (entry: PieceEntry): Record<Locale, boolean> =>
  Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      hasStaleReview(entry.translated(locale) as Entry<'articles'>),
    ]),
  ) as Record<Locale, boolean>

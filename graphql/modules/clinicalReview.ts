import type { Edition } from '@/src/delivery/edition'
import type { PieceEntry } from '@/src/delivery/pieces'
import type { Entry } from '@/src/delivery/documents'
import { idOf } from '@/src/delivery/relations'

import { builder } from '../builder'
import { Author } from './refs'

type Review = { reviewer: Entry<'authors'>; reviewedAt: string; nextReviewDue: string | null }

/** Null without a date, or where the reviewer's own page is not published. */
export const reviewOf = async (
  { data, asked }: PieceEntry,
  edition: Edition,
): Promise<Review | null> => {
  const { reviewer, reviewedAt, nextReviewDue } = data.review ?? {}
  const id = idOf(reviewer)
  if (!id || !reviewedAt) return null

  const author = await edition.documents.one('authors', id, asked)
  return author && { reviewer: author, reviewedAt, nextReviewDue: nextReviewDue ?? null }
}

export const ClinicalReview = builder.objectRef<Review>('ClinicalReview').implement({
  description: 'A check of a piece by someone with clinical credentials.',
  fields: (t) => ({
    reviewer: t.expose('reviewer', { type: Author, description: 'Who checked it.' }),
    reviewedAt: t.expose('reviewedAt', { type: 'DateTime', description: 'When it was checked.' }),
    nextReviewDue: t.expose('nextReviewDue', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is to be checked again.',
    }),
    overdue: t.boolean({
      description: 'Whether the next check is late.',
      resolve: ({ nextReviewDue }) =>
        Boolean(nextReviewDue && new Date(nextReviewDue) < new Date()),
    }),
  }),
})

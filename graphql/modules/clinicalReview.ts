import type { Review } from '@/src/delivery/projection'

import { builder } from '../builder'
import { Author } from './refs'

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
      resolve: ({ nextReviewDue }, _, { keeper }) => {
        const due = nextReviewDue ? Date.parse(nextReviewDue) : Infinity
        keeper.changesAt(due)
        return due < Date.now()
      },
    }),
  }),
})

import { type Check, whole } from './check'

/** A clinician reads health content before it is published, and again after it was changed. */
export const review: Check = {
  code: 'clinical-review',
  label: 'Clinical review',
  of: ['stories', 'articles'],
  blocks: true,
  exceptionsBy: ['admin'],
  findings: ({ piece }) => {
    const { reviewer, reviewedAt, nextReviewDue } = piece.review ?? {}
    if (!reviewer || !reviewedAt)
      return [whole('missing', 'No clinical reviewer has signed this yet. Ask one to read it.')]
    return nextReviewDue && Date.parse(nextReviewDue) <= Date.now()
      ? [whole('overdue', 'The next review is overdue. Ask a reviewer to read and sign it again.')]
      : []
  },
}

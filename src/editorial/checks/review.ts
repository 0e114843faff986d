import { fingerprintOf, type ReviewProblem, reviewProblem } from '../review'
import { type Check, whole } from './check'

const WORDS: Record<ReviewProblem, string> = {
  missing: 'No clinical reviewer has signed this yet. Ask one to read it.',
  stale: 'The text was changed since it was signed. Ask a reviewer to read and sign it again.',
  overdue: 'The next review is overdue. Ask a reviewer to read and sign it again.',
}

/** A clinician reads health content before it is published, and again after it was changed. */
export const review: Check = {
  code: 'clinical-review',
  label: 'Clinical review',
  of: ['stories', 'articles'],
  blocks: true,
  exceptionsBy: ['admin'],
  findings: ({ piece, views }) => {
    if (views.length === 0) return [whole('missing', WORDS.missing)]
    return views.flatMap(({ locale, view: { body } }) => {
      const problem = reviewProblem(piece.review, body)
      // An exception is made for the text as it is now.
      return problem
        ? [whole(problem, WORDS[problem], { locale, identity: fingerprintOf(body) })]
        : []
    })
  },
}

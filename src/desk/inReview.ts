import { LOCALES } from '@/src/delivery/locales'
import { type ReviewProblem, reviewProblem } from '@/src/editorial/review'

import { byDate } from './byDate'
import { findPieces, type FoundPiece } from './findPieces'
import { FEW, type Lines, titleIn, type Viewer } from './viewer'

/** Of each kind; a body of each is read. */
const MOST = 20
const SIGNED = 'Signed'
const WORDS: Record<ReviewProblem, string> = {
  missing: 'Not signed yet',
  stale: 'Changed since it was signed',
  overdue: 'Review overdue',
}

const problemOf = ({ body, review }: FoundPiece): ReviewProblem | null =>
  LOCALES.filter((locale) => body?.[locale])
    .map((locale) => reviewProblem(review, body?.[locale]))
    .find(Boolean) ?? null

/** Of what was handed in, all of it and what nobody signed as it stands: a reviewer signs it, and an editor approves it. */
export type InReview = { all: Lines; unsigned: Lines }

export const inReview = async (viewer: Viewer): Promise<InReview> => {
  const { pieces, total } = await findPieces(viewer, {
    where: { 'workflow.stage': { equals: 'in-review' } },
    sort: 'updatedAt',
    limit: MOST,
    draft: true,
    fields: ['body', 'review', 'workflow'],
  })
  const lines = pieces
    .map((piece) => {
      const problem = problemOf(piece)
      const { id, collection, title, workflow } = piece
      const note = problem ? WORDS[problem] : SIGNED
      return { id, collection, title: titleIn(title), note, at: workflow?.dueDate }
    })
    .sort(byDate)
  const unsigned = lines.filter(({ note }) => note !== SIGNED)
  return {
    all: { lines: lines.slice(0, FEW), total },
    unsigned: { lines: unsigned.slice(0, FEW), total: unsigned.length },
  }
}

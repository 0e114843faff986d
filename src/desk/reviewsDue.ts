import { byDate } from './byDate'
import { findPieces } from './findPieces'
import { FEW, type Lines, titleIn, type Viewer } from './viewer'

const SOON_MS = 30 * 24 * 60 * 60 * 1000

/** Published pieces whose next review is due within a month, or was. */
export const reviewsDue = async (viewer: Viewer, now = Date.now()): Promise<Lines> => {
  const { pieces, total } = await findPieces(viewer, {
    where: {
      and: [
        { _status: { equals: 'published' } },
        { 'review.nextReviewDue': { less_than: new Date(now + SOON_MS).toISOString() } },
      ],
    },
    sort: 'review.nextReviewDue',
    limit: FEW,
    draft: false,
    fields: ['review'],
  })
  const lines = pieces.map(({ id, collection, title, review }) => {
    const at = review?.nextReviewDue
    const isOver = at && Date.parse(at) < now
    return { id, collection, title: titleIn(title), at, note: isOver ? 'Overdue' : 'Due soon' }
  })
  return { lines: lines.sort(byDate).slice(0, FEW), total }
}

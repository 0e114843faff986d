import { byDate } from './byDate'
import { findPieces } from './findPieces'
import { FEW, type Lines, titleIn, type Viewer } from './viewer'

const MOST = 50
const STAGES: Record<string, string> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
}

/** What is somebody's to do: drafts that were given to them, the next due first. */
export const assigned = async (viewer: Viewer): Promise<Lines> => {
  const { pieces, total } = await findPieces(viewer, {
    where: {
      and: [
        { 'workflow.assignee': { equals: viewer.user.id } },
        { 'workflow.stage': { not_equals: 'withdrawn' } },
        { _status: { not_equals: 'published' } },
      ],
    },
    sort: '-updatedAt',
    limit: MOST,
    draft: true,
    fields: ['workflow'],
  })
  const lines = pieces.map(({ id, collection, title, workflow }) => ({
    ...{ id, collection, title: titleIn(title), at: workflow?.dueDate },
    note: STAGES[workflow?.stage ?? 'draft'],
  }))
  return { lines: lines.sort(byDate).slice(0, FEW), total }
}

import type { Where } from 'payload'

import { asViewer, type Viewer } from './viewer'

const isPending: Where = { status: { equals: 'pending' } }
const COUNTED: Record<keyof ModerationCounts, Where> = {
  pending: isPending,
  care: { and: [isPending, { care: { equals: true } }] },
  reported: { and: [{ status: { equals: 'approved' } }, { reportCount: { greater_than: 0 } }] },
}

export type ModerationCounts = { pending: number; care: number; reported: number }

/** Comments that wait for a decision, or for a second one. */
export const moderation = async (viewer: Viewer): Promise<ModerationCounts> => {
  const count = async (where: Where) =>
    (await viewer.payload.count({ collection: 'comments', where, ...asViewer(viewer) })).totalDocs
  const [pending, care, reported] = await Promise.all([
    count(COUNTED.pending),
    count(COUNTED.care),
    count(COUNTED.reported),
  ])
  return { pending, care, reported }
}

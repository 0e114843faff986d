import type { Where } from 'payload'

import { hasRole } from '@/src/access/roles'
import { asViewer, type Viewer } from '@/src/desk/viewer'

/** The author pages that somebody of the staff writes as. */
export const authorPagesOf = async (viewer: Viewer): Promise<string[]> => {
  const { docs } = await viewer.payload.find({
    collection: 'authors',
    where: { user: { equals: viewer.user.id } },
    pagination: false,
    select: { name: true },
    ...asViewer(viewer),
  })
  return docs.map(({ id }) => String(id))
}

/** Published pieces that somebody is an author of; a draft that names them gives no right yet. */
export const ownPieces = async (viewer: Viewer): Promise<Where | null> => {
  const pages = await authorPagesOf(viewer)
  return pages.length > 0 ? { authors: { in: pages } } : null
}

/** Whose insights somebody may see summarised: those on their own pieces, and an editor all. */
export const maySeeInsightsOn = async (viewer: Viewer, piece: string): Promise<boolean> => {
  if (hasRole(viewer.user, 'admin', 'editor')) return true
  const own = await ownPieces(viewer)
  if (!own) return false

  const { totalDocs } = await viewer.payload.count({
    collection: 'pieces',
    where: { and: [{ id: { equals: piece } }, own] },
    ...asViewer(viewer),
  })
  return totalDocs > 0
}

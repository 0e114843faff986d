import { hasRole } from '@/src/access/roles'
import { COLLECTION_OF } from '@/src/delivery/pieceKinds'
import { asViewer, type Viewer } from '@/src/desk/viewer'

import { ownPieces } from './scope'
import { type Summary, summaryOf } from './summary'

const MOST_PIECES = 100

export type PieceLine = { id: string; collection: string; title: string; count: number }

export type OwnInsights = {
  /** Nobody's where no author page is linked to the account; then an editor sees all. */
  whose: 'own' | 'all' | 'nobodys'
  /** Those with most insights. */
  pieces: PieceLine[]
  summary: Summary
}

/** What readers found in the pieces of whoever looks, taken together. */
export const insightsOnOwnPieces = async (viewer: Viewer): Promise<OwnInsights> => {
  const { payload, user } = viewer
  const own = await ownPieces(viewer)
  const whose = own ? 'own' : hasRole(user, 'admin', 'editor') ? 'all' : 'nobodys'
  const pieces: PieceLine[] = []
  if (whose !== 'nobodys') {
    const { docs } = await payload.find({
      collection: 'pieces',
      where: { and: [...(own ? [own] : []), { insightCount: { greater_than: 0 } }] },
      sort: ['-insightCount', 'title'],
      limit: MOST_PIECES,
      pagination: false,
      select: { title: true, kind: true, insightCount: true },
      ...asViewer(viewer),
    })
    for (const { id, kind, title, insightCount } of docs)
      pieces.push({
        id: String(id),
        collection: COLLECTION_OF[kind],
        title,
        count: insightCount ?? 0,
      })
  }
  return {
    whose,
    pieces,
    summary: await summaryOf(
      payload,
      pieces.map(({ id }) => id),
    ),
  }
}

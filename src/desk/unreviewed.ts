import type { Where } from 'payload'

import { COLLECTION_OF } from '@/src/delivery/pieceKinds'
import { STALE_IN } from '@/src/fields/staleIn'

import { asViewer, FEW, type Lines, type Viewer } from './viewer'

const FIELDS = Object.values(STALE_IN)
const isStale: Where[] = FIELDS.map((field) => ({ [`reviewStale.${field}`]: { equals: true } }))

/** What is published without a review that holds: its text was changed since, or it is an article that never had one. */
export const unreviewed = async (viewer: Viewer): Promise<Lines> => {
  const neverHadOne: Where = {
    and: [{ kind: { equals: 'article' } }, { reviewed: { equals: false } }],
  }
  const { docs, totalDocs } = await viewer.payload.find({
    collection: 'pieces',
    where: { and: [{ live: { equals: true } }, { or: [...isStale, neverHadOne] }] },
    sort: '-publishedAt',
    limit: FEW,
    select: { title: true, kind: true, reviewStale: true },
    ...asViewer(viewer),
  })
  const lines = docs.map(({ id, kind, title, reviewStale }) => ({
    ...{ id: String(id), collection: COLLECTION_OF[kind], title },
    note: FIELDS.some((field) => reviewStale?.[field])
      ? 'Changed since it was signed'
      : 'Not signed yet',
  }))
  return { lines, total: totalDocs }
}

import { asViewer, FEW, type Lines, type Viewer } from './viewer'

const SOON_MS = 30 * 24 * 60 * 60 * 1000

/** Those that run out within a month, and their stories with them. */
export const consentsEnding = async (viewer: Viewer, now = Date.now()): Promise<Lines> => {
  const { docs, totalDocs } = await viewer.payload.find({
    collection: 'consents',
    where: {
      and: [
        { revokedAt: { exists: false } },
        { expiresAt: { greater_than: new Date(now).toISOString() } },
        { expiresAt: { less_than: new Date(now + SOON_MS).toISOString() } },
      ],
    },
    sort: 'expiresAt',
    limit: FEW,
    select: { alias: true, expiresAt: true },
    ...asViewer(viewer),
  })
  const lines = docs.map(({ id, alias, expiresAt }) => ({
    ...{ id: String(id), collection: 'consents', title: alias, at: expiresAt },
  }))
  return { lines, total: totalDocs }
}

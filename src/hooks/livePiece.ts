import type { PayloadRequest } from 'payload'

import { COLLECTION_OF } from '@/src/delivery/pieceKinds'
import { Refused } from '@/src/errors'

/** What a published piece says about comments on it; null where nothing is published under this id. */
export const livePiece = async (req: PayloadRequest, id: string) => {
  const only = { limit: 1, pagination: false, depth: 0, req } as const
  const [row] = (
    await req.payload.find({
      collection: 'pieces',
      where: { and: [{ id: { equals: id } }, { live: { equals: true } }] },
      select: { kind: true },
      ...only,
    })
  ).docs
  if (!row) return null

  const [piece] = (
    await req.payload.find({
      collection: COLLECTION_OF[row.kind],
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
      select: { commenting: true, commentingDays: true, publishedAt: true, createdAt: true },
      ...only,
    })
  ).docs
  return piece ?? null
}

export const noSuchPiece = () =>
  new Refused('NOT_FOUND', 'There is no such piece any more.', 'piece')

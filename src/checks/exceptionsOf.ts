import type { PayloadRequest } from 'payload'

import type { Exception } from '@/payload-types'
import type { PieceCollection } from '@/src/delivery/pieceKinds'

/** What editors let stand in a piece, each with its reason. */
export const exceptionsOf = async (
  req: PayloadRequest,
  collection: PieceCollection,
  id: string | null,
): Promise<Exception[]> => {
  if (!id) return []
  const { docs } = await req.payload.find({
    collection: 'exceptions',
    where: { and: [{ documentKind: { equals: collection } }, { documentId: { equals: id } }] },
    pagination: false,
    depth: 0,
    req,
  })
  return docs
}

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Comment, Insight } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { COLLECTION_OF } from '@/src/delivery/pieceKinds'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'

const livePiece = async (req: PayloadRequest, id: string) => {
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
      select: { commentsOpen: true },
      ...only,
    })
  ).docs
  return piece ?? null
}

/** Readers write about what is published, and comment where that is open. */
export const aboutLivePiece: CollectionBeforeChangeHook<Comment | Insight> = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !isReader(req.user)) return data

  const id = idOf(data.piece)
  const piece = id && (await livePiece(req, id))
  if (!piece) throw new Refused('NOT_FOUND', 'There is no such piece any more.', 'piece')
  if (collection.slug === 'comments' && piece.commentsOpen === false)
    throw new Refused('CLOSED', 'Comments on this piece are closed.')
  return data
}

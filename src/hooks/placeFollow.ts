import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Follow } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import { threadOfComment, threadOfPiece } from '@/src/notifications/threads'

import { livePiece, noSuchPiece } from './livePiece'
import { firstOf } from './tellFollowers'

const threadAt = async (req: PayloadRequest, { comment, piece }: Partial<Follow>) => {
  const id = idOf(comment)
  if (!id) return { comment: null, piece: idOf(piece) }

  const found = await req.payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw new Refused('NOT_FOUND', 'There is no such comment any more.', 'comment')
  return { comment: await firstOf(req, found), piece: idOf(found.piece) }
}

/** Mails go to an address that is its reader's, about what is published. */
export const placeFollow: CollectionBeforeChangeHook<Follow> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !isReader(req.user)) return data
  if (!req.user.emailVerified)
    throw new Refused('NOT_VERIFIED', 'Confirm your address first: the mails go there.')

  const { comment, piece } = await threadAt(req, data)
  if (!piece || !(await livePiece(req, piece))) throw noSuchPiece()
  const thread = comment ? threadOfComment(comment) : threadOfPiece(piece)
  return { ...data, comment, piece, thread }
}

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import { commentMode } from '@/src/moderation/commentRule'

import { livePiece, noSuchPiece } from './livePiece'

const modeOf = async (req: PayloadRequest, piece: string | null) => {
  const live = piece && (await livePiece(req, piece))
  if (!live) return null

  const site = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    select: { commenting: true, commentingDays: true },
    req,
  })
  return commentMode(live, site)
}

/**
 * A reader comments where the piece takes comments, and others see it as the piece says. Other words never bring into sight
 * what waits already.
 */
export const asPieceSays: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isNew = operation === 'create'
  const isEdit = !isNew && data.body !== originalDoc?.body
  if (!isReader(req.user) || data.status === 'withdrawn' || !(isNew || isEdit)) return data

  const mode = await modeOf(req, idOf(isNew ? data.piece : originalDoc?.piece))
  if (isNew && !mode) throw noSuchPiece()
  if (isNew && mode === 'closed') throw new Refused('CLOSED', 'Comments on this piece are closed.')

  const mayShow = mode === 'open' && (isNew || originalDoc?.status === 'approved')
  return { ...data, status: mayShow ? 'approved' : 'pending' }
}

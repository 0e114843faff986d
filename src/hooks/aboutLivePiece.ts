import type { CollectionBeforeChangeHook } from 'payload'

import type { Insight } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { visitorOf } from '@/src/visitors/visitorOf'

import { livePiece, noSuchPiece } from './livePiece'

/** Readers write about what is published. */
export const aboutLivePiece: CollectionBeforeChangeHook<Insight> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || (!isReader(req.user) && !visitorOf(req))) return data

  const id = idOf(data.piece)
  if (!id || !(await livePiece(req, id))) throw noSuchPiece()
  return data
}

import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'

/** How deep an answer stands follows from what it answers, whoever writes it and whatever the input says. */
export const setDepth: CollectionBeforeChangeHook<Comment> = async ({ data, operation, req }) => {
  const parent = idOf(data.parent)
  if (operation !== 'create' || !parent) return data

  const { depth } = await req.payload.findByID({
    collection: 'comments',
    id: parent,
    depth: 0,
    select: { depth: true },
    req,
  })
  return { ...data, depth: depth + 1 }
}

import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import { isLeaving } from '@/src/readers/isLeaving'

const DEEPEST = 3

/** An answer stands below what it answers, on the same piece, as deep as that says. */
export const placeInThread: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  req,
}) => {
  const id = idOf(data.parent)
  if (operation !== 'create' || !id) return data

  const parent = await req.payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: !isReader(req.user),
    req,
  })
  const isThere = parent && parent.status !== 'withdrawn' && idOf(parent.piece) === idOf(data.piece)
  if (!isThere || (await isLeaving(req, parent.reader)))
    throw new Refused('NOT_FOUND', 'The comment that this answers is not there any more.', 'parent')
  if (parent.depth >= DEEPEST)
    throw new Refused(
      'NOT_ALLOWED',
      'This thread goes no deeper. Answer an earlier comment instead.',
      'parent',
    )
  return { ...data, depth: parent.depth + 1 }
}

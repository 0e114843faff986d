import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { Refused } from '@/src/errors'

/** What a moderator has locked its reader may take back, and not change. */
export const refuseLocked: CollectionBeforeChangeHook<Comment> = ({ data, originalDoc, req }) => {
  const isChange = data.status !== 'withdrawn' && data.body !== originalDoc?.body
  if (isReader(req.user) && originalDoc?.locked && isChange)
    throw new Refused(
      'NOT_ALLOWED',
      'A moderator has locked this comment, so it stays as it is. You can still take it back.',
    )
  return data
}

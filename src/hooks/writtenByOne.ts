import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { unusableValue } from '@/src/errors'

/** A comment is a reader's, or the publication's own, which a member of the staff wrote. */
export const writtenByOne: CollectionBeforeChangeHook<Comment> = ({ data, operation, req }) => {
  if (operation === 'create' && Boolean(idOf(data.reader)) === Boolean(idOf(data.staff)))
    throw unusableValue(
      'comments',
      'reader',
      'Name a reader, or one of the staff: one wrote it.',
      req,
    )
  return data
}

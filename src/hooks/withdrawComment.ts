import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader, isStaff } from '@/src/access/roles'
import { Refused } from '@/src/errors'

/** Withdrawing is its reader's to do, and for good: the words go, and the place in the thread stays. */
export const withdrawComment: CollectionBeforeChangeHook<Comment> = ({
  data,
  originalDoc,
  req: { user },
}) => {
  const was = originalDoc?.status
  if (data.status !== 'withdrawn') {
    if (was === 'withdrawn')
      throw new Refused('NOT_ALLOWED', 'Its reader has withdrawn it, and its words are gone.')
    return data
  }

  if (isStaff(user) && was !== 'withdrawn')
    throw new Refused('NOT_ALLOWED', 'Only its reader withdraws a comment. Reject or delete it.')
  if (isReader(user) && (was === 'rejected' || was === 'spam'))
    throw new Refused('NOT_FOUND', 'There is no such comment any more.', 'comment')
  return {
    ...data,
    ...{ body: '', featured: false, care: false },
    // It may say which of the words it was about.
    ...{ triage: null, waitsSince: null },
  }
}

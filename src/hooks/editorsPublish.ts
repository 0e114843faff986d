import type { CollectionBeforeChangeHook } from 'payload'

import { hasRole, isStaff } from '@/src/access/roles'
import { NotYoursToPublish } from '@/src/errors'

/** A contributor hands in drafts; going live is an editor's decision, by whichever door it is asked. */
export const editorsPublish: CollectionBeforeChangeHook = ({ data, req: { user } }) => {
  const isPublishing = data._status === 'published'
  if (isPublishing && isStaff(user) && !hasRole(user, 'admin', 'editor'))
    throw new NotYoursToPublish()

  return data
}

import type { CollectionBeforeChangeHook, TypeWithID } from 'payload'

import { isStaff } from '@/src/access/roles'
import { WrittenMeanwhile } from '@/src/errors'

type Dated = TypeWithID & { updatedAt?: string }

/**
 * A form tells when the version was saved that it began from: what somebody else saved since is not written over. Payload
 * itself does not look where drafts save themselves.
 */
export const refuseOverwriting: CollectionBeforeChangeHook<Dated> = ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !isStaff(req.user) || context.isRestoringVersion) return data

  const begun = Date.parse(data.updatedAt ?? '')
  const newest = Date.parse(originalDoc?.updatedAt ?? '')
  if (begun < newest) throw new WrittenMeanwhile()
  return data
}

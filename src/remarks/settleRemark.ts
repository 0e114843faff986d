import type { CollectionBeforeChangeHook } from 'payload'

import type { Remark } from '@/payload-types'
import { isStaff } from '@/src/access/roles'

/** Whoever sets `resolvedAt` resolves it now and in their own name; who empties it opens it again. */
export const settleRemark: CollectionBeforeChangeHook<Remark> = ({
  data,
  originalDoc,
  req: { user },
}) => {
  if (!isStaff(user) || Boolean(data.resolvedAt) === Boolean(originalDoc?.resolvedAt))
    return { ...data, resolvedAt: originalDoc?.resolvedAt ?? data.resolvedAt }
  return data.resolvedAt
    ? { ...data, resolvedAt: new Date().toISOString(), resolvedBy: user.id }
    : { ...data, resolvedAt: null, resolvedBy: null }
}

import type { CollectionBeforeChangeHook } from 'payload'

import type { Remark } from '@/payload-types'
import { isStaff } from '@/src/access/roles'

export const setAuthor: CollectionBeforeChangeHook<Remark> = ({
  data,
  operation,
  req: { user },
}) => (operation === 'create' && isStaff(user) ? { ...data, author: user.id } : data)

import type { CollectionBeforeChangeHook } from 'payload'

import { isReader } from '@/src/access/roles'

/** Whatever a reader writes is theirs, whoever the input names. */
export const setReader: CollectionBeforeChangeHook = ({ data, operation, req: { user } }) =>
  operation === 'create' && isReader(user) ? { ...data, reader: user.id } : data

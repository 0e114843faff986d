import type { CollectionBeforeOperationHook } from 'payload'

import { isStaff } from '@/src/access/roles'

const SORTED: string[] = ['read', 'update']

/** The order of the moderators' list goes by what readers may not ask for. */
export const sortForReaders: CollectionBeforeOperationHook<'comments'> = ({
  args,
  operation,
  req,
}) =>
  SORTED.includes(operation) && !isStaff(req.user) && !('sort' in args && args.sort)
    ? { ...args, sort: '-createdAt' }
    : args

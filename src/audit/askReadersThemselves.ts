import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'

import { isStaff } from '@/src/access/roles'
import { Refused } from '@/src/errors'

/** A path through a reader to anything but their id, as a key of a search or within an order. */
const THROUGH_A_READER = /"-?(?:[\w.]+\.)?readers?\.(?!id")[\w.]+"/

type Asked = { where?: unknown; sort?: unknown; overrideAccess?: boolean; req?: PayloadRequest }

const refuse: CollectionBeforeOperationHook = ({ args, req }) => {
  const { where, sort, overrideAccess } = args as Asked
  if (overrideAccess || !isStaff(req.user)) return args

  const orders = typeof sort === 'string' ? sort.split(',') : sort
  if (THROUGH_A_READER.test(JSON.stringify([where, orders])))
    throw new Refused(
      'NOT_ALLOWED',
      'Look readers up among the readers themselves: the audit log tells there who did.',
    )
  return args
}

/** What staff learn of a reader by what hangs on them would stand in no log. */
export const askReadersThemselves = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuse, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

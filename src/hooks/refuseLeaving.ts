import type { CollectionBeforeLoginHook } from 'payload'

import type { Reader } from '@/payload-types'
import { AccountLeaves } from '@/src/errors'

/** Who has left stays out, until the link in the mail takes that back. */
export const refuseLeaving: CollectionBeforeLoginHook<Reader> = ({ user }) => {
  if (user.goesAt) throw new AccountLeaves(user.goesAt)
}

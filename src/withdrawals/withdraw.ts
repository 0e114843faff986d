import type { PayloadRequest } from 'payload'

import { type Cause, withdrawing } from '@/src/hooks/withdrawing'

import { callOff } from './callOff'
import type { Withdrawable } from './collections'

type Withdrawn = { collection: Withdrawable; id: string; cause: Cause; overrideAccess?: boolean }

/** Takes a published document back for good, in the transaction of `req`. */
export const withdraw = async (
  req: PayloadRequest,
  { collection, id, cause, overrideAccess = true }: Withdrawn,
): Promise<void> => {
  await callOff(req, collection, id)
  withdrawing(req).set(`${collection}:${id}`, cause)
  await req.payload.update({
    collection,
    id,
    data: { _status: 'draft' },
    // So that a newer draft which could not be published does not keep the old text in public.
    unpublishAllLocales: true,
    depth: 0,
    overrideAccess,
    user: req.user,
    req,
  })
}

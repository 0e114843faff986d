import type { Payload, PayloadRequest, Where } from 'payload'

import type { Withdrawal } from '@/payload-types'

const isOpen: Where = { restoredAt: { exists: false } }

/** What is withdrawn still, as far as it is asked for. */
export const openWithdrawals = async (
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<Withdrawal[]> => {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: { and: [where, isOpen] },
    depth: 0,
    pagination: false,
    ...(req && { req }),
  })
  return docs
}

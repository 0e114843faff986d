import type { CollectionBeforeChangeHook } from 'payload'

import type { Insight } from '@/payload-types'
import { isReader } from '@/src/access/roles'

const NOTHING = { rating: null, labels: [], note: null }

/** A reader takes an insight back and gives it again; what a moderator has decided about it stays. */
export const readersInsight: CollectionBeforeChangeHook<Insight> = ({
  data,
  operation,
  originalDoc,
  req: { user },
}) => {
  if (operation !== 'update' || !isReader(user) || !originalDoc) return data

  const isWithdrawing = data.status === 'withdrawn'
  const isReaders = originalDoc.status === 'approved' || originalDoc.status === 'withdrawn'
  return {
    ...data,
    ...(isWithdrawing && NOTHING),
    status: isReaders ? (isWithdrawing ? 'withdrawn' : 'approved') : originalDoc.status,
  }
}

import type { CollectionBeforeChangeHook } from 'payload'

import type { Insight } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { visitorOf } from '@/src/visitors/visitorOf'

const NOTHING = { rating: null, labels: [], note: null, care: false }

/** A reader takes an insight back and gives it again; what a moderator has decided about it stays. */
export const readersInsight: CollectionBeforeChangeHook<Insight> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isTheirs = isReader(req.user) || visitorOf(req)
  if (operation !== 'update' || !isTheirs || !originalDoc) return data

  const isWithdrawing = data.status === 'withdrawn'
  const isReaders = originalDoc.status === 'approved' || originalDoc.status === 'withdrawn'
  return {
    ...data,
    ...(isWithdrawing && NOTHING),
    status: isReaders ? (isWithdrawing ? 'withdrawn' : 'approved') : originalDoc.status,
  }
}

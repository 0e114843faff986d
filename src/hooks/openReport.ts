import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Report } from '@/payload-types'
import { beside, stepCounter } from '@/src/database/counters'
import { idOf } from '@/src/delivery/relations'

const step = async (req: PayloadRequest, comment: string, by: number, since: string | null) => {
  await stepCounter(req, { collection: 'comments', field: 'openReports', ids: [comment], by })
  await req.payload.db.updateMany({
    collection: 'comments',
    where: {
      and: [
        { id: { equals: comment } },
        { status: { equals: 'approved' } },
        { openReports: since ? { greater_than: 0 } : { less_than_equal: 0 } },
        { waitsSince: { exists: since === null } },
      ],
    },
    data: { waitsSince: since },
    returning: false,
    ...beside(req),
  })
}

/** A report waits for a decision about its comment, and the first of them begins the waiting. */
export const openReport: CollectionAfterChangeHook<Report> = async ({ doc, operation, req }) => {
  const comment = idOf(doc.comment)
  if (comment && operation === 'create' && !doc.settled) await step(req, comment, 1, doc.createdAt)
  return doc
}

export const closeReport: CollectionAfterDeleteHook<Report> = async ({ doc, req }) => {
  const comment = idOf(doc.comment)
  if (comment && !doc.settled) await step(req, comment, -1, null)
}

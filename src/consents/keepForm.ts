import { APIError, type CollectionAfterDeleteHook, type CollectionBeforeDeleteHook } from 'payload'

import { recordAudit } from '@/src/audit/record'

/** The record of a consent is its signed form: as long as one names it, it stays. */
export const keepForm: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'consents',
    where: { signature: { equals: id } },
    req,
  })
  if (totalDocs > 0)
    throw new APIError('A consent stands on this form. Choose another form there first.', 409)
}

/** By its id: the name of the file may be that of who signed. */
export const recordDeletedForm: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recordAudit(req, { action: 'deleted', collection: 'signatures', document: { id } })
}

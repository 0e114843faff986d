import { APIError, type CollectionBeforeDeleteHook } from 'payload'

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

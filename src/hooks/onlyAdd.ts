import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

const refuse = () => {
  throw new APIError('The record is only added to: what was decided stays as it was.', 403)
}

/** A line of the record is neither changed nor taken out, also by code of ours that asks nobody's leave. */
export const onlyAdd: {
  beforeChange: CollectionBeforeChangeHook
  beforeDelete: CollectionBeforeDeleteHook
} = {
  beforeChange: ({ data, operation }) => (operation === 'update' ? refuse() : data),
  beforeDelete: refuse,
}

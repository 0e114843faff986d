import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment, Insight } from '@/payload-types'
import { requestsOf } from '@/src/moderation/submissionKey'

/** As many as any client has under way. */
const MOST = 20

/** Keeps which requests have changed a document, so that one which is sent again changes it no more. */
export const noteRequest: CollectionBeforeChangeHook<Comment | Insight> = ({
  data,
  originalDoc,
  req,
}) => {
  const { request } = req.context
  if (!originalDoc || typeof request !== 'string') return data
  return { ...data, requests: [...requestsOf(originalDoc), request].slice(-MOST) }
}

import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'

/** What is pointed out is what everyone sees, and the reason of an earlier decision does not outlive it. */
export const tidyDecision: CollectionBeforeChangeHook<Comment> = ({ data, originalDoc, req }) => {
  const isDecided = originalDoc !== undefined && data.status !== originalDoc.status
  const isStale = (field: 'reason' | 'staffNote') =>
    isDecided && !req.context.isReasonGiven && data[field] === originalDoc[field]

  return {
    ...data,
    ...(data.status !== 'approved' && { featured: false }),
    ...(isStale('reason') && { reason: null }),
    ...(isStale('staffNote') && { staffNote: null }),
  }
}

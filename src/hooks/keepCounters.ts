import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'

/**
 * Payload writes a document whole, with what it read before. The numbers on a comment are stepped by
 * others meanwhile, so a change of the comment leaves them out.
 */
export const keepCounters: CollectionBeforeChangeHook<Comment> = ({ data, operation }) => {
  if (operation === 'create') return data

  const { helpful, reportCount, openReports, answers, counted, ...changed } = data
  void [helpful, reportCount, openReports, answers, counted]
  return changed
}

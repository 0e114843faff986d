import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'

/** When others could first see it: what is new to a reader goes by that, and not by when it was written. */
export const setShownAt: CollectionBeforeChangeHook<Comment> = ({ data, originalDoc }) => {
  const isShown = data.status === 'approved' && originalDoc?.status !== 'approved'
  if (!isShown || originalDoc?.shownAt) return data
  const since = originalDoc ? undefined : data.createdAt
  return { ...data, shownAt: since ?? new Date().toISOString() }
}

import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { isWaiting } from '@/src/moderation/queues'

import { deciding } from './deciding'

/**
 * Whoever waits for a decision waits since the first moment of it. What its reader wrote anew nobody has looked at yet, and what
 * the publication says itself nobody needs to.
 */
export const keepWaiting: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (originalDoc && deciding(req)?.undo?.has(originalDoc.id)) return data

  const isNew = operation === 'create'
  const isRewritten = !isNew && isReader(req.user) && data.body !== originalDoc?.body
  const since =
    data.status === 'pending'
      ? (data.waitsSince ?? (isNew && data.createdAt)) || new Date().toISOString()
      : isWaiting(data)
        ? data.waitsSince
        : null
  return {
    ...data,
    waitsSince: since,
    moderated: isNew ? Boolean(data.moderated || data.staff) : !isRewritten && data.moderated,
  }
}

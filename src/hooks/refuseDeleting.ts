import type { CollectionBeforeDeleteHook } from 'payload'

import type { Comment } from '@/payload-types'
import { hasRole, isStaff } from '@/src/access/roles'
import { recordAudit } from '@/src/audit/record'
import { Refused } from '@/src/errors'

/**
 * What the editors alone decide about they alone delete, and whom somebody should look after is not gone by one click. The
 * audit log says who deleted what.
 */
export const refuseDeleting: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!isStaff(req.user)) return
  const comment = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: id } },
    req,
  })
  if (!comment) return
  if ((comment.escalated || comment.care) && !hasRole(req.user, 'admin', 'editor'))
    throw new Refused(
      'NOT_ALLOWED',
      comment.care
        ? 'Its reader may need help: an editor or an admin may delete it. Hold it instead.'
        : 'This was handed to the editors: one of them deletes it.',
    )
  await recordAudit(req, {
    action: 'deleted',
    collection: 'comments',
    document: { id: comment.id },
  })
}

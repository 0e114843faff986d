import type { CollectionAfterChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isStaff } from '@/src/access/roles'
import { decisionsBetween } from '@/src/moderation/decisions'

/** Every decision of the staff leaves a line in the record, by whichever door it came. */
export const recordDecision: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { payload, user } = req
  if (operation !== 'update' || !isStaff(user)) return doc

  for (const decision of decisionsBetween(previousDoc, doc))
    await payload.create({
      collection: 'decisions',
      data: {
        comment: doc.id,
        decision,
        before: previousDoc.status,
        reason: doc.reason,
        note: doc.staffNote,
        decider: user.id,
      },
      depth: 0,
      req,
    })
  return doc
}

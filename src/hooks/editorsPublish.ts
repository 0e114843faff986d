import type { CollectionBeforeChangeHook, TypeWithID } from 'payload'

import { hasRole, isStaff } from '@/src/access/roles'
import { NotYoursToChange, NotYoursToPublish } from '@/src/errors'

type Draftable = TypeWithID & { _status?: 'draft' | 'published' | null }

/**
 * A contributor hands in drafts; going live is an editor's decision, by whichever door it is asked. What is
 * live already is not theirs any more, also while a newer draft lies over it: the access rule sees only that.
 */
export const editorsPublish: CollectionBeforeChangeHook<Draftable> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { payload, user } = req
  if (!isStaff(user) || hasRole(user, 'admin', 'editor')) return data
  if (data._status === 'published') throw new NotYoursToPublish()
  if (operation === 'create' || !originalDoc) return data

  const { totalDocs } = await payload.count({
    collection: collection.slug,
    where: { and: [{ id: { equals: originalDoc.id } }, { _status: { equals: 'published' } }] },
    req,
  })
  if (totalDocs > 0) throw new NotYoursToChange()
  return data
}

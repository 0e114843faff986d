import type { CollectionBeforeDeleteHook } from 'payload'

import { isStaff } from '@/src/access/roles'
import { pictureUsage } from '@/src/delivery/pictureUsage'
import { PictureInUse } from '@/src/errors'

const NAMED = 5

/** A picture goes when nothing shows it any more, so that no page loses one unnoticed. Scripts answer for themselves. */
export const keepUsedPicture: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!isStaff(req.user)) return
  const { uses, total } = await pictureUsage(req, String(id))
  if (total === 0) return

  const names = uses
    .slice(0, NAMED)
    .map(({ title, places }) => `“${title}” (${places.join(', ') || 'an earlier state'})`)
  throw new PictureInUse(names, total - names.length)
}

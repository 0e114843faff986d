import type { CollectionBeforeChangeHook } from 'payload'

import type { HelpfulMark, Report } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import { isLeaving } from '@/src/readers/isLeaving'

/** Readers judge what others wrote, where everyone sees it. */
export const aboutOthersComment: CollectionBeforeChangeHook<HelpfulMark | Report> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !isReader(req.user)) return data

  const id = idOf(data.comment)
  const comment =
    id &&
    (await req.payload.findByID({
      collection: 'comments',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    }))
  const isOwn = comment && idOf(comment.reader) === req.user.id
  const isShown =
    comment && (comment.status === 'approved' || (isOwn && comment.status !== 'withdrawn'))
  if (!isShown || (await isLeaving(req, comment.reader)))
    throw new Refused('NOT_FOUND', 'There is no such comment any more.', 'comment')
  if (isOwn) throw new Refused('NOT_ALLOWED', 'This comment is your own.', 'comment')
  return data
}

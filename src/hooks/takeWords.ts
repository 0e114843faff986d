import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { Refused } from '@/src/errors'
import { needsCare } from '@/src/moderation/care'
import { commentBody } from '@/src/moderation/commentBody'
import { EDIT_MINUTES, isEditable } from '@/src/moderation/editWindow'
import { refusalOf } from '@/src/sanctions/inForce'

const refuseLateEdit = async (req: PayloadRequest, comment: Comment): Promise<void> => {
  const refusal = isReader(req.user) && (await refusalOf(req.payload, req.user, req))
  if (refusal) throw refusal

  const { commentEditMinutes } = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    select: { commentEditMinutes: true },
    req,
  })
  if (!isEditable(comment, commentEditMinutes))
    throw new Refused(
      'NOT_ALLOWED',
      `A comment can be changed for ${commentEditMinutes ?? EDIT_MINUTES} minutes. Write another one instead.`,
    )
}

/**
 * What a reader writes, first or again, is shown as their piece says, unless its words need a moderator; the same words again
 * change nothing.
 */
export const takeWords: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!isReader(req.user) || data.status === 'withdrawn') return data

  const words = commentBody(data.body ?? '')
  if ('problem' in words) throw new Refused(words.problem.code, words.problem.message, 'body')
  if (originalDoc?.body === words.body) return { ...data, status: originalDoc.status }

  const isEdit = operation === 'update'
  if (isEdit && originalDoc) await refuseLateEdit(req, originalDoc)
  const care = needsCare(words.body) !== null
  return {
    ...data,
    body: words.body,
    // Other words must not hide from a moderator what was reported.
    status: care || originalDoc?.reportCount ? 'pending' : data.status,
    featured: false,
    care,
    ...(isEdit && { editedAt: new Date().toISOString() }),
  }
}

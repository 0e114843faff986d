import type { Comment } from '@/payload-types'

import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { commentNotFound } from './ownComment'

/** A comment that its caller is shown; whether they may judge it, the collections decide. */
export const shownComment = async (globalId: string, { edition }: Context): Promise<Comment> => {
  const comment = await edition.comments.one(idOfType(globalId, 'Comment'))
  if (!comment) throw commentNotFound()
  return comment
}

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'

import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { Mendable } from './userError'

export const commentNotFound = () =>
  new Mendable({
    code: 'NOT_FOUND',
    message: 'There is no such comment any more.',
    path: ['commentId'],
  })

/** A comment that its own reader wants to change; to others it is not there, or not theirs. */
export const ownComment = async (
  globalId: string,
  reader: { id: string },
  { edition }: Context,
  find: 'oneOrOwn' | 'oneOrOwnAnywhere' = 'oneOrOwn',
): Promise<Comment> => {
  const comment = await edition.comments[find](idOfType(globalId, 'Comment'))
  if (!comment || comment.status === 'withdrawn') throw commentNotFound()
  if (idOf(comment.reader) !== reader.id)
    throw new Mendable({
      code: 'NOT_ALLOWED',
      message: 'Only its writer can do this.',
      path: ['commentId'],
    })
  return comment
}

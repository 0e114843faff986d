import type { Comment, Reader } from '@/payload-types'
import { requestsOf, submissionKey } from '@/src/moderation/submissionKey'

import type { Context } from '../context'
import { idOfType } from '../globalIds'

type Input = { commentId: string; clientMutationId?: string | null }

/** What a moderator took down stays out of its writer's sight. */
const SEEN_BY_WRITER = ['pending', 'approved', 'withdrawn']

/**
 * Changes a comment of one's own, unless this very request did so before: then it is given as it is now, whatever was done to it
 * since. The change notes its key on the comment.
 */
export const changeOnce = async (
  mutation: string,
  { commentId, clientMutationId }: Input,
  reader: Reader,
  { payload }: Context,
  change: (key: string | undefined) => Promise<Comment>,
): Promise<Comment> => {
  const key = clientMutationId
    ? submissionKey(reader.id, `${mutation} ${clientMutationId}`)
    : undefined
  const changedBefore = async () => {
    const id = idOfType(commentId, 'Comment')
    if (!id || !key) return null
    const comment = await payload.findByID({
      collection: 'comments',
      id,
      depth: 0,
      disableErrors: true,
      showHiddenFields: true,
      overrideAccess: false,
      user: reader,
    })
    const isDone = comment && requestsOf(comment).includes(key)
    return isDone && SEEN_BY_WRITER.includes(comment.status) ? comment : null
  }

  const before = await changedBefore()
  if (before) return before
  try {
    return await change(key)
  } catch (error) {
    // The same request came twice at once, and the other one was first.
    const meanwhile = await changedBefore()
    if (!meanwhile) throw error
    return meanwhile
  }
}

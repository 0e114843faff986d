import { idOf } from '@/src/delivery/relations'
import { spend } from '@/src/limits/spend'

import { builder } from '../builder'
import type { Context } from '../context'
import { changeOnce } from './changeOnce'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { commentAnswer, CommentPayload } from './commentPayload'
import { ownComment } from './ownComment'
import { signedInReader } from './writer'

const Input = builder.inputType('DeleteCommentInput', {
  description: 'A comment to take back.',
  fields: (t) => ({
    commentId: t.id({ required: true, description: 'The global id of the comment.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const remove = async (input: typeof Input.$inferInput, context: Context) => {
  const reader = signedInReader(context, 'delete a comment')
  const comment = await changeOnce('deleteComment', input, reader, context, async (request) => {
    const { payload, address } = context
    await spend(payload, 'takeBack', { reader: reader.id, address })
    const { id } = await ownComment(input.commentId, reader, context, 'oneOrOwnAnywhere')
    return payload.update({
      collection: 'comments',
      id,
      data: { status: 'withdrawn' },
      context: { request },
      depth: 0,
      overrideAccess: false,
      user: reader,
    })
  })
  const isOnLivePiece = await context.edition.piece(idOf(comment.piece)!, 'en')
  return isOnLivePiece ? { comment } : {}
}

builder.mutationField('deleteComment', (t) =>
  t.field({
    type: CommentPayload,
    description:
      'Takes back a comment of one’s own, for good. Where others answered it, its place in the thread stays as WITHDRAWN, without words or writer. What a moderator took down is not there any more; its writer may object by `appeal`. On a piece that is not published any more it gives no comment.',
    args: { input: t.arg({ type: Input, required: true, description: 'The comment.' }) },
    resolve: (_, { input }, context) => commentAnswer(context, () => remove(input, context)),
  }),
)

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
  const comment = await changeOnce('deleteComment', input, reader, context, async (request) =>
    context.payload.update({
      collection: 'comments',
      id: (await ownComment(input.commentId, reader, context)).id,
      data: { status: 'withdrawn' },
      context: { request },
      depth: 0,
      overrideAccess: false,
      user: reader,
    }),
  )
  return { comment }
}

builder.mutationField('deleteComment', (t) =>
  t.field({
    type: CommentPayload,
    description:
      'Takes back a comment of one’s own, for good. Where others answered it, its place in the thread stays as WITHDRAWN, without words or writer.',
    args: { input: t.arg({ type: Input, required: true, description: 'The comment.' }) },
    resolve: (_, { input }, context) => commentAnswer(context, () => remove(input, context)),
  }),
)

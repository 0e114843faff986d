import { spend } from '@/src/limits/spend'
import { LONGEST_BODY } from '@/src/moderation/commentBody'

import { builder } from '../builder'
import type { Context } from '../context'
import { changeOnce } from './changeOnce'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { commentAnswer, CommentPayload } from './commentPayload'
import { ownComment } from './ownComment'
import { writingReader } from './writer'

const Input = builder.inputType('EditCommentInput', {
  description: 'Other words for a comment of one’s own.',
  fields: (t) => ({
    commentId: t.id({ required: true, description: 'The global id of the comment.' }),
    body: t.string({
      required: true,
      description: `Plain text, at most ${LONGEST_BODY} characters; an empty line parts paragraphs.`,
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const edit = async (input: typeof Input.$inferInput, context: Context) => {
  const { payload, address } = context
  const reader = await writingReader(context, 'change a comment')
  const comment = await changeOnce('editComment', input, reader, context, async (request) => {
    const { id } = await ownComment(input.commentId, reader, context)
    await spend(payload, 'editComment', { reader: reader.id, address })
    return payload.update({
      collection: 'comments',
      id,
      data: { body: input.body },
      context: { request },
      depth: 0,
      overrideAccess: false,
      user: reader,
    })
  })
  return { comment }
}

builder.mutationField('editComment', (t) =>
  t.field({
    type: CommentPayload,
    description:
      'Changes a comment of one’s own, while `canEdit` is true. It waits for a decision again, out of the sight of others, unless comments are open there.',
    args: { input: t.arg({ type: Input, required: true, description: 'The new words.' }) },
    resolve: (_, { input }, context) =>
      commentAnswer(context, () => edit(input, context), input.body),
  }),
)

import type { Comment as CommentDocument } from '@/payload-types'
import type { CrisisResource as Resource } from '@/src/richtext/references'

import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { CrisisResource } from './crisisResource'
import { Comment } from './refs'
import { supportFor } from './support'
import { UserError, type UserErrorShape } from './userError'

type Written = { comment?: CommentDocument; support: Resource[]; userErrors: UserErrorShape[] }

export const CommentPayload = builder.objectRef<Written>('CommentPayload').implement({
  description: 'The comment as it is now.',
  fields: (t) => ({
    comment: t.expose('comment', {
      type: Comment,
      nullable: true,
      description: 'The comment; others see it once its `status` is APPROVED.',
    }),
    support: t.expose('support', {
      type: [CrisisResource],
      description:
        'Whom to call: filled where the words suggest that their writer needs help, also where the comment was not taken. Show it at once.',
    }),
    userErrors: t.expose('userErrors', {
      type: [UserError],
      description: 'What is to be mended.',
    }),
  }),
})

/** Whoever is in danger is told whom to call, whatever becomes of the comment. */
export const commentAnswer = async (
  context: Context,
  write: () => Promise<{ comment?: CommentDocument }>,
  words = '',
): Promise<Written> => ({
  comment: undefined,
  ...(await command(context, write)),
  support: await supportFor(words, context),
})

import type { Reader } from '@/payload-types'
import { spend } from '@/src/limits/spend'

import { builder } from '../builder'
import type { Context } from '../context'
import { once } from '@/src/operations/once'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { commentAnswer, CommentPayload } from './commentPayload'
import { shownComment } from './shownComment'
import { writingReader } from './writer'

const Input = builder.inputType('MarkHelpfulInput', {
  description: 'Whether a comment helped.',
  fields: (t) => ({
    commentId: t.id({ required: true, description: 'The global id of the comment.' }),
    helpful: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether it helped; false takes the mark back.',
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const marks = ({ payload }: Context, reader: Reader, comment: string) => {
  const asReader = { overrideAccess: false, user: reader, depth: 0 } as const
  const find = async () => {
    const { docs } = await payload.find({
      collection: 'helpful-marks',
      where: { and: [{ comment: { equals: comment } }, { reader: { equals: reader.id } }] },
      limit: 1,
      pagination: false,
      ...asReader,
    })
    return docs[0]
  }

  return {
    add: () =>
      once(find, () =>
        payload.create({
          collection: 'helpful-marks',
          data: { comment, reader: reader.id },
          ...asReader,
        }),
      ),
    takeBack: async () => {
      const mark = await find()
      if (!mark) return
      try {
        await payload.delete({ collection: 'helpful-marks', id: mark.id, ...asReader })
      } catch (error) {
        // Where the same request came twice at once, the other one has taken it back.
        if (await find()) throw error
      }
    },
  }
}

const mark = async ({ commentId, helpful }: typeof Input.$inferInput, context: Context) => {
  const reader = await writingReader(context, 'mark a comment')
  const { id } = await shownComment(commentId, context)
  const { payload, address } = context
  await spend(payload, 'markHelpful', { reader: reader.id, address })
  const own = marks(context, reader, id)
  await (helpful ? own.add() : own.takeBack())

  const comment = await payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    overrideAccess: false,
    user: reader,
  })
  return { comment }
}

builder.mutationField('markHelpful', (t) =>
  t.field({
    type: CommentPayload,
    description: 'Says that another reader’s comment helped, or takes that back.',
    args: { input: t.arg({ type: Input, required: true, description: 'The mark.' }) },
    resolve: (_, { input }, context) => commentAnswer(context, () => mark(input, context)),
  }),
)

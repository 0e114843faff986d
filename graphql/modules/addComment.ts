import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { spend } from '@/src/limits/spend'
import { LONGEST_BODY } from '@/src/moderation/commentBody'
import { submissionKey } from '@/src/moderation/submissionKey'
import { askedBefore } from '@/src/triage/judge'

import { builder } from '../builder'
import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { once } from '@/src/operations/once'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { commentAnswer, CommentPayload } from './commentPayload'
import { livePieceId, pieceIdOf } from './livePieceId'
import { Mendable } from './userError'
import { writingReader } from './writer'

const Input = builder.inputType('AddCommentInput', {
  description: 'A comment on a piece, or an answer to one.',
  fields: (t) => ({
    pieceId: t.id({ required: true, description: 'The global id of the piece.' }),
    parentId: t.id({ description: 'The global id of the comment that it answers.' }),
    body: t.string({
      required: true,
      description: `Plain text, at most ${LONGEST_BODY} characters; an empty line parts paragraphs.`,
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

/** The types ask for them, and the rules of the collection decide them. */
const DECIDED_BY_HOOKS = { depth: 0, status: 'pending' } as const

/** Only what the reader is shown can be answered, so not what stands below something hidden. */
const parentOf = async (globalId: string, { edition }: Context): Promise<string> => {
  const parent = await edition.comments.one(idOfType(globalId, 'Comment'))
  if (parent) return parent.id
  throw new Mendable({
    code: 'NOT_FOUND',
    message: 'The comment that this answers is not there any more.',
    path: ['parentId'],
  })
}

const isAbout = ({ piece, parent }: Comment, { pieceId, parentId }: typeof Input.$inferInput) =>
  idOf(piece) === pieceIdOf(pieceId) && idOf(parent) === idOfType(parentId ?? '', 'Comment')

const add = async (input: typeof Input.$inferInput, context: Context) => {
  const { payload } = context
  const reader = await writingReader(context, 'comment')
  const asReader = { overrideAccess: false, user: reader, depth: 0 } as const
  const { body, clientMutationId } = input

  const sentBefore = async () => {
    if (!clientMutationId) return undefined
    const submission = submissionKey(reader.id, clientMutationId)
    const { docs } = await payload.find({
      collection: 'comments',
      where: { submission: { equals: submission } },
      limit: 1,
      pagination: false,
      ...asReader,
    })
    return docs[0]
  }
  const write = async () => {
    const piece = await livePieceId(input.pieceId, context)
    await spend(payload, 'addComment', { reader: reader.id, address: context.address, piece })
    const parent = input.parentId ? await parentOf(input.parentId, context) : undefined
    return payload.create({
      collection: 'comments',
      data: {
        ...{ body, piece, parent, reader: reader.id, submission: clientMutationId },
        ...DECIDED_BY_HOOKS,
      },
      // A service of others is not waited for while the database is held.
      context: await askedBefore(body),
      ...asReader,
    })
  }
  const comment = await once(sentBefore, write)
  if (!isAbout(comment, input))
    throw new Mendable({
      code: 'INVALID',
      message: 'Another comment was sent under this name. Give each comment a name of its own.',
      path: ['clientMutationId'],
    })
  return { comment }
}

builder.mutationField('addComment', (t) =>
  t.field({
    type: CommentPayload,
    description:
      'Comments on a piece. Others see it once a moderator has approved it, or at once where comments are open: its `status` says which.',
    args: { input: t.arg({ type: Input, required: true, description: 'The comment.' }) },
    resolve: (_, { input }, context) =>
      commentAnswer(context, () => add(input, context), input.body),
  }),
)

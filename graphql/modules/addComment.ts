import type { Comment as CommentDocument } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'

import { builder } from '../builder'
import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { retried } from '../retried'
import { Comment } from './refs'
import { Mendable, mendable, UserError, type UserErrorShape } from './userError'

const LONGEST_BODY = 5000
const DEEPEST = 3

type Addition = { pieceId: string; parentId?: string | null; body: string }

const Input = builder.inputType('AddCommentInput', {
  description: 'A comment on a piece, or an answer to one.',
  fields: (t) => ({
    pieceId: t.id({ required: true, description: 'The global id of the piece.' }),
    parentId: t.id({ description: 'The global id of the comment that it answers.' }),
    body: t.string({
      required: true,
      description: `Plain text, at most ${LONGEST_BODY} characters; an empty line parts paragraphs.`,
    }),
  }),
})

const Payload = builder
  .objectRef<{ comment?: CommentDocument; userErrors: UserErrorShape[] }>('CommentPayload')
  .implement({
    description: 'The comment as it is now.',
    fields: (t) => ({
      comment: t.expose('comment', {
        type: Comment,
        nullable: true,
        description: 'The comment; others see it once a moderator has approved it.',
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const bodyOf = (text: string): string => {
  const body = text.replace(/\r\n?/g, '\n').trim()
  if (!body)
    throw new Mendable({ code: 'REQUIRED', message: 'Write something first.', path: ['body'] })
  if (body.length > LONGEST_BODY)
    throw new Mendable({
      code: 'TOO_LONG',
      message: `The comment has ${body.length} characters; ${LONGEST_BODY} are the most.`,
      path: ['body'],
    })
  return body
}

const add = async (input: Addition, { payload, viewer, edition }: Context) => {
  if (!isReader(viewer))
    throw new Mendable({ code: 'NOT_SIGNED_IN', message: 'Sign in to comment.' })

  const body = bodyOf(input.body)
  const pieceId = idOfType(input.pieceId, 'Article', 'Story', 'Series')
  const piece = pieceId && (await edition.piece(pieceId, 'en'))
  if (!piece)
    throw new Mendable({
      code: 'NOT_FOUND',
      message: 'There is no such piece any more.',
      path: ['pieceId'],
    })
  if (piece.data.commentsOpen === false)
    throw new Mendable({ code: 'CLOSED', message: 'Comments on this piece are closed.' })

  const parent = input.parentId ? await parentOf(input.parentId, piece.id, edition) : null
  const comment = await retried(() =>
    payload.create({
      collection: 'comments',
      data: {
        body,
        piece: piece.id,
        parent: parent?.id,
        depth: parent ? parent.depth + 1 : 0,
        reader: viewer.id,
        status: 'pending',
      },
      depth: 0,
      overrideAccess: false,
      user: viewer,
    }),
  )
  return { comment }
}

const parentOf = async (globalId: string, piece: string, edition: Context['edition']) => {
  const parent = await edition.comments.one(idOfType(globalId, 'Comment'))
  if (!parent || idOf(parent.piece) !== piece)
    throw new Mendable({
      code: 'NOT_FOUND',
      message: 'The comment that this answers is not there any more.',
      path: ['parentId'],
    })
  if (parent.depth >= DEEPEST)
    throw new Mendable({
      code: 'NOT_ALLOWED',
      message: 'This thread goes no deeper. Answer an earlier comment instead.',
      path: ['parentId'],
    })
  return parent
}

builder.mutationField('addComment', (t) =>
  t.field({
    type: Payload,
    description: 'Comments on a piece. Others see it once a moderator has approved it.',
    args: { input: t.arg({ type: Input, required: true, description: 'The comment.' }) },
    resolve: (_, { input }, context) => mendable(() => add(input, context)),
  }),
)

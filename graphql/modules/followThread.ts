import { spend } from '@/src/limits/spend'
import { threadOfComment, threadOfPiece } from '@/src/notifications/threads'

import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { once } from '@/src/operations/once'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { livePieceId, pieceIdOf } from './livePieceId'
import { shownComment } from './shownComment'
import { Mendable, UserError, type UserErrorShape } from './userError'
import { signedInReader, writingReader } from './writer'

const THREAD = {
  pieceId: { description: 'The global id of a piece, for all comments on it.' },
  commentId: { description: 'Or that of a comment, for the thread that it stands in.' },
} as const

const FollowInput = builder.inputType('FollowThreadInput', {
  description: 'What to follow: a piece or the thread of a comment, one of the two.',
  fields: (t) => ({
    pieceId: t.id(THREAD.pieceId),
    commentId: t.id(THREAD.commentId),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})
const UnfollowInput = builder.inputType('UnfollowThreadInput', {
  description: 'What to follow no more: a piece or the thread of a comment, one of the two.',
  fields: (t) => ({
    pieceId: t.id(THREAD.pieceId),
    commentId: t.id(THREAD.commentId),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const FollowPayload = builder
  .objectRef<{ following: boolean; userErrors: UserErrorShape[] }>('FollowPayload')
  .implement({
    description: 'Whether the reader follows it now.',
    fields: (t) => ({
      following: t.exposeBoolean('following', {
        description: 'Whether mails come; false, too, where something is to be mended.',
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

type Input = typeof FollowInput.$inferInput
type Thread = { thread: string; piece?: string; comment?: string }

const checkOneOfTwo = ({ pieceId, commentId }: Input): void => {
  if (Boolean(pieceId) !== Boolean(commentId)) return
  throw new Mendable({
    code: pieceId ? 'INVALID' : 'REQUIRED',
    message: 'Give either `pieceId` or `commentId`.',
    path: [pieceId ? 'commentId' : 'pieceId'],
  })
}

const threadOf = async ({ pieceId, commentId }: Input, context: Context): Promise<Thread> => {
  if (pieceId) {
    const piece = await livePieceId(pieceId, context)
    return { thread: threadOfPiece(piece), piece }
  }
  const shown = await shownComment(commentId!, context)
  const comment = await context.edition.follows.firstOf(shown)
  return { thread: threadOfComment(comment), comment }
}

const finder =
  ({ payload }: Context, reader: { id: string }, thread: string) =>
  async () => {
    const { docs } = await payload.find({
      collection: 'follows',
      where: { and: [{ thread: { equals: thread } }, { reader: { equals: reader.id } }] },
      limit: 1,
      pagination: false,
    })
    return docs[0]
  }

const follow = async (input: Input, context: Context) => {
  const reader = await writingReader(context, 'follow a conversation')
  checkOneOfTwo(input)
  const { thread, piece, comment } = await threadOf(input, context)
  const { payload, address } = context
  await spend(payload, 'followThread', { reader: reader.id, address })
  await once(finder(context, reader, thread), () =>
    payload.create({
      collection: 'follows',
      data: { reader: reader.id, piece: piece ?? '', comment, thread },
      depth: 0,
      overrideAccess: false,
      user: reader,
    }),
  )
  return { following: true }
}

/** Also of what is not shown any more: mails must end where their reader says so. */
const threadToLeave = async (input: Input, context: Context): Promise<string> => {
  const piece = pieceIdOf(input.pieceId ?? '')
  if (piece) return threadOfPiece(piece)
  const comment = idOfType(input.commentId ?? '', 'Comment')
  const isShown = comment && (await context.edition.comments.one(comment))
  return isShown || !comment ? (await threadOf(input, context)).thread : threadOfComment(comment)
}

const unfollow = async (input: Input, context: Context) => {
  const reader = signedInReader(context, 'follow a conversation no more')
  checkOneOfTwo(input)
  const { payload, address } = context
  await spend(payload, 'takeBack', { reader: reader.id, address })
  const thread = await threadToLeave(input, context)
  await payload.delete({
    collection: 'follows',
    where: { thread: { equals: thread } },
    depth: 0,
    overrideAccess: false,
    user: reader,
  })
  return { following: false }
}

builder.mutationFields((t) => ({
  followThread: t.field({
    type: FollowPayload,
    description:
      'From now on the reader gets a mail when others say something there, at most one in an hour. For readers whose address is confirmed.',
    args: { input: t.arg({ type: FollowInput, required: true, description: 'What to follow.' }) },
    resolve: async (_, { input }, context) => ({
      following: false,
      ...(await command(context, () => follow(input, context))),
    }),
  }),
  unfollowThread: t.field({
    type: FollowPayload,
    description: 'No more mails of it. The link in each mail does the same without signing in.',
    args: {
      input: t.arg({ type: UnfollowInput, required: true, description: 'What to follow no more.' }),
    },
    resolve: async (_, { input }, context) => ({
      following: false,
      ...(await command(context, () => unfollow(input, context))),
    }),
  }),
}))

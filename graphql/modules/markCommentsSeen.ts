import type { Reader } from '@/payload-types'
import { spend } from '@/src/limits/spend'

import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { once } from '@/src/operations/once'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { livePieceId } from './livePieceId'
import { Piece } from './refs'
import { UserError, type UserErrorShape } from './userError'
import { writingReader } from './writer'

const Input = builder.inputType('MarkCommentsSeenInput', {
  description: 'Whose comments were seen.',
  fields: (t) => ({
    pieceId: t.id({ required: true, description: 'The global id of the piece.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const Payload = builder
  .objectRef<{ piece?: string; userErrors: UserErrorShape[] }>('MarkCommentsSeenPayload')
  .implement({
    description: 'The piece, on which nothing is new now.',
    fields: (t) => ({
      piece: t.field({
        type: Piece,
        nullable: true,
        description: 'The piece.',
        resolve: ({ piece }, _, { edition }) => (piece ? edition.piece(piece, 'en') : null),
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

/** One row for each reader and piece, whose time moves on. */
const noteVisit = async ({ payload }: Context, reader: Reader, piece: string): Promise<void> => {
  const asReader = { overrideAccess: false, user: reader, depth: 0 } as const
  const collection = 'comment-visits'
  const seenAt = new Date().toISOString()
  const find = async () => {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ piece: { equals: piece } }, { reader: { equals: reader.id } }] },
      limit: 1,
      pagination: false,
      ...asReader,
    })
    return docs[0]
  }
  const make = () =>
    payload.create({ collection, data: { piece, reader: reader.id, seenAt }, ...asReader })

  const { id, seenAt: before } = await once(find, make)
  if (before < seenAt) await payload.update({ collection, id, data: { seenAt }, ...asReader })
}

const markSeen = async (input: typeof Input.$inferInput, context: Context) => {
  const reader = await writingReader(context, 'keep what you have seen')
  const piece = await livePieceId(input.pieceId, context)
  await spend(context.payload, 'markCommentsSeen', { reader: reader.id })
  await noteVisit(context, reader, piece)
  return { piece }
}

builder.mutationField('markCommentsSeen', (t) =>
  t.field({
    type: Payload,
    description:
      'Says that the reader has now seen the comments on a piece: what comes into sight from here on is new to them. Nobody else learns of it.',
    args: { input: t.arg({ type: Input, required: true, description: 'The piece.' }) },
    resolve: (_, { input }, context) => command(context, () => markSeen(input, context)),
  }),
)

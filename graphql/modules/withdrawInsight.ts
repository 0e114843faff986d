import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { InsightPayload, livePieceId } from './insightPayload'
import { Mendable } from './userError'
import { signedInReader } from './writer'

const Input = builder.inputType('WithdrawInsightInput', {
  description: 'An insight to take back.',
  fields: (t) => ({
    pieceId: t.id({ required: true, description: 'The global id of the piece that it is about.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const withdraw = async ({ pieceId }: typeof Input.$inferInput, context: Context) => {
  const reader = signedInReader(context, 'take back an insight')
  const asReader = { overrideAccess: false, user: reader, depth: 0 } as const
  const piece = await livePieceId(pieceId, context)
  const { docs } = await context.payload.find({
    collection: 'insights',
    where: { and: [{ piece: { equals: piece } }, { reader: { equals: reader.id } }] },
    limit: 1,
    pagination: false,
    ...asReader,
  })
  const [found] = docs
  if (!found)
    throw new Mendable({
      code: 'NOT_FOUND',
      message: 'There is no insight of yours on this piece.',
      path: ['pieceId'],
    })

  const insight = await context.payload.update({
    collection: 'insights',
    id: found.id,
    data: { status: 'withdrawn' },
    ...asReader,
  })
  return { insight, piece }
}

builder.mutationField('withdrawInsight', (t) =>
  t.field({
    type: InsightPayload,
    description:
      'Takes an insight back: nothing of it is kept, and it counts no more. `submitInsight` leaves a new one.',
    args: { input: t.arg({ type: Input, required: true, description: 'The insight.' }) },
    resolve: (_, { input }, context) => command(context, () => withdraw(input, context)),
  }),
)

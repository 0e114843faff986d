import { builder } from '../builder'
import type { Context } from '../context'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { insightAnswer, InsightPayload } from './insightPayload'
import { insightOwner } from './insightWriter'
import { requestKey, withdrawInsight } from './keepInsight'
import { livePieceId } from './livePieceId'
import { Mendable } from './userError'

const Input = builder.inputType('WithdrawInsightInput', {
  description: 'An insight to take back.',
  fields: (t) => ({
    pieceId: t.id({ required: true, description: 'The global id of the piece that it is about.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const withdraw = async (
  { pieceId, clientMutationId }: typeof Input.$inferInput,
  context: Context,
) => {
  const as = insightOwner(context)
  const piece = await livePieceId(pieceId, context)
  const key = requestKey(as, 'withdrawInsight', clientMutationId)
  const insight = await withdrawInsight(context.payload, { as, piece, key })
  if (!insight)
    throw new Mendable({
      code: 'NOT_FOUND',
      message: 'There is no insight of yours on this piece.',
      path: ['pieceId'],
    })
  return { insight, piece }
}

builder.mutationField('withdrawInsight', (t) =>
  t.field({
    type: InsightPayload,
    description:
      'Takes an insight back: nothing of it is kept, and it counts no more. `submitInsight` leaves a new one.',
    args: { input: t.arg({ type: Input, required: true, description: 'The insight.' }) },
    resolve: (_, { input }, context) => insightAnswer(context, () => withdraw(input, context)),
  }),
)

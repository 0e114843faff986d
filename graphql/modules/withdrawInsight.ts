import { spend } from '@/src/limits/spend'

import { builder } from '../builder'
import type { Context } from '../context'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { insightAnswer, InsightPayload } from './insightPayload'
import { insightOwner } from './insightWriter'
import { requestKey, withdrawInsight } from './keepInsight'
import { pieceIdOf } from './livePieceId'
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
  const { payload, address } = context
  await spend(payload, 'takeBack', {
    ...('user' in as && { reader: String(as.user.id) }),
    address,
  })
  const piece = pieceIdOf(pieceId)
  const key = requestKey(as, 'withdrawInsight', clientMutationId)
  const insight = piece && (await withdrawInsight(payload, { as, piece, key }))
  if (!insight)
    throw new Mendable({
      code: 'NOT_FOUND',
      message: 'There is no insight of yours on this piece.',
      path: ['pieceId'],
    })
  return (await context.edition.piece(piece, 'en')) ? { insight, piece } : {}
}

builder.mutationField('withdrawInsight', (t) =>
  t.field({
    type: InsightPayload,
    description:
      'Takes an insight back: nothing of it is kept, and it counts no more. `submitInsight` leaves a new one. On a piece that is not published any more it gives neither insight nor summary.',
    args: { input: t.arg({ type: Input, required: true, description: 'The insight.' }) },
    resolve: (_, { input }, context) => insightAnswer(context, () => withdraw(input, context)),
  }),
)

import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { retried } from '@/src/operations/retried'
import { spend } from '@/src/limits/spend'
import { startSession } from '@/src/readers/session'
import { proveAddress } from '@/src/readers/verification'

import { Mendable, mendable } from '../userError'
import { deviceOfCaller } from './deviceOfCaller'
import { CLIENT_MUTATION_ID } from './inputFields'
import { openSession, SignInPayload } from './session'

const VerifyEmailInput = builder.inputType('VerifyEmailInput', {
  description: 'The proof that an address is the reader’s.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'From the link in the mail. It works once.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const verifyEmail = async (token: string, context: Context) => {
  const { payload, address } = context
  await spend(payload, 'verifyEmail', { address })
  const reader = await retried(() => proveAddress(payload, token))
  if (!reader)
    throw new Mendable({
      code: 'INVALID',
      message:
        'This link was used already, or is too old. Sign in: where the address is not confirmed yet, a new link comes by mail.',
      path: ['token'],
    })
  const session = await retried(() => startSession(payload, reader.id, deviceOfCaller(context)))
  return openSession(reader, session, context)
}

builder.mutationField('verifyEmail', (t) =>
  t.field({
    type: SignInPayload,
    description:
      'Confirms the address of an account, a first one or one that it is to have from now on, and signs in to it.',
    args: { input: t.arg({ type: VerifyEmailInput, required: true, description: 'The proof.' }) },
    resolve: (_, { input }, context) => mendable(() => verifyEmail(input.token, context)),
  }),
)

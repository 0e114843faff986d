import { builder } from '@/graphql/builder'
import { type Context, signedInAs } from '@/graphql/context'
import { endedSessionCookie } from '@/graphql/cookies'
import { retried } from '@/graphql/retried'

import { mendable, UserError, type UserErrorShape } from '../userError'
import { confirmPassword } from './credentials'
import { CLIENT_MUTATION_ID } from './inputFields'
import { signedInReader } from '../writer'

const DeleteMyAccountInput = builder.inputType('DeleteMyAccountInput', {
  description: 'That the reader means it.',
  fields: (t) => ({
    password: t.string({ required: true, description: 'The password of the account.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const DeleteMyAccountPayload = builder
  .objectRef<{ accepted?: boolean; userErrors: UserErrorShape[] }>('DeleteMyAccountPayload')
  .implement({
    description: 'What became of the wish to leave.',
    fields: (t) => ({
      accepted: t.boolean({
        description: 'Whether the account goes, and with it all that the reader left.',
        resolve: ({ accepted }) => accepted === true,
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const deleteMyAccount = async (password: string, context: Context) => {
  const { payload } = context
  const viewer = signedInReader(context)
  await confirmPassword(payload, viewer, password, 'password')

  await retried(() =>
    payload.delete({
      collection: 'readers',
      id: viewer.id,
      overrideAccess: false,
      user: viewer,
    }),
  )
  context.setCookie = endedSessionCookie()
  signedInAs(context, null)
  return { accepted: true }
}

builder.mutationField('deleteMyAccount', (t) =>
  t.field({
    type: DeleteMyAccountPayload,
    description:
      'Deletes the account of the signed-in reader with their comments, insights and sessions, for good. What others answered stays.',
    args: {
      input: t.arg({ type: DeleteMyAccountInput, required: true, description: 'The password.' }),
    },
    resolve: (_, { input }, context) => mendable(() => deleteMyAccount(input.password, context)),
  }),
)

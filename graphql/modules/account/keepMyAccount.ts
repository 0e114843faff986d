import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { retried } from '@/src/operations/retried'
import { keepAccount } from '@/src/readers/leave'

import { Mendable, mendable, UserError, type UserErrorShape } from '../userError'
import { CLIENT_MUTATION_ID } from './inputFields'

const KeepMyAccountInput = builder.inputType('KeepMyAccountInput', {
  description: 'That a reader who has left wants to stay.',
  fields: (t) => ({
    token: t.string({
      required: true,
      description: 'From the link in the mail. It works until the account is deleted.',
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const KeepMyAccountPayload = builder
  .objectRef<{ kept?: boolean; userErrors: UserErrorShape[] }>('KeepMyAccountPayload')
  .implement({
    description: 'What became of the wish to stay.',
    fields: (t) => ({
      kept: t.boolean({
        description: 'Whether the account stays, with all that is in it.',
        resolve: ({ kept }) => kept === true,
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const keepMyAccount = async (token: string, { payload }: Context) => {
  if (await retried(() => keepAccount(payload, token))) return { kept: true }
  throw new Mendable({
    code: 'INVALID',
    message: 'This link was used already, or its day has passed.',
    path: ['token'],
  })
}

builder.mutationField('keepMyAccount', (t) =>
  t.field({
    type: KeepMyAccountPayload,
    description:
      'Takes `deleteMyAccount` back while its day has not come: everything is shown again. It signs nobody in.',
    args: { input: t.arg({ type: KeepMyAccountInput, required: true, description: 'The link.' }) },
    resolve: (_, { input }, context) => mendable(() => keepMyAccount(input.token, context)),
  }),
)

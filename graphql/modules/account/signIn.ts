import { builder } from '@/graphql/builder'
import { mendable } from '../userError'
import { SignInPayload, startSession } from './session'

const SignInInput = builder.inputType('SignInInput', {
  description: 'An account to sign in to.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address of the account.' }),
    password: t.string({ required: true, description: 'Its password.' }),
  }),
})

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInPayload,
    description: 'Signs in to an account.',
    args: { input: t.arg({ type: SignInInput, required: true, description: 'The account.' }) },
    resolve: (_, { input }, context) => mendable(() => startSession(input, context)),
  }),
)

import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { retried } from '@/src/operations/retried'
import { spend } from '@/src/limits/spend'
import { soon } from '@/src/operations/soon'
import { readerOfReset, resetPassword, sendPasswordReset } from '@/src/readers/passwordReset'

import { Mendable, mendable, UserError, type UserErrorShape } from '../userError'
import { checkEmail, checkPassword, refuseProblems } from './checks'
import { deviceOfCaller } from './deviceOfCaller'
import { CLIENT_MUTATION_ID, PASSWORD_DESCRIPTION } from './inputFields'
import { openSession, SignInPayload } from './session'

const RequestPasswordResetInput = builder.inputType('RequestPasswordResetInput', {
  description: 'Who cannot sign in any more.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address of the account.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  description: 'A new password.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'From the link in the mail. It works once.' }),
    password: t.string({ required: true, description: PASSWORD_DESCRIPTION }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const RequestPasswordResetPayload = builder
  .objectRef<{ accepted?: boolean; userErrors: UserErrorShape[] }>('RequestPasswordResetPayload')
  .implement({
    description: 'The same for every address.',
    fields: (t) => ({
      accepted: t.boolean({
        description: 'A mail is on its way where there is an account with the address.',
        resolve: ({ accepted }) => accepted === true,
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const requestReset = async (input: string, { payload, address }: Context) => {
  const email = checkEmail(input)
  refuseProblems(email)
  await spend(payload, 'requestPasswordReset', {
    account: `${email.value} from ${address}`,
    address,
  })

  soon(payload, 'A mail', () => sendPasswordReset(payload, 'resetPassword', email.value))
  return { accepted: true }
}

const reset = async (token: string, password: string, context: Context) => {
  const { payload, address } = context
  await spend(payload, 'verifyEmail', { address })
  const secret = await checkPassword(payload, password, await readerOfReset(payload, token))
  refuseProblems(secret)
  const device = deviceOfCaller(context)
  const session = await retried(() => resetPassword(payload, token, secret.value, device))
  if (!session)
    throw new Mendable({
      code: 'INVALID',
      message: 'This link was used already, or is too old. Ask for another one.',
      path: ['token'],
    })
  return openSession(session.reader, session.token, context)
}

builder.mutationFields((t) => ({
  requestPasswordReset: t.field({
    type: RequestPasswordResetPayload,
    description: 'Mails a link to a new password, where there is an account with the address.',
    args: {
      input: t.arg({ type: RequestPasswordResetInput, required: true, description: 'Who.' }),
    },
    resolve: (_, { input }, context) => mendable(() => requestReset(input.email, context)),
  }),
  resetPassword: t.field({
    type: SignInPayload,
    description:
      'Sets a new password, ends every session of the account, and signs in. It confirms the address too.',
    args: {
      input: t.arg({ type: ResetPasswordInput, required: true, description: 'The password.' }),
    },
    resolve: (_, { input }, context) => mendable(() => reset(input.token, input.password, context)),
  }),
}))

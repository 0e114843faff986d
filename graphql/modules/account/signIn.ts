import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { AccountLeaves, NotVerified } from '@/src/errors'
import { soon } from '@/src/operations/soon'
import { renewVerification } from '@/src/readers/verification'

import { Mendable, mendable } from '../userError'
import { normalEmail } from './checks'
import { logIn } from './credentials'
import { CLIENT_MUTATION_ID } from './inputFields'
import { openSession, SignInPayload } from './session'

const SignInInput = builder.inputType('SignInInput', {
  description: 'An account to sign in to.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address of the account.' }),
    password: t.string({ required: true, description: 'Its password.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

type Credentials = { email: string; password: string }

const renewSoon = ({ payload }: Context, email: string) =>
  soon(payload, 'Renewing a link', () => renewVerification(payload, normalEmail(email)))

const leaving = ({ data: { goesAt } }: AccountLeaves) =>
  new Mendable({
    code: 'LEAVING',
    message: `This account is deleted on ${goesAt.slice(0, 10)} (UTC), as was asked for. The link in the mail that tells so keeps it. Where the mail is lost, ask for a new password: that sends it again.`,
    path: ['email'],
  })

const signIn = async ({ email, password }: Credentials, context: Context) => {
  try {
    const { reader, token } = await logIn(context, email, password)
    if (!reader.emailVerified) renewSoon(context, email)
    return await openSession(reader, token, context)
  } catch (error) {
    if (error instanceof AccountLeaves) throw leaving(error)
    if (!(error instanceof NotVerified)) throw error
    renewSoon(context, email)
    throw new Mendable({
      code: 'NOT_VERIFIED',
      message:
        'Confirm your address first: follow the link in the mail that was sent to it. Where the mail is lost, ask for a new password: that confirms the address too.',
      path: ['email'],
    })
  }
}

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInPayload,
    description: 'Signs in to an account.',
    args: { input: t.arg({ type: SignInInput, required: true, description: 'The account.' }) },
    resolve: (_, { input }, context) => mendable(() => signIn(input, context)),
  }),
)

import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { retried } from '@/graphql/retried'
import { env } from '@/src/env'
import { soon } from '@/src/operations/soon'
import { createAccount, type NewAccount } from '@/src/readers/accounts'
import { sendPasswordReset } from '@/src/readers/passwordReset'
import { startSession } from '@/src/readers/session'
import { sendVerification } from '@/src/readers/verification'

import { Locale } from '../locale'
import { Mendable, mendable } from '../userError'
import { checkDisplayName, checkEmail, checkPassword, refuseProblems } from './checks'
import { CLIENT_MUTATION_ID, NAME_DESCRIPTION, PASSWORD_DESCRIPTION } from './inputFields'
import { openSession, SignInPayload } from './session'

const SignUpInput = builder.inputType('SignUpInput', {
  description: 'A new account.',
  fields: (t) => ({
    email: t.string({
      required: true,
      description: 'The address to sign in with. Nobody else sees it.',
    }),
    password: t.string({ required: true, description: PASSWORD_DESCRIPTION }),
    displayName: t.string({ required: true, description: NAME_DESCRIPTION }),
    locale: t.field({ type: Locale, description: 'The language they prefer.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const checked = ({ email, password, displayName, locale }: NewAccount): NewAccount => {
  const address = checkEmail(email)
  const name = checkDisplayName(displayName)
  refuseProblems(address, checkPassword(password), name)

  return { email: address.value, password, displayName: name.value, locale }
}

/** The session begins at once; an address that is taken is named as such. */
const signUpOpenly = async (account: NewAccount, context: Context) => {
  const { payload } = context
  const created = await retried(() => createAccount(payload, account))
  if (!created)
    throw new Mendable({
      code: 'DUPLICATE',
      message: 'There is an account with this address already. Sign in instead.',
      path: ['email'],
    })

  const { reader, token } = created
  soon(payload, 'A mail', () => sendVerification(payload, reader.email, token))
  return openSession(reader, await retried(() => startSession(payload, reader.id)), context)
}

/** All that depends on whether the address is known comes after the answer, and reaches its owner alone. */
const signUpByMail = async (account: NewAccount, { payload }: Context) => {
  soon(payload, 'Signing up', async () => {
    const created = await retried(() => createAccount(payload, account))
    if (created) await sendVerification(payload, account.email, created.token)
    else await sendPasswordReset(payload, 'addressTaken', account.email)
  })
  return {}
}

const signUp = env.SIGN_UP === 'verified' ? signUpByMail : signUpOpenly

builder.mutationField('signUp', (t) =>
  t.field({
    type: SignInPayload,
    description:
      'Makes an account, and mails a link that confirms its address. It signs in at once, or where the installation asks for the confirmation first, gives neither reader nor token: the same for every address.',
    args: { input: t.arg({ type: SignUpInput, required: true, description: 'The account.' }) },
    resolve: (_, { input }, context) => mendable(() => signUp(checked(input), context)),
  }),
)

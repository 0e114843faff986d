import type { Payload } from 'payload'

import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { retried } from '@/src/operations/retried'
import { env } from '@/src/env'
import { spend } from '@/src/limits/spend'
import { soon } from '@/src/operations/soon'
import { refuseBlockedNetwork } from '@/src/readers/blocked'
import { createAccount, type NewAccount } from '@/src/readers/accounts'
import { sendPasswordReset } from '@/src/readers/passwordReset'
import { startSession } from '@/src/readers/session'
import { termsInForce } from '@/src/readers/terms'
import { sendVerification } from '@/src/readers/verification'

import { Locale } from '../locale'
import { Mendable, mendable } from '../userError'
import {
  checkBlocked,
  checkDisplayName,
  checkNewEmail,
  checkPassword,
  refuseProblems,
} from './checks'
import { deviceOfCaller } from './deviceOfCaller'
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
    acceptTerms: t.boolean({
      description:
        'That the reader agrees to `site { readerTerms }`; demanded where the site has them.',
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

type Input = NewAccount & { acceptTerms?: boolean | null }

/** Nobody is made to agree to what is not there. */
const checkAgreement = async (payload: Payload, isAccepted: boolean) => ({
  problems: [
    ...(!isAccepted && (await termsInForce(payload))
      ? [
          {
            code: 'REQUIRED' as const,
            message: 'Agree to the terms of this site to make an account.',
            path: ['acceptTerms'],
          },
        ]
      : []),
  ],
})

const checked = async (input: Input, payload: Payload): Promise<NewAccount> => {
  const email = checkNewEmail(input.email)
  const displayName = await checkDisplayName(payload, input.displayName)
  const known = { email: email.value, displayName: displayName.value }
  const password = await checkPassword(payload, input.password, known)
  const agreement = await checkAgreement(payload, input.acceptTerms === true)
  refuseProblems(email, await checkBlocked(payload, email), password, displayName, agreement)

  return { ...known, password: password.value, locale: input.locale }
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
  const device = deviceOfCaller(context)
  return openSession(reader, await retried(() => startSession(payload, reader.id, device)), context)
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

const begin = env.SIGN_UP === 'verified' ? signUpByMail : signUpOpenly

const signUp = async (input: Input, context: Context) => {
  const { payload, address } = context
  await refuseBlockedNetwork(payload, address)
  const account = await checked(input, payload)
  await spend(payload, 'signUp', { account: `${account.email} from ${address}`, address })
  return begin(account, context)
}

builder.mutationField('signUp', (t) =>
  t.field({
    type: SignInPayload,
    description:
      'Makes an account, and mails a link that confirms its address. It gives neither reader nor token, the same for every address; only where the operator has chosen so, it signs in at once.',
    args: { input: t.arg({ type: SignUpInput, required: true, description: 'The account.' }) },
    resolve: (_, { input }, context) => mendable(() => signUp(input, context)),
  }),
)

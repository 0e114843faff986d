import { ValidationError } from 'payload'

import type { Locale as LocaleCode } from '@/src/delivery/locales'

import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { Locale } from '../locale'
import { Mendable, mendable } from '../userError'
import {
  checkDisplayName,
  checkEmail,
  checkPassword,
  LONGEST_NAME,
  LONGEST_PASSWORD,
  refuseProblems,
  SHORTEST_PASSWORD,
} from './checks'
import { type Credentials, SignInPayload, startSession } from './session'

type Account = Credentials & { displayName: string; locale?: LocaleCode | null }

const SignUpInput = builder.inputType('SignUpInput', {
  description: 'A new account.',
  fields: (t) => ({
    email: t.string({
      required: true,
      description: 'The address to sign in with. Nobody else sees it.',
    }),
    password: t.string({
      required: true,
      description: `${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters of any kind.`,
    }),
    displayName: t.string({
      required: true,
      description: `What others see, 2 to ${LONGEST_NAME} characters; it need not be a real name.`,
    }),
    locale: t.field({ type: Locale, description: 'The language they prefer.' }),
  }),
})

const checked = ({ email, password, displayName, locale }: Account): Account => {
  const checks = [
    checkEmail(email),
    checkPassword(password),
    checkDisplayName(displayName),
  ] as const
  refuseProblems(...checks)

  return { email: checks[0].value, password, displayName: checks[2].value, locale }
}

const signUp = async (input: Account, context: Context) => {
  const { email, password, displayName, locale } = checked(input)
  try {
    // The rules let nobody create a reader: this is the one door, and what it lets in is checked above.
    await context.payload.create({
      collection: 'readers',
      data: { email, password, displayName, locale },
      depth: 0,
    })
  } catch (error) {
    const isTaken =
      error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'email')
    if (!isTaken) throw error
    throw new Mendable({
      code: 'DUPLICATE',
      message: 'There is an account with this address already. Sign in instead.',
      path: ['email'],
    })
  }
  return startSession({ email, password }, context)
}

builder.mutationField('signUp', (t) =>
  t.field({
    type: SignInPayload,
    description: 'Makes an account and signs in to it.',
    args: { input: t.arg({ type: SignUpInput, required: true, description: 'The account.' }) },
    resolve: (_, { input }, context) => mendable(() => signUp(input, context)),
  }),
)

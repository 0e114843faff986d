import { pbkdf2 as pbkdf2WithCallback, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import {
  logoutOperation,
  AuthenticationError,
  createLocalReq,
  LockedAuth,
  ValidationError,
} from 'payload'

import type { Locale as LocaleCode } from '@/src/delivery/locales'
import { isReader } from '@/src/access/roles'

import { builder } from '../builder'
import { type Context, signedInAs } from '../context'
import { endedSessionCookie, sessionCookie } from '../cookies'
import { Locale } from './locale'
import { Reader } from './refs'
import { Mendable, mendable, UserError, type UserErrorShape } from './userError'

const pbkdf2 = promisify(pbkdf2WithCallback)

const SHORTEST_PASSWORD = 10
const LONGEST_PASSWORD = 512
const LONGEST_NAME = 40
const EMAIL = /^[^\s@<>()",;:\\]{1,64}@[^\s@<>()",;:\\]+\.[^\s@.<>()",;:\\]{2,}$/

type Credentials = { email: string; password: string }
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

const SignInInput = builder.inputType('SignInInput', {
  description: 'An account to sign in to.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address of the account.' }),
    password: t.string({ required: true, description: 'Its password.' }),
  }),
})

type Session = {
  reader?: { id: string }
  token?: string
  expiresAt?: Date
  userErrors: UserErrorShape[]
}

const SignInPayload = builder.objectRef<Session>('SignInPayload').implement({
  description: 'A session. It is also set as an httpOnly cookie.',
  fields: (t) => ({
    reader: t.expose('reader', {
      type: Reader,
      nullable: true,
      description: 'Who is signed in now.',
    }),
    token: t.exposeString('token', {
      nullable: true,
      description: 'For `Authorization: Bearer …`, where cookies are not at hand.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the session ends by itself.',
    }),
    userErrors: t.expose('userErrors', { type: [UserError], description: 'What is to be mended.' }),
  }),
})

const SignOutPayload = builder
  .objectRef<{ userErrors: UserErrorShape[] }>('SignOutPayload')
  .implement({
    description: 'The session is over.',
    fields: (t) => ({
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const checked = ({ email, password, displayName, locale }: Account): Account => {
  const name = displayName.replace(/\s+/g, ' ').trim()
  const problems: UserErrorShape[] = []
  if (!EMAIL.test(email.trim()) || email.length > 254)
    problems.push({ code: 'INVALID', message: 'Give an e-mail address.', path: ['email'] })
  if (password.length < SHORTEST_PASSWORD)
    problems.push({
      code: 'TOO_SHORT',
      message: `Take at least ${SHORTEST_PASSWORD} characters for the password.`,
      path: ['password'],
    })
  if (password.length > LONGEST_PASSWORD)
    problems.push({
      code: 'TOO_LONG',
      message: `Take at most ${LONGEST_PASSWORD} characters for the password.`,
      path: ['password'],
    })
  if (name.length < 2)
    problems.push({
      code: 'TOO_SHORT',
      message: 'Take a name of 2 letters or more.',
      path: ['displayName'],
    })
  if (name.length > LONGEST_NAME)
    problems.push({
      code: 'TOO_LONG',
      message: `Take a name of at most ${LONGEST_NAME} characters.`,
      path: ['displayName'],
    })
  if (problems.length > 0) throw new Mendable(...problems)

  return { email: email.trim().toLowerCase(), password, displayName: name, locale }
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

const startSession = async ({ email, password }: Credentials, context: Context) => {
  const { payload } = context
  try {
    const { user, token, exp } = await payload.login({
      collection: 'readers',
      data: { email: email.trim().toLowerCase(), password },
      depth: 0,
    })
    if (!token || !exp || !user) throw new Error('Signing in gave no token.')

    const expiresAt = new Date(exp * 1000)
    context.setCookies.push(sessionCookie(token, expiresAt))
    signedInAs(context, user)
    return { reader: { id: String(user.id) }, token, expiresAt }
  } catch (error) {
    if (error instanceof LockedAuth)
      throw new Mendable({
        code: 'RATE_LIMITED',
        message: 'Too many attempts. Try again in ten minutes.',
      })
    if (error instanceof AuthenticationError) {
      await sameTimeAsKnown(payload, email, password)
      throw new Mendable({
        code: 'INVALID',
        message: 'The address and the password do not belong together.',
        path: ['password'],
      })
    }
    throw error
  }
}

/** Payload hashes a password only for an account that exists; the time must not tell which ones do. */
const sameTimeAsKnown = async (payload: Context['payload'], email: string, password: string) => {
  const { totalDocs } = await payload.count({
    collection: 'readers',
    where: { email: { equals: email.trim().toLowerCase() } },
  })
  if (totalDocs === 0) await pbkdf2(password, randomBytes(32), 25_000, 512, 'sha256')
}

const signOut = async (context: Context) => {
  const { payload, viewer } = context
  context.setCookies.push(endedSessionCookie())
  if (!isReader(viewer)) return {}

  const req = await createLocalReq({ user: viewer }, payload)
  await logoutOperation({ collection: payload.collections.readers, req })
  signedInAs(context, null)
  return {}
}

builder.mutationFields((t) => ({
  signUp: t.field({
    type: SignInPayload,
    description: 'Makes an account and signs in to it.',
    args: { input: t.arg({ type: SignUpInput, required: true, description: 'The account.' }) },
    resolve: (_, { input }, context) => mendable(() => signUp(input, context)),
  }),
  signIn: t.field({
    type: SignInPayload,
    description: 'Signs in to an account.',
    args: { input: t.arg({ type: SignInInput, required: true, description: 'The account.' }) },
    resolve: (_, { input }, context) => mendable(() => startSession(input, context)),
  }),
  signOut: t.field({
    type: SignOutPayload,
    description: 'Ends the session, here and on the server.',
    resolve: (_, __, context) => mendable(() => signOut(context)),
  }),
}))

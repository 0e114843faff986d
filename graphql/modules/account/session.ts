import { pbkdf2 as pbkdf2WithCallback, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import { AuthenticationError, LockedAuth } from 'payload'

import { builder } from '@/graphql/builder'
import { type Context, signedInAs } from '@/graphql/context'
import { sessionCookie } from '@/graphql/cookies'
import { Reader } from '../refs'
import { Mendable, UserError, type UserErrorShape } from '../userError'

const pbkdf2 = promisify(pbkdf2WithCallback)

export type Credentials = { email: string; password: string }

type Session = {
  reader?: { id: string }
  token?: string
  expiresAt?: Date
  userErrors: UserErrorShape[]
}

export const SignInPayload = builder.objectRef<Session>('SignInPayload').implement({
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

export const startSession = async ({ email, password }: Credentials, context: Context) => {
  const { payload } = context
  try {
    const { user, token, exp } = await payload.login({
      collection: 'readers',
      data: { email: email.trim().toLowerCase(), password },
      depth: 0,
    })
    if (!token || !exp || !user) throw new Error('Signing in gave no token.')

    const expiresAt = new Date(exp * 1000)
    context.setCookie = sessionCookie(token, expiresAt)
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

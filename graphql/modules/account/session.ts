import { builder } from '@/graphql/builder'
import { type Context, signedInAs } from '@/graphql/context'
import { sessionCookie } from '@/graphql/cookies'
import type { Reader as ReaderDocument } from '@/payload-types'

import { Reader } from '../refs'
import { UserError, type UserErrorShape } from '../userError'
import { claimsOf } from './tokenClaims'

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

/** The caller has this session from here on. */
export const openSession = async ({ id }: ReaderDocument, token: string, context: Context) => {
  const { exp, sid } = claimsOf(token)
  const expiresAt = new Date(exp * 1000)
  context.setCookies.push(sessionCookie(token, expiresAt))
  // With the session that was begun meanwhile.
  const reader = await context.payload.findByID({ collection: 'readers', id, depth: 0 })
  const viewer = { ...reader, collection: 'readers' as const, _sid: sid }
  signedInAs(context, viewer)

  return { reader: { id: String(reader.id) }, token, expiresAt }
}

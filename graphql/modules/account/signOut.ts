import { createLocalReq, logoutOperation } from 'payload'

import { isReader } from '@/src/access/roles'

import { builder } from '@/graphql/builder'
import { type Context, signedInAs } from '@/graphql/context'
import { endedSessionCookie } from '@/graphql/cookies'
import { mendable, UserError, type UserErrorShape } from '../userError'

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

const signOut = async (context: Context) => {
  const { payload, viewer } = context
  context.setCookies.push(endedSessionCookie())
  if (!isReader(viewer)) return {}

  const req = await createLocalReq({ user: viewer }, payload)
  await logoutOperation({ collection: payload.collections.readers, req })
  signedInAs(context, null)
  return {}
}

builder.mutationField('signOut', (t) =>
  t.field({
    type: SignOutPayload,
    description: 'Ends the session, here and on the server.',
    resolve: (_, __, context) => mendable(() => signOut(context)),
  }),
)

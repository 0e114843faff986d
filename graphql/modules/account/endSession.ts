import { builder } from '@/graphql/builder'
import { type Context, signedInAs } from '@/graphql/context'
import { endedSessionCookie } from '@/graphql/cookies'
import { retried } from '@/src/operations/retried'
import { endSessions } from '@/src/readers/endSessions'

import { Mendable, mendable } from '../userError'
import { signedInReader } from '../writer'
import { CLIENT_MUTATION_ID } from './inputFields'
import { ReaderPayload } from './readerPayload'

const EndSessionInput = builder.inputType('EndSessionInput', {
  description: 'A session that is to end.',
  fields: (t) => ({
    sessionId: t.id({ required: true, description: 'One of `me { sessions { id } }`.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const EndOtherSessionsInput = builder.inputType('EndOtherSessionsInput', {
  description: 'Nothing but a name for the call.',
  fields: (t) => ({ clientMutationId: t.string(CLIENT_MUTATION_ID) }),
})

/** Payload notes it beside the account that it read, and its types do not say so. */
const sidOf = (viewer: { id: string; _sid?: string }): string | undefined => viewer._sid

/** Ends them, and shows the reader those that are left. */
const endAllBut = async (context: Context, stays: (session: { id: string }) => boolean) => {
  const { payload } = context
  const viewer = signedInReader(context)
  const sessions = await retried(() => endSessions(payload, viewer.id, stays))
  signedInAs(context, { ...viewer, sessions })
  return { reader: { id: viewer.id } }
}

const endSession = async (sessionId: string, context: Context) => {
  const viewer = signedInReader(context)
  if (!viewer.sessions?.some(({ id }) => id === sessionId))
    throw new Mendable({
      code: 'NOT_FOUND',
      message: 'This session is over already, or is not yours.',
      path: ['sessionId'],
    })
  const answer = await endAllBut(context, ({ id }) => id !== sessionId)
  if (sessionId !== sidOf(viewer)) return answer

  context.setCookies.push(endedSessionCookie())
  signedInAs(context, null)
  return { reader: null }
}

builder.mutationFields((t) => ({
  endSession: t.field({
    type: ReaderPayload,
    description:
      'Ends one of the sessions of the signed-in reader; this one, too, and then there is no reader any more.',
    args: {
      input: t.arg({ type: EndSessionInput, required: true, description: 'Which one.' }),
    },
    resolve: (_, { input }, context) => mendable(() => endSession(input.sessionId, context)),
  }),
  endOtherSessions: t.field({
    type: ReaderPayload,
    description: 'Ends every session of the signed-in reader but this one.',
    args: {
      input: t.arg({ type: EndOtherSessionsInput, required: true, description: 'That it is so.' }),
    },
    resolve: (_, __, context) =>
      mendable(() => endAllBut(context, ({ id }) => id === sidOf(signedInReader(context)))),
  }),
}))

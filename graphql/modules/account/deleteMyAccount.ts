import { builder } from '@/graphql/builder'
import { type Context, signedInAs } from '@/graphql/context'
import { endedSessionCookie } from '@/graphql/cookies'
import { retried } from '@/src/operations/retried'
import type { Reader } from '@/payload-types'
import { env } from '@/src/env'
import { soon } from '@/src/operations/soon'
import { readerByEmail } from '@/src/readers/accounts'
import { leave, sendKeepLink } from '@/src/readers/leave'
import { isJustMoved } from '@/src/readers/newAddress'

import { mendable, UserError, type UserErrorShape } from '../userError'
import { confirmPassword } from './credentials'
import { CLIENT_MUTATION_ID } from './inputFields'
import { signedInReader } from '../writer'

const DeleteMyAccountInput = builder.inputType('DeleteMyAccountInput', {
  description: 'That the reader means it.',
  fields: (t) => ({
    password: t.string({ required: true, description: 'The password of the account.' }),
    now: t.boolean({
      description:
        'True leaves no time to change one’s mind: everything is deleted at once. Not within a week after the address was changed, while it can be set back.',
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const DeleteMyAccountPayload = builder
  .objectRef<{ accepted?: boolean; goesAt?: Date; userErrors: UserErrorShape[] }>(
    'DeleteMyAccountPayload',
  )
  .implement({
    description: 'What became of the wish to leave.',
    fields: (t) => ({
      accepted: t.boolean({
        description: 'Whether the account goes, and with it all that the reader left.',
        resolve: ({ accepted }) => accepted === true,
      }),
      goesAt: t.expose('goesAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When everything is deleted; until then the link in the mail takes it back.',
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const leaveNow = async (viewer: Reader & { collection: 'readers' }, { payload }: Context) => {
  await payload.delete({
    collection: 'readers',
    id: viewer.id,
    overrideAccess: false,
    user: viewer,
  })
  return new Date()
}

const leaveSoon = async ({ id, email }: Reader, { payload }: Context) => {
  const goesAt = await leave(payload, id)
  soon(payload, 'A mail', async () => {
    const reader = await readerByEmail(payload, email)
    if (reader?.goesAt) await sendKeepLink(payload, reader)
  })
  return new Date(goesAt)
}

const deleteMyAccount = async (
  { password, now }: { password: string; now?: boolean | null },
  context: Context,
) => {
  const { payload } = context
  const viewer = signedInReader(context)
  await confirmPassword(context, viewer, password, 'password')

  // Whoever took the account over must not end it before its owner can set the address back.
  const isWanted = now === true || env.ACCOUNT_GRACE_DAYS === 0
  const isAtOnce = isWanted && !(await isJustMoved(payload, viewer.id))
  const goesAt = await retried(() => (isAtOnce ? leaveNow : leaveSoon)(viewer, context))
  context.setCookies.push(endedSessionCookie())
  signedInAs(context, null)
  return { accepted: true, goesAt }
}

builder.mutationField('deleteMyAccount', (t) =>
  t.field({
    type: DeleteMyAccountPayload,
    description:
      'Ends every session of the signed-in reader, and shows nobody their name and their words any more. After some days, which the installation sets, the account is deleted with all that they left. What others answered stays. Of a ban, a suspension or pre-moderation in force a hash of the address tells for a year at most.',
    args: {
      input: t.arg({ type: DeleteMyAccountInput, required: true, description: 'The password.' }),
    },
    resolve: (_, { input }, context) => mendable(() => deleteMyAccount(input, context)),
  }),
)

import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { spend } from '@/src/limits/spend'
import { soon } from '@/src/operations/soon'
import { askForNewAddress, isJustMoved } from '@/src/readers/newAddress'

import { Mendable, mendable, UserError, type UserErrorShape } from '../userError'
import { signedInReader } from '../writer'
import { checkBlocked, checkNewEmail, refuseProblems } from './checks'
import { confirmPassword } from './credentials'
import { CLIENT_MUTATION_ID } from './inputFields'

const ChangeEmailInput = builder.inputType('ChangeEmailInput', {
  description: 'Another address for the account.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The new address.' }),
    password: t.string({ required: true, description: 'The password of the account.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const ChangeEmailPayload = builder
  .objectRef<{ accepted?: boolean; userErrors: UserErrorShape[] }>('ChangeEmailPayload')
  .implement({
    description: 'The same for every address.',
    fields: (t) => ({
      accepted: t.boolean({
        description:
          'A mail is on its way to the new address. Until its link is followed nothing changes.',
        resolve: ({ accepted }) => accepted === true,
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const refused = (code: 'INVALID' | 'NOT_ALLOWED', message: string) =>
  new Mendable({ code, message, path: ['email'] })

const changeEmail = async (input: { email: string; password: string }, context: Context) => {
  const { payload, address } = context
  const viewer = signedInReader(context)
  const email = checkNewEmail(input.email)
  refuseProblems(email, await checkBlocked(payload, email))
  if (email.value === viewer.email)
    throw refused('INVALID', 'This is the address of your account already. Give another one.')

  await spend(payload, 'changeEmail', { reader: viewer.id, account: email.value, address })
  await confirmPassword(context, viewer, input.password, 'password')
  if (await isJustMoved(payload, viewer.id))
    throw refused(
      'NOT_ALLOWED',
      'The address of this account was changed less than a week ago. Wait until the week is over.',
    )

  soon(payload, 'Changing an address', () => askForNewAddress(payload, viewer, email.value))
  return { accepted: true }
}

builder.mutationField('changeEmail', (t) =>
  t.field({
    type: ChangeEmailPayload,
    description:
      'Mails a link to a new address; `verifyEmail` with its token makes it that of the account, ends every other session, and tells the address before.',
    args: {
      input: t.arg({ type: ChangeEmailInput, required: true, description: 'The address.' }),
    },
    resolve: (_, { input }, context) => mendable(() => changeEmail(input, context)),
  }),
)

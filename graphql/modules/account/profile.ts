import { builder } from '@/graphql/builder'
import { type Context, signedInAs } from '@/graphql/context'
import { retried } from '@/graphql/retried'
import type { Locale as LocaleCode } from '@/src/delivery/locales'

import { Locale } from '../locale'
import { Reader } from '../refs'
import { Mendable, mendable, UserError, type UserErrorShape } from '../userError'
import { checkDisplayName, checkPassword, refuseProblems } from './checks'
import { confirmPassword } from './credentials'
import { CLIENT_MUTATION_ID, NAME_DESCRIPTION, PASSWORD_DESCRIPTION } from './inputFields'
import { signedInReader } from '../writer'

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'What is to change; everything else stays as it is.',
  fields: (t) => ({
    displayName: t.string({ description: NAME_DESCRIPTION }),
    locale: t.field({
      type: Locale,
      description: 'The language they prefer; null for none in particular.',
    }),
    password: t.string({
      description: `A new password: ${PASSWORD_DESCRIPTION} It ends every other session.`,
    }),
    currentPassword: t.string({ description: 'Demanded with a new password.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

type Changes = {
  displayName?: string | null
  locale?: LocaleCode | null
  password?: string | null
  currentPassword?: string | null
}

const ReaderPayload = builder
  .objectRef<{ reader?: { id: string }; userErrors: UserErrorShape[] }>('ReaderPayload')
  .implement({
    description: 'The account as it is now.',
    fields: (t) => ({
      reader: t.expose('reader', { type: Reader, nullable: true, description: 'The reader.' }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const updateProfile = async (
  { displayName, locale, password, currentPassword }: Changes,
  context: Context,
) => {
  const { payload } = context
  const viewer = signedInReader(context)
  const name = typeof displayName === 'string' ? checkDisplayName(displayName) : null
  const secret = typeof password === 'string' ? checkPassword(password) : null
  refuseProblems(...[name, secret].filter((check) => check !== null))

  if (secret && !currentPassword)
    throw new Mendable({
      code: 'REQUIRED',
      message: 'Give your password as it is now, too.',
      path: ['currentPassword'],
    })
  if (secret) await confirmPassword(payload, viewer, currentPassword!, 'currentPassword')

  const data = {
    ...(name && { displayName: name.value }),
    ...(locale !== undefined && { locale }),
    ...(secret && { password: secret.value }),
  }
  const reader = await retried(() =>
    payload.update({
      collection: 'readers',
      id: viewer.id,
      data,
      depth: 0,
      overrideAccess: false,
      user: viewer,
    }),
  )
  signedInAs(context, { ...viewer, ...reader })
  return { reader: { id: viewer.id } }
}

builder.mutationField('updateProfile', (t) =>
  t.field({
    type: ReaderPayload,
    description: 'Changes the name, the language or the password of the signed-in reader.',
    args: {
      input: t.arg({ type: UpdateProfileInput, required: true, description: 'The changes.' }),
    },
    resolve: (_, { input }, context) => mendable(() => updateProfile(input, context)),
  }),
)

import { builder } from '@/graphql/builder'
import { type Context, signedInAs } from '@/graphql/context'
import { retried } from '@/src/operations/retried'
import type { Locale as LocaleCode } from '@/src/delivery/locales'
import { spend } from '@/src/limits/spend'
import { writeFields } from '@/src/readers/accounts'
import { agreement } from '@/src/readers/terms'

import { Locale } from '../locale'
import { Mendable, mendable } from '../userError'
import { checkDisplayName, checkPassword, checkRegion, refuseProblems } from './checks'
import { confirmPassword } from './credentials'
import { CLIENT_MUTATION_ID, NAME_DESCRIPTION, PASSWORD_DESCRIPTION } from './inputFields'
import { ReaderPayload } from './readerPayload'
import { signedInReader, writingReader } from '../writer'

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'What is to change; everything else stays as it is.',
  fields: (t) => ({
    displayName: t.string({ description: NAME_DESCRIPTION }),
    locale: t.field({
      type: Locale,
      description: 'The language they prefer; null for none in particular.',
    }),
    region: t.string({
      description:
        'Where they are at home, two letters as in ISO 3166-1: "US", "MX". Help in a crisis is looked for there first. Null for nowhere in particular.',
    }),
    password: t.string({
      description: `A new password: ${PASSWORD_DESCRIPTION} It ends every other session.`,
    }),
    currentPassword: t.string({ description: 'Demanded with a new password.' }),
    acceptTerms: t.boolean({
      description: 'True agrees to `site { readerTerms }` as it is now.',
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

type Changes = {
  displayName?: string | null
  locale?: LocaleCode | null
  region?: string | null
  password?: string | null
  currentPassword?: string | null
  acceptTerms?: boolean | null
}

const updateProfile = async (
  { displayName, locale, region, password, currentPassword, acceptTerms }: Changes,
  context: Context,
) => {
  const { payload, address } = context
  const viewer =
    typeof displayName === 'string'
      ? await writingReader(context, 'change your name')
      : signedInReader(context)
  await spend(payload, 'updateProfile', { reader: viewer.id, address })
  const name =
    typeof displayName === 'string'
      ? await checkDisplayName(payload, displayName, viewer.displayName)
      : null
  const known = { email: viewer.email, displayName: name?.value ?? viewer.displayName }
  const secret = typeof password === 'string' ? await checkPassword(payload, password, known) : null
  const home = typeof region === 'string' ? checkRegion(region) : null
  refuseProblems(...[name, home, secret].filter((check) => check !== null))

  if (secret && !currentPassword)
    throw new Mendable({
      code: 'REQUIRED',
      message: 'Give your password as it is now, too.',
      path: ['currentPassword'],
    })
  if (secret) await confirmPassword(context, viewer, currentPassword!, 'currentPassword')

  if (acceptTerms) await writeFields(payload, viewer.id, await agreement(payload))
  const data = {
    ...(name && { displayName: name.value }),
    ...(locale !== undefined && { locale }),
    ...(region !== undefined && { region: home?.value ?? null }),
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
    description:
      'Changes the name, the language, the region or the password of the signed-in reader, or has them agree to new terms.',
    args: {
      input: t.arg({ type: UpdateProfileInput, required: true, description: 'The changes.' }),
    },
    resolve: (_, { input }, context) => mendable(() => updateProfile(input, context)),
  }),
)

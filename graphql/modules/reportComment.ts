import { ValidationError } from 'payload'

import { spend } from '@/src/limits/spend'
import type { Reason } from '@/src/moderation/reasons'
import type { CrisisResource as Resource } from '@/src/richtext/references'

import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { CrisisResource } from './crisisResource'
import { ReportReason } from './reportReason'
import { shownComment } from './shownComment'
import { supportFor } from './support'
import { Mendable, UserError, type UserErrorShape } from './userError'
import { writingReader } from './writer'

const LONGEST_NOTE = 1000

type Report = { commentId: string; reason: Reason; note?: string | null }

const Input = builder.inputType('ReportCommentInput', {
  description: 'What is wrong with a comment.',
  fields: (t) => ({
    commentId: t.id({ required: true, description: 'The global id of the comment.' }),
    reason: t.field({ type: ReportReason, required: true, description: 'What is wrong with it.' }),
    note: t.string({
      description: `A word to the moderators, at most ${LONGEST_NOTE} characters.`,
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const ReportPayload = builder
  .objectRef<{ accepted: boolean; support: Resource[]; userErrors: UserErrorShape[] }>(
    'ReportPayload',
  )
  .implement({
    description: 'Whether the report was taken. Nobody but the moderators sees it.',
    fields: (t) => ({
      accepted: t.exposeBoolean('accepted', {
        description: 'Whether the moderators have it, now or since an earlier one of the reader.',
      }),
      support: t.expose('support', {
        type: [CrisisResource],
        description:
          'Whom to call: filled where the words suggest that their writer needs help, also where they were not taken. Show it at once.',
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

/** A reader does not see their reports again, so only the unique index knows of an earlier one. */
const isSecond = (error: unknown) =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => /^comment/.test(path))

const report = async ({ commentId, reason, ...rest }: Report, context: Context) => {
  const reader = await writingReader(context, 'report a comment')
  const note = rest.note?.trim() || null
  if (note && note.length > LONGEST_NOTE)
    throw new Mendable({
      code: 'TOO_LONG',
      message: `The note has ${note.length} characters; ${LONGEST_NOTE} are the most.`,
      path: ['note'],
    })

  const comment = (await shownComment(commentId, context)).id
  const { payload, address } = context
  await spend(payload, 'reportComment', { reader: reader.id, address })
  try {
    await payload.create({
      collection: 'reports',
      data: { comment, reason, note, reader: reader.id },
      depth: 0,
      overrideAccess: false,
      user: reader,
    })
  } catch (error) {
    if (!isSecond(error)) throw error
  }
  return { accepted: true }
}

builder.mutationField('reportComment', (t) =>
  t.field({
    type: ReportPayload,
    description:
      'Tells the moderators of a comment. There is one report for each reader and comment: another one changes nothing.',
    args: { input: t.arg({ type: Input, required: true, description: 'The report.' }) },
    resolve: async (_, { input }, context) => ({
      accepted: false,
      ...(await command(context, () => report(input, context))),
      support: await supportFor(input.note ?? '', context),
    }),
  }),
)

import type { Comment as CommentDocument } from '@/payload-types'
import { isModerator, isStaff } from '@/src/access/roles'
import { standing } from '@/src/moderationDesk/checks'
import { decideTogether } from '@/src/moderationDesk/decide'
import { reasonFor } from '@/src/moderationDesk/reasonFor'

import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import {
  checkCount,
  LONGEST_NOTE,
  mendRefused,
  MOST_IDS,
  noteOf,
  reasonOf,
  standingIds,
} from './moderationChecks'
import { Comment } from './refs'
import { Mendable, UserError, type UserErrorShape } from './userError'

const ModerationDecision = builder.enumType('ModerationDecision', {
  description: 'What a moderator decides about a comment.',
  values: {
    APPROVE: { value: 'approve', description: 'Everyone sees it.' },
    REJECT: { value: 'reject', description: 'It is not shown, since it breaks the rules.' },
    SPAM: { value: 'spam', description: 'It is not shown, since it advertises.' },
    FEATURE: { value: 'feature', description: 'The editors point it out; it must be approved.' },
    UNFEATURE: { value: 'unfeature', description: 'It is pointed out no more.' },
  } as const,
})

const Input = builder.inputType('ModerateCommentsInput', {
  description: 'One decision about one or many comments.',
  fields: (t) => ({
    commentIds: t.idList({
      required: true,
      description: `Global ids of comments, 1 to ${MOST_IDS}.`,
    }),
    decision: t.field({
      type: ModerationDecision,
      required: true,
      description: 'What is decided.',
    }),
    reason: t.string({
      description: 'Why: a value of `ReportReason`, such as "MEDICAL_ADVICE".',
    }),
    note: t.string({
      description: `For the staff, at most ${LONGEST_NOTE} characters; readers never see it. Without one the note stays as it is.`,
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const Payload = builder
  .objectRef<{ comments: CommentDocument[]; userErrors: UserErrorShape[] }>(
    'ModerateCommentsPayload',
  )
  .implement({
    description: 'The comments as they are now. Either all are decided, or none.',
    fields: (t) => ({
      comments: t.expose('comments', {
        type: [Comment],
        description: 'In the order of the ids; none where something is to be mended.',
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended; a path such as ["commentIds", "3"] names the id.',
      }),
    }),
  })

const moderate = async (input: typeof Input.$inferInput, context: Context) => {
  const { payload, viewer } = context
  if (!viewer) throw new Mendable({ code: 'NOT_SIGNED_IN', message: 'Sign in to moderate.' })
  if (!isStaff(viewer) || !isModerator(viewer))
    throw new Mendable({ code: 'NOT_ALLOWED', message: 'Only a moderator can decide this.' })

  checkCount(input.commentIds)
  const { decision } = input
  const said = {
    ...{ decision, reason: reasonFor(decision, reasonOf(input.reason)) },
    note: noteOf(input.note) ?? undefined,
  }
  const ids = await standingIds(input.commentIds, decision, context)
  const { comments } = await decideTogether({ payload, user: viewer }, said, (req) =>
    standing({ payload, user: viewer }, ids, req),
  ).catch(mendRefused(input.commentIds))
  return { comments }
}

builder.mutationField('moderateComments', (t) =>
  t.field({
    type: Payload,
    description: 'Decides about comments; for staff who moderate. All are decided, or none.',
    args: { input: t.arg({ type: Input, required: true, description: 'The decision.' }) },
    resolve: async (_, { input }, context) => ({
      comments: [],
      ...(await command(context, () => moderate(input, context))),
    }),
  }),
)

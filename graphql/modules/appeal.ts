import type { Appeal as AppealDocument, Reader } from '@/payload-types'
import { againstDecision, againstSanction, LONGEST_WORDS, MONTHS } from '@/src/appeals/window'
import { idOf } from '@/src/delivery/relations'
import { spend } from '@/src/limits/spend'
import { once } from '@/src/operations/once'
import type { CrisisResource as Resource } from '@/src/richtext/references'
import { decisionsInForce } from '@/src/statements/inForce'

import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { idOfType } from '../globalIds'

import { ownSanction } from './acknowledgeWarning'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { CrisisResource } from './crisisResource'
import { Appeal } from './readerAppeal'
import { supportFor } from './support'
import { Mendable, UserError, type UserErrorShape } from './userError'
import { signedInReader } from './writer'

const Input = builder.inputType('AppealInput', {
  description:
    'An objection to what was decided: give `commentId` or `sanctionId`, one of the two.',
  fields: (t) => ({
    commentId: t.id({ description: 'The global id of a comment of one’s own that is not shown.' }),
    sanctionId: t.id({ description: 'Or the `id` of a sanction, as `me { sanctions }` gives it.' }),
    words: t.string({
      required: true,
      description: `What is wrong with the decision, at most ${LONGEST_WORDS} characters.`,
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})
type Input = typeof Input.$inferInput

const Payload = builder
  .objectRef<{ appeal?: AppealDocument; support: Resource[]; userErrors: UserErrorShape[] }>(
    'AppealPayload',
  )
  .implement({
    description: 'The appeal as it is now.',
    fields: (t) => ({
      appeal: t.expose('appeal', { type: Appeal, nullable: true, description: 'The appeal.' }),
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

const nothingDecided = () =>
  new Mendable({
    code: 'NOT_FOUND',
    message: 'There is no comment of yours here that was decided about.',
    path: ['commentId'],
  })

/** By which a comment of one's own is out of sight; readers name the comment, and do not know of decisions. */
const decisionAbout = async (globalId: string, reader: Reader, { payload }: Context) => {
  const id = idOfType(globalId, 'Comment')
  const comment =
    id &&
    (await payload.findByID({
      ...{ collection: 'comments', id, depth: 0, disableErrors: true },
      ...{ overrideAccess: false, user: { ...reader, collection: 'readers' } },
    }))
  if (!comment || idOf(comment.reader) !== reader.id) throw nothingDecided()
  const decision = (await decisionsInForce(payload, [comment])).get(comment.id)
  if (!decision) throw nothingDecided()
  return decision.id
}

type Subject = { against: string; decision?: string; sanction?: string }

const subjectOf = async (input: Input, reader: Reader, context: Context): Promise<Subject> => {
  const { commentId, sanctionId } = input
  if (Boolean(commentId) === Boolean(sanctionId))
    throw new Mendable({
      code: commentId ? 'INVALID' : 'REQUIRED',
      message: 'Give either `commentId` or `sanctionId`.',
      path: [commentId ? 'sanctionId' : 'commentId'],
    })
  if (commentId) {
    const decision = await decisionAbout(String(commentId), reader, context)
    return { against: againstDecision(decision), decision }
  }
  const { id } = await ownSanction(String(sanctionId), reader, context)
  return { against: againstSanction(id), sanction: id }
}

const open = async (input: Input, context: Context) => {
  const { payload, address } = context
  const reader = signedInReader(context, 'object to a decision')
  const { against, ...about } = await subjectOf(input, reader, context)
  const words = input.words.trim()
  // The same words about the same are the same request, sent again.
  const sentBefore = async () => {
    const { docs } = await payload.find({
      collection: 'appeals',
      where: { and: [{ against: { equals: against } }, { words: { equals: words } }] },
      limit: 1,
      pagination: false,
      depth: 0,
    })
    return docs[0]
  }
  const make = async () => {
    await spend(payload, 'appeal', { reader: reader.id, address })
    const data = { ...about, against, words, reader: reader.id, state: 'open' as const }
    return payload.create({ collection: 'appeals', data, depth: 0, user: reader })
  }
  return { appeal: await once(sentBefore, make) }
}

builder.mutationField('appeal', (t) =>
  t.field({
    type: Payload,
    description: `Objects to a decision by which a comment of one’s own is not shown, or to a sanction: once for each, within ${MONTHS} months. Somebody else than who decided answers it.`,
    args: { input: t.arg({ type: Input, required: true, description: 'The objection.' }) },
    resolve: async (_, { input }, context) => ({
      ...(await command(context, () => open(input, context))),
      support: await supportFor(input.words, context),
    }),
  }),
)

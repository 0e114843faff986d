import { insightNote, LONGEST_NOTE } from '@/src/moderation/insightNote'
import { spend } from '@/src/limits/spend'

import { builder } from '../builder'
import type { Context } from '../context'
import { visitorCookie } from '../cookies'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { InsightRating } from './insight'
import { insightAnswer, InsightPayload } from './insightPayload'
import { insightWriter, type Writer } from './insightWriter'
import { keepInsight, requestKey, type Said } from './keepInsight'
import { livePieceId } from './livePieceId'
import { Mendable, type UserErrorShape } from './userError'

const Input = builder.inputType('SubmitInsightInput', {
  description: 'What a piece meant to the reader: a rating, labels or a note, any of them.',
  fields: (t) => ({
    pieceId: t.id({ required: true, description: 'The global id of the piece.' }),
    rating: t.field({ type: InsightRating, description: 'How much it gave to them.' }),
    labels: t.stringList({ description: "Codes from the site's `insightLabels`." }),
    note: t.string({
      description: `A private word to the author, at most ${LONGEST_NOTE} characters.`,
    }),
    form: t.string({
      description:
        'Without an account: the `token` of an `insightForm` that was asked for when the form was shown.',
    }),
    website: t.string({
      description:
        'Without an account: a field that people do not see, for machines to fill in. It has to be empty.',
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})
type Input = typeof Input.$inferInput

const checked = async (input: Input, { edition }: Context): Promise<Said> => {
  const labels = [...new Set(input.labels ?? [])]
  const known = (await edition.site('en')).insightLabels ?? []
  const unknown = labels.filter((label) => !known.some(({ code }) => code === label))
  const words = insightNote(input.note ?? '')
  const note = 'note' in words ? words.note : null
  const problems: UserErrorShape[] = []
  if ('problem' in words) problems.push({ ...words.problem, path: ['note'] })
  else if (!input.rating && labels.length === 0 && !note)
    problems.push({ code: 'REQUIRED', message: 'Pick a rating or a label, or write a note.' })
  if (unknown.length > 0)
    problems.push({
      code: 'INVALID',
      message: `“${unknown.join('”, “')}” is none of the labels of this site.`,
      path: ['labels'],
    })
  if (problems.length > 0) throw new Mendable(...problems)

  return { rating: input.rating ?? null, labels, note }
}

const count = ({ payload, address }: Context, { as }: Writer, piece: string): Promise<void> =>
  'user' in as
    ? spend(payload, 'submitInsight', { reader: String(as.user.id), address, piece })
    : spend(payload, 'submitAnonymousInsight', { address, piece })

/** What is tried again because it lost a race is counted once. */
const submitting = (input: Input, context: Context) => {
  let isCounted = false

  return async () => {
    const writer = await insightWriter(input, context)
    const piece = await livePieceId(input.pieceId, context)
    const said = await checked(input, context)
    if (!isCounted) await count(context, writer, piece)
    isCounted = true

    const key = requestKey(writer.as, 'submitInsight', input.clientMutationId)
    const insight = await keepInsight(context.payload, { writer, piece, said, key })
    if (writer.newcomer) {
      context.setCookies.push(visitorCookie(writer.newcomer.cookie))
      context.visitor = writer.newcomer
    }
    return { insight, piece }
  }
}

builder.mutationField('submitInsight', (t) =>
  t.field({
    type: InsightPayload,
    description:
      'Leaves an insight. There is one for each reader and piece: doing it again changes it. Where the site lets visitors leave one without an account, they are known by a cookie.',
    args: { input: t.arg({ type: Input, required: true, description: 'The insight.' }) },
    resolve: (_, { input }, context) =>
      insightAnswer(context, submitting(input, context), input.note ?? ''),
  }),
)

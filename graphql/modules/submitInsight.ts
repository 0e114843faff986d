import { ValidationError } from 'payload'

import type { Insight as InsightDocument, Reader } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import type { InsightRating as Rating } from '@/src/moderation/insightRatings'

import { builder } from '../builder'
import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { retried } from '../retried'
import { InsightRating, InsightSummary } from './insight'
import { Insight } from './refs'
import { Mendable, mendable, UserError, type UserErrorShape } from './userError'

const LONGEST_NOTE = 2000

type Submission = {
  pieceId: string
  rating?: Rating | null
  labels?: string[] | null
  note?: string | null
}

const Input = builder.inputType('SubmitInsightInput', {
  description: 'What a piece meant to the reader: a rating, labels or a note, any of them.',
  fields: (t) => ({
    pieceId: t.id({ required: true, description: 'The global id of the piece.' }),
    rating: t.field({ type: InsightRating, description: 'How much it gave to them.' }),
    labels: t.stringList({ description: "Codes from the site's `insightLabels`." }),
    note: t.string({
      description: `A private word to the author, at most ${LONGEST_NOTE} characters.`,
    }),
  }),
})

const Payload = builder
  .objectRef<{ insight?: InsightDocument; piece?: string; userErrors: UserErrorShape[] }>(
    'InsightPayload',
  )
  .implement({
    description: 'The insight as it is now, and what the piece means to its readers with it.',
    fields: (t) => ({
      insight: t.expose('insight', { type: Insight, nullable: true, description: 'The insight.' }),
      summary: t.field({
        type: InsightSummary,
        nullable: true,
        description: 'All insights on the piece.',
        resolve: ({ piece }) => (piece ? { piece, locale: 'en' as const } : null),
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

type Data = { rating: Rating | null; labels: string[]; note: string | null }

const save = async (
  payload: Context['payload'],
  viewer: Reader,
  piece: string,
  data: Data,
  isSecondTry = false,
): Promise<InsightDocument> => {
  const asReader = { overrideAccess: false, user: viewer, depth: 0 } as const
  const { docs } = await payload.find({
    collection: 'insights',
    where: { and: [{ piece: { equals: piece } }, { reader: { equals: viewer.id } }] },
    limit: 1,
    ...asReader,
  })
  const [existing] = docs
  if (existing)
    return payload.update({ collection: 'insights', id: existing.id, data, ...asReader })

  try {
    return await payload.create({
      collection: 'insights',
      data: { ...data, piece, reader: viewer.id, status: 'approved' },
      ...asReader,
    })
  } catch (error) {
    // The same reader sent two at once, and the other one was first: this one changes it.
    if (error instanceof ValidationError && !isSecondTry)
      return save(payload, viewer, piece, data, true)
    throw error
  }
}

const submit = async (input: Submission, { payload, viewer, edition }: Context) => {
  if (!isReader(viewer))
    throw new Mendable({ code: 'NOT_SIGNED_IN', message: 'Sign in to leave an insight.' })

  const id = idOfType(input.pieceId, 'Article', 'Story', 'Series')
  const piece = id && (await edition.piece(id, 'en'))
  if (!piece)
    throw new Mendable({
      code: 'NOT_FOUND',
      message: 'There is no such piece any more.',
      path: ['pieceId'],
    })

  const labels = [...new Set(input.labels ?? [])]
  const known = (await edition.site('en')).insightLabels ?? []
  const unknown = labels.filter((label) => !known.some(({ code }) => code === label))
  const note = input.note?.trim() || null
  const problems: UserErrorShape[] = []
  if (!input.rating && labels.length === 0 && !note)
    problems.push({ code: 'REQUIRED', message: 'Pick a rating or a label, or write a note.' })
  if (unknown.length > 0)
    problems.push({
      code: 'INVALID',
      message: `“${unknown.join('”, “')}” is none of the labels of this site.`,
      path: ['labels'],
    })
  if (note && note.length > LONGEST_NOTE)
    problems.push({
      code: 'TOO_LONG',
      message: `The note has ${note.length} characters; ${LONGEST_NOTE} are the most.`,
      path: ['note'],
    })
  if (problems.length > 0) throw new Mendable(...problems)

  const data = { rating: input.rating ?? null, labels, note }
  const insight = await retried(() => save(payload, viewer, piece.id, data))
  return { insight, piece: piece.id }
}

builder.mutationField('submitInsight', (t) =>
  t.field({
    type: Payload,
    description:
      'Leaves an insight. There is one for each reader and piece: doing it again changes it.',
    args: { input: t.arg({ type: Input, required: true, description: 'The insight.' }) },
    resolve: (_, { input }, context) => mendable(() => submit(input, context)),
  }),
)

import { ValidationError } from 'payload'

import type { Insight as InsightDocument, Reader } from '@/payload-types'
import type { InsightRating as Rating } from '@/src/moderation/insightRatings'

import { builder } from '../builder'
import type { Context } from '../context'
import { command } from '../command'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { InsightRating } from './insight'
import { InsightPayload, livePieceId } from './insightPayload'
import { Mendable, type UserErrorShape } from './userError'
import { writingReader } from './writer'

const LONGEST_NOTE = 2000

const Input = builder.inputType('SubmitInsightInput', {
  description: 'What a piece meant to the reader: a rating, labels or a note, any of them.',
  fields: (t) => ({
    pieceId: t.id({ required: true, description: 'The global id of the piece.' }),
    rating: t.field({ type: InsightRating, description: 'How much it gave to them.' }),
    labels: t.stringList({ description: "Codes from the site's `insightLabels`." }),
    note: t.string({
      description: `A private word to the author, at most ${LONGEST_NOTE} characters.`,
    }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
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
    pagination: false,
    ...asReader,
  })
  const [existing] = docs
  if (existing)
    return payload.update({
      collection: 'insights',
      id: existing.id,
      // One that was withdrawn lives again; what a moderator decided stays as it is.
      data: { ...data, status: 'approved' },
      ...asReader,
    })

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

const submit = async (input: typeof Input.$inferInput, context: Context) => {
  const { payload, edition } = context
  const reader = writingReader(context, 'leave an insight')
  const piece = await livePieceId(input.pieceId, context)
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
  return { insight: await save(payload, reader, piece, data), piece }
}

builder.mutationField('submitInsight', (t) =>
  t.field({
    type: InsightPayload,
    description:
      'Leaves an insight. There is one for each reader and piece: doing it again changes it.',
    args: { input: t.arg({ type: Input, required: true, description: 'The insight.' }) },
    resolve: (_, { input }, context) => command(context, () => submit(input, context)),
  }),
)

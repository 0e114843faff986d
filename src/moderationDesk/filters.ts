import type { Payload, Where } from 'payload'
import { z } from 'zod'

import type { Report } from '@/payload-types'
import { DOCUMENT_ID } from '@/src/database/documentId'
import { idOf } from '@/src/delivery/relations'
import { DAY_MS } from '@/src/durations'
import { REASONS } from '@/src/moderation/reasons'
import { QUEUES } from '@/src/moderation/queues'
import { PHASES, type Triage } from '@/src/moderation/triage/finding'

import type { Moderator } from './asked'

const LONGEST_SEARCH = 200
export const MOST_CARDS = 100

const id = z.string().regex(DOCUMENT_ID, 'This is no id.')
const day = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'Give a day: 2026-01-31.')

/** What may be asked of a queue. */
export const Asked = z.object({
  queue: z.enum(QUEUES, { error: `This is no queue. There are: ${QUEUES.join(', ')}.` }),
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(MOST_CARDS).default(30),
  /** With commas: which of these belong here. */
  ids: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(id).max(MOST_CARDS))
    .optional(),
  q: z.string().trim().max(LONGEST_SEARCH).optional(),
  piece: id.optional(),
  reader: id.optional(),
  assignee: z.union([z.literal('me'), id]).optional(),
  reason: z
    .enum(REASONS, { error: `This is no reason. There are: ${REASONS.join(', ')}.` })
    .optional(),
  phase: z.enum(PHASES, { error: `This is no phase. There are: ${PHASES.join(', ')}.` }).optional(),
  escalated: z.enum(['true', 'false']).optional(),
  from: day.optional(),
  to: day.optional(),
})
export type Asked = z.output<typeof Asked>

/** A day that is named without a time is meant as a whole. */
const endOf = (text: string): string =>
  new Date(Date.parse(text) + (text.length <= 10 ? DAY_MS - 1 : 0)).toISOString()

/** Comments that somebody reports for this reason and nobody has decided about. */
const reportedFor = async ({ db }: Payload, reason: Report['reason']): Promise<string[]> => {
  const { docs } = await db.find<Report>({
    collection: 'reports',
    where: { and: [{ settled: { not_equals: true } }, { reason: { equals: reason } }] },
    pagination: false,
    select: { comment: true },
  })
  return [...new Set(docs.map(({ comment }) => idOf(comment)!))]
}

/** What else must be true of the comments of a queue. */
export const conditionsOf = async (
  { payload, user }: { payload: Payload; user: Moderator },
  { ids, q, piece, reader, assignee, reason, escalated, from, to }: Asked,
): Promise<Where[]> => {
  const words = q?.split(/\s+/).filter(Boolean) ?? []
  const conditions: (Where | null | undefined | '')[] = [
    ...words.map((word) => ({ body: { contains: word } })),
    ids && { id: { in: ids } },
    piece && { piece: { equals: piece } },
    reader && { reader: { equals: reader } },
    assignee && { assignee: { equals: assignee === 'me' ? user.id : assignee } },
    escalated && { escalated: { equals: escalated === 'true' } },
    from && { createdAt: { greater_than_equal: new Date(from).toISOString() } },
    to && { createdAt: { less_than_equal: endOf(to) } },
    reason && {
      or: [{ reason: { equals: reason } }, { id: { in: await reportedFor(payload, reason) } }],
    },
  ]
  return conditions.filter((condition) => !!condition)
}

/** Which phase of the triage did not let a comment pass stands in a value that no database searches. */
export const isHeldBy = (phase: Asked['phase'], triage: unknown): boolean => {
  if (!phase) return true
  const { phases = [] } = (triage ?? {}) as Partial<Triage>
  return phases.some((finding) => finding.phase === phase && finding.verdict !== 'pass')
}

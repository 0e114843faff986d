import type { Payload, Where } from 'payload'

import { env } from '@/src/env'

const isPending: Where = { status: { equals: 'pending' } }
const isCare: Where = { care: { equals: true } }
const isReported: Where = {
  and: [{ openReports: { greater_than: 0 } }, { status: { in: ['approved', 'pending'] } }],
}

/** What somebody has to look at, in the order in which they should. */
export const WAITING = {
  care: { label: 'Care', where: { and: [isPending, isCare] } },
  reported: { label: 'Reported', where: isReported },
  pending: { label: 'Pending', where: isPending },
  newcomers: {
    label: 'New commenters',
    where: { and: [isPending, { newcomer: { equals: true } }] },
  },
} as const satisfies Record<string, { label: string; where: Where }>
export type WaitingQueue = keyof typeof WAITING

export const queueUrl = (queue: string): string =>
  `${env.PUBLIC_URL}/admin/moderation?queue=${queue}`

export const countComments = async (payload: Payload, ...where: Where[]): Promise<number> =>
  (await payload.count({ collection: 'comments', where: { and: where } })).totalDocs

export const openAppeals = async (payload: Payload): Promise<number> =>
  (await payload.count({ collection: 'appeals', where: { state: { equals: 'open' } } })).totalDocs

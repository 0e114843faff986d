import type { Payload, PayloadRequest } from 'payload'

import type { Comment, Decision } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import type { Status } from '@/src/moderation/statuses'

/** Those that say whether others see a comment. */
const ABOUT_SIGHT = ['approve', 'reject', 'spam', 'hold'] as const

const isTold = ({ decision, madeBy }: Decision, status: Status): boolean =>
  (decision === 'reject' && status === 'rejected') ||
  (decision === 'spam' && status === 'spam') ||
  // That a person waits with it, or that the piece says so, restricts nobody.
  (decision === 'hold' && status === 'pending' && madeBy === 'triage')

/** The decision by which each of these comments is out of sight: what its reader is told of, and may object to. */
export const decisionsInForce = async (
  { db }: Payload,
  comments: Pick<Comment, 'id' | 'status'>[],
  req?: PayloadRequest,
): Promise<Map<string, Decision>> => {
  if (comments.length === 0) return new Map()

  const { docs } = await db.find<Decision>({
    collection: 'decisions',
    where: {
      and: [
        { comment: { in: comments.map(({ id }) => id) } },
        { decision: { in: [...ABOUT_SIGHT] } },
      ],
    },
    sort: '-createdAt',
    pagination: false,
    ...(req && { req }),
  })
  const latest = new Map<string, Decision>()
  for (const decision of docs) {
    const comment = idOf(decision.comment)
    if (comment && !latest.has(comment)) latest.set(comment, decision)
  }
  const told = comments.flatMap(({ id, status }): [string, Decision][] => {
    const decision = latest.get(id)
    return decision && isTold(decision, status) ? [[id, decision]] : []
  })
  return new Map(told)
}

import type { Payload, PayloadRequest } from 'payload'

import type { Comment, Decision } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import type { Finding, PhaseName } from '@/src/moderation/triage/finding'
import type { Status } from '@/src/moderation/statuses'

/** Those that say whether others see a comment. */
const ABOUT_SIGHT = ['approve', 'reject', 'spam', 'hold'] as const

/** What every comment waits for here, or who is looked after, is no objection to the words. */
const ORDINARY: PhaseName[] = ['mode', 'newcomer', 'care']

const isObjected = ({ madeBy, phases }: Decision): boolean =>
  madeBy === 'triage' &&
  Array.isArray(phases) &&
  (phases as Finding[]).some(
    ({ phase, verdict }) =>
      verdict !== 'pass' && verdict !== 'approve' && !ORDINARY.includes(phase),
  )

const isTold = (decision: Decision, status: Status): boolean =>
  (decision.decision === 'reject' && status === 'rejected') ||
  (decision.decision === 'spam' && status === 'spam') ||
  (decision.decision === 'hold' && status === 'pending' && isObjected(decision))

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
  const undone = new Set(docs.map(({ undoes }) => idOf(undoes)))
  const latest = new Map<string, Decision>()
  for (const decision of docs) {
    // What was undone holds no more, and the undoing decides nothing: what was decided before holds again.
    if (idOf(decision.undoes) || undone.has(decision.id)) continue
    const comment = idOf(decision.comment)
    if (comment && !latest.has(comment)) latest.set(comment, decision)
  }
  const told = comments.flatMap(({ id, status }): [string, Decision][] => {
    const decision = latest.get(id)
    return decision && isTold(decision, status) ? [[id, decision]] : []
  })
  return new Map(told)
}

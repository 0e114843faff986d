import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Comment, User } from '@/payload-types'
import { hasRole, isModerator, isStaff } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import {
  type Decision,
  decisionsBetween,
  handlingBetween,
  isSettling,
  type Was,
} from '@/src/moderation/decisions'

import { deciding } from './deciding'

/** What was taken down is decided anew where it gets another reason. */
const decidedAnew = (before: Partial<Comment>, after: Partial<Comment>): Decision[] => {
  if ((before.reason ?? null) === (after.reason ?? null)) return []
  if (after.status === 'rejected') return ['reject']
  return after.status === 'spam' ? ['spam'] : []
}

/** What the staff decide with a change; also that all stays as it is, where they say so. */
export const decidedBetween = (
  req: PayloadRequest,
  before: Partial<Comment>,
  after: Partial<Comment>,
): Decision[] => {
  const found = decisionsBetween(before, after)
  if (found.length > 0) return found
  const said = deciding(req)?.decision
  return said && isSettling(said) ? [said] : decidedAnew(before, after)
}

const handled = ({ locked, escalated, care, assignee }: Partial<Comment>) => ({
  ...{ locked, escalated, care },
  assignee: idOf(assignee),
})

/** What a decision closes is no longer taken back by it. */
export const handledBetween = (
  before: Partial<Comment>,
  after: Partial<Comment>,
  isDecided: boolean,
): Decision[] =>
  handlingBetween(handled(before), handled(after)).filter(
    (decision) => !(isDecided && decision === 'take-back'),
  )

const checkAssignee = async (req: PayloadRequest, id: string | null): Promise<void> => {
  if (!id) return
  const user = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (!user || !isModerator({ ...user, collection: 'users' }))
    throw new Refused(
      'INVALID',
      'Only a moderator, an editor or an admin can be asked to decide.',
      'assignee',
    )
}

const checkDecisions = (
  { user }: PayloadRequest,
  before: Comment,
  after: Partial<Comment>,
  decisions: Decision[],
): void => {
  if (decisions.length === 0) return
  if (before.escalated && !hasRole(user, 'admin', 'editor'))
    throw new Refused('NOT_ALLOWED', 'This was handed to the editors: one of them decides.')
  const isTakenDown = decisions.includes('reject') || decisions.includes('spam')
  if (isTakenDown && before.care && after.care && !after.reason)
    throw new Refused(
      'REQUIRED',
      'Its reader may need help. Say why it is taken down all the same, or hold it.',
      'reason',
    )
}

const restored = ({ reports, ...standing }: Was): Partial<Comment> => {
  void reports
  return standing
}

/** A decision of the staff ends the waiting, by whichever door it comes, and keeps to the rules of the desk. */
export const takeDecision: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !isStaff(req.user)) return data

  const undone = deciding(req)?.undo?.get(originalDoc.id)
  if (undone) return { ...data, ...restored(undone.was) }

  const decisions = decidedBetween(req, originalDoc, data)
  checkDecisions(req, originalDoc, data, decisions)
  const handling = handledBetween(originalDoc, data, decisions.length > 0)
  if (handling.includes('take-back') && !hasRole(req.user, 'admin', 'editor'))
    throw new Refused('NOT_ALLOWED', 'This was handed to the editors: one of them takes it back.')
  if (handling.includes('assign')) await checkAssignee(req, idOf(data.assignee))

  return decisions.some(isSettling)
    ? { ...data, moderated: true, waitsSince: null, escalated: false }
    : data
}

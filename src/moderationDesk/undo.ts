import { z } from 'zod'

import type { PayloadRequest } from 'payload'

import type { Comment, Decision } from '@/payload-types'
import { idOf, idsOf } from '@/src/delivery/relations'
import type { Deciding } from '@/src/hooks/deciding'
import { wasIn } from '@/src/moderation/decisions'

import { Ids } from './asked'
import type { Viewer } from './cards'
import { standing } from './checks'
import type { Decided } from './contract'
import { changeTogether } from './decide'
import { DeskRefused } from './deskRefused'
import { answered } from './deskDecide'

export const UndoInput = z.object({ decisions: Ids })

/** They say nothing of how a comment stands. */
const ASIDE: Decision['decision'][] = ['lock', 'unlock', 'assign', 'care', 'reply']

const linesOf = async ({ payload, user }: Viewer, ids: string[], req: PayloadRequest) => {
  const { docs } = await payload.find({
    ...{ collection: 'decisions', where: { id: { in: ids } }, sort: 'createdAt' },
    ...{ pagination: false, depth: 0, overrideAccess: false, user, req },
  })
  const found = new Set(docs.map(({ id }) => id))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0)
    throw new DeskRefused(
      ...missing.map((id) => ({
        ...{ code: 'NOT_FOUND' as const, id },
        message: 'There is no such decision. Nothing was changed.',
      })),
    )
  return docs
}

const refuseOthers = ({ user }: Viewer, lines: Decision[]): void => {
  const others = lines.filter(({ decider, phases }) => idOf(decider) !== user.id || !wasIn(phases))
  if (others.length === 0) return
  throw new DeskRefused(
    ...others.map(({ id }) => ({
      ...{ code: 'NOT_ALLOWED' as const, id },
      message: 'This is no decision of yours to take back. Decide again instead.',
    })),
  )
}

/** Whatever came after the decision, from the staff or from the reader, is not undone along with it. */
const refuseChanged = async (
  { payload }: Viewer,
  comments: Comment[],
  lines: Decision[],
  req: PayloadRequest,
): Promise<void> => {
  const { docs: later } = await payload.db.find<Decision>({
    collection: 'decisions',
    where: {
      and: [
        { comment: { in: comments.map(({ id }) => id) } },
        { createdAt: { greater_than_equal: lines[0]!.createdAt } },
        { decision: { not_in: ASIDE } },
      ],
    },
    pagination: false,
    req,
  })
  const known = new Set(lines.map(({ id }) => id))
  const changed = comments.filter(({ id, status, editedAt }) => {
    const line = lines.findLast(({ comment }) => idOf(comment) === id)!
    const isLater = later.some(
      (each) =>
        idOf(each.comment) === id && !known.has(each.id) && each.createdAt >= line.createdAt,
    )
    return isLater || status !== line.after || (editedAt ?? '') > line.createdAt
  })
  if (changed.length > 0)
    throw new DeskRefused(
      ...changed.map(({ id }) => ({
        ...{ code: 'DECIDED_MEANWHILE' as const, id },
        message: 'This one was changed after your decision. Look at it again.',
      })),
    )
}

/** Takes one's own decisions back: each comment stands as it stood before, and the record tells of both. */
export const undo = async (
  viewer: Viewer,
  { decisions }: z.output<typeof UndoInput>,
): Promise<Decided> => {
  const undone: NonNullable<Deciding['undo']> = new Map()
  const done = await changeTogether(viewer, {
    deciding: { undo: undone },
    check: async (req) => {
      const lines = await linesOf(viewer, decisions, req)
      refuseOthers(viewer, lines)
      const before = await standing(
        viewer,
        [...new Set(idsOf(lines.map(({ comment }) => comment)))],
        req,
      )
      await refuseChanged(viewer, before, lines, req)
      undone.clear()
      // The first of several about the same comment knows how it stood before all of them.
      for (const { id, comment, decision, phases } of lines.toReversed())
        undone.set(idOf(comment)!, { decision, line: id, was: wasIn(phases)! })
      return { before, changes: before.map(({ id }) => ({ id, data: {} })) }
    },
  })
  return answered(viewer, done)
}

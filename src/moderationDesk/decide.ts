import type { Payload, PayloadRequest } from 'payload'

import type { Comment, Decision } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import type { Deciding } from '@/src/hooks/deciding'
import { reopenReports } from '@/src/hooks/settleReports'
import { OUTCOMES, wasIn } from '@/src/moderation/decisions'
import type { Reason } from '@/src/moderation/reasons'
import { inTransaction } from '@/src/operations/inTransaction'
import { retried } from '@/src/operations/retried'

import type { Viewer } from './cards'
import { about, DeskRefused } from './deskRefused'

export type Outcome = keyof typeof OUTCOMES

/** How one comment is to be changed. */
export type Change = { id: string; data: Partial<Comment> }

type Work = {
  /** Throws where any of them cannot be changed; it reads what the changes then stand on. */
  check: (req: PayloadRequest) => Promise<{ before: Comment[]; changes: Change[] }>
  deciding: Omit<Deciding, 'lines'>
}

export type Done = { comments: Comment[]; lines: string[] }

const update = (
  { payload, user }: Viewer,
  req: PayloadRequest,
  { id, data }: Change,
): Promise<Comment> =>
  payload.update({
    collection: 'comments',
    id,
    data,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })

/**
 * Where the database has no transactions: two that decide at once both saw the comment as it was, and one of them finds it so
 * still.
 */
const takeTurn = async ({ db }: Payload, { id, updatedAt }: Comment): Promise<void> => {
  const mine = await db.updateOne({
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
    data: { updatedAt: new Date().toISOString() },
  })
  if (!mine)
    throw new DeskRefused({
      ...{ code: 'DECIDED_MEANWHILE', id },
      message: 'Somebody changed this one at the same moment. Look at it again.',
    })
}

const KEPT = [
  ...(['status', 'featured', 'reason', 'staffNote', 'moderated', 'escalated'] as const),
  ...(['waitsSince', 'locked', 'assignee', 'care', 'shownAt'] as const),
]

/** Without transactions what was done is taken back by hand; whatever could not be is told by its id. */
const takeBack = async (
  { payload }: Viewer,
  req: PayloadRequest,
  before: Comment[],
  cause: unknown,
): Promise<never> => {
  const { lines } = req.context.deciding as Deciding
  const written = { collection: 'decisions', where: { id: { in: lines } } } as const
  const { docs } = await payload.db.find<Decision>({ ...written, pagination: false })
  const settled = new Map(
    docs.map(({ comment, phases }) => [idOf(comment), wasIn(phases)?.reports ?? []]),
  )
  const left: string[] = []
  for (const comment of before)
    try {
      const data = Object.fromEntries(KEPT.map((field) => [field, comment[field] ?? null]))
      // Past the rules of the staff: it becomes what it was, and nobody decided that.
      await payload.update({
        ...{ collection: 'comments', id: comment.id, data, depth: 0 },
        context: { isReasonGiven: true },
      })
      await reopenReports(req, comment.id, settled.get(comment.id) ?? [])
    } catch (err) {
      payload.logger.error({ msg: 'A decision could not be taken back.', comment: comment.id, err })
      left.push(comment.id)
    }
  await payload.db.deleteMany(written)
  if (left.length === 0) throw cause
  throw new DeskRefused(
    ...left.map((id) => ({
      ...{ code: 'DECIDED_MEANWHILE' as const, id },
      message: 'This one was changed before the work failed, and stays so. Look at it again.',
    })),
  )
}

const changeAll = async (
  viewer: Viewer,
  { check, deciding }: Work,
  req: PayloadRequest,
): Promise<Done> => {
  const said: Deciding = { ...deciding, lines: [] }
  Object.assign(req.context, { deciding: said, isReasonGiven: true })
  const { before, changes } = await check(req)
  const isAtomic = Boolean(await req.transactionID)
  if (!isAtomic) for (const comment of before) await takeTurn(viewer.payload, comment)

  const comments: Comment[] = []
  try {
    for (const change of changes)
      try {
        comments.push(await update(viewer, req, change))
      } catch (error) {
        throw about(change.id, error)
      }
  } catch (error) {
    if (isAtomic) throw error
    // The one that failed may be half written.
    return takeBack(viewer, req, before.slice(0, comments.length + 1), error)
  }
  return { comments, lines: said.lines }
}

/** Changes all of the comments, or none of them. */
export const changeTogether = (viewer: Viewer, work: Work): Promise<Done> =>
  retried(() => inTransaction(viewer.payload, (req) => changeAll(viewer, work, req), viewer.user))

/** What is to be decided of each, as far as it is told. */
export type Said = {
  decision: Outcome
  reason?: Reason | null
  note?: string | null
  message?: string | null
}

/** Decides about comments, by whichever door it is asked; all are decided, or none. */
export const decideTogether = (
  viewer: Viewer,
  { decision, message, ...words }: Said,
  find: (req: PayloadRequest) => Promise<Comment[]>,
): Promise<Done> =>
  changeTogether(viewer, {
    deciding: { decision, message },
    check: async (req) => {
      const before = await find(req)
      const changes = before.map(({ id, reason, staffNote }) => ({
        id,
        data: {
          ...OUTCOMES[decision],
          reason: words.reason === undefined ? reason : words.reason,
          staffNote: words.note === undefined ? staffNote : words.note,
        },
      }))
      return { before, changes }
    },
  })

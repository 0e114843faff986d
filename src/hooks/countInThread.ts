import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { Comment } from '@/payload-types'
import { stepCounter, stepCounterWithin } from '@/src/database/counters'
import { idOf } from '@/src/delivery/relations'
import type { Status } from '@/src/moderation/statuses'
import { isPassable, seenFrom } from '@/src/moderation/threadCount'

const read = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } }, req })

/** Up the thread, to where something hides what is below it; to the piece where nothing does. */
const stepAbove = async (req: PayloadRequest, comment: Comment, by: number): Promise<void> => {
  for (let below = comment; ;) {
    const id = idOf(below.parent)
    const above = id && (await read(req, id))
    if (!above) {
      const isTop = below.depth === 0
      const piece = idOf(below.piece)
      if (isTop && piece)
        await stepCounter(req, { collection: 'pieces', field: 'commentCount', ids: [piece], by })
      return
    }
    await stepCounterWithin(req, {
      collection: 'comments',
      field: 'answers',
      ids: [above.id],
      by,
    })
    if (!isPassable(above.counted)) return
    below = above
  }
}

/**
 * `counted` is the status that the numbers above a comment already know of: several comments of one thread
 * may change in one request, in any order.
 */
const settle = async (req: PayloadRequest, id: string, isLeaving: boolean): Promise<void> => {
  const comment = await read(req, id)
  if (!comment) return

  const status: Status | null = isLeaving ? null : comment.status
  const answers = comment.answers ?? 0
  const by = seenFrom(status, answers) - seenFrom(comment.counted, answers)
  await req.payload.db.updateOne({
    collection: 'comments',
    id,
    data: { counted: status },
    req,
    returning: false,
  })
  if (by !== 0) await stepAbove(req, comment, by)
}

/** Before the answers of a comment move up beside it: what the numbers above know of them must be right there. */
export const passAnswersUp = async (req: PayloadRequest, id: string): Promise<void> => {
  const comment = await read(req, id)
  const answers = comment?.answers ?? 0
  if (!comment || answers === 0) return

  const by = answers + seenFrom(comment.counted, 0) - seenFrom(comment.counted, answers)
  await req.payload.db.updateOne({
    collection: 'comments',
    id,
    data: { answers: 0 },
    req,
    returning: false,
  })
  if (by !== 0) await stepAbove(req, comment, by)
}

/** Payload works on the documents of a bulk request all at once; their counts take turns. */
const inTurn = (req: PayloadRequest, work: () => Promise<void>): Promise<void> => {
  const before = (req.context.countedInThread as Promise<void> | undefined) ?? Promise.resolve()
  const turn = before.catch(() => {}).then(work)
  req.context.countedInThread = turn
  return turn
}

/** Keeps how many comments everyone sees below a comment, and on its piece. */
export const countInThread: CollectionAfterChangeHook<Comment> = async ({ doc, req }) => {
  if (doc.status !== doc.counted) await inTurn(req, () => settle(req, doc.id, false))
  return doc
}

export const leaveThread: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await inTurn(req, () => settle(req, String(id), true))
}

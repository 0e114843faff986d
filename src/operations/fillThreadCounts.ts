import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { seenFrom } from '@/src/moderation/threadCount'

const isUncounted = { counted: { exists: false } }

/** Counts the threads of a database that is older than what the numbers beside its comments mean. */
export const fillThreadCounts = async (payload: Payload): Promise<void> => {
  const { db } = payload
  if (!(await db.findOne({ collection: 'comments', where: isUncounted }))) return

  const { docs } = await db.find<Comment>({ collection: 'comments', pagination: false })
  const below = new Map<string | null, Comment[]>()
  for (const doc of docs) {
    const parent = idOf(doc.parent)
    below.set(parent, [...(below.get(parent) ?? []), doc])
  }
  const answersTo = (id: string): number =>
    (below.get(id) ?? []).reduce((sum, each) => sum + seenFrom(each.status, answersTo(each.id)), 0)

  const onPieces = new Map<string, number>()
  for (const { id, parent, piece, status, helpful, reportCount, submission } of docs) {
    const answers = answersTo(id)
    await db.updateOne({
      collection: 'comments',
      id,
      data: {
        answers,
        counted: status,
        helpful: helpful ?? 0,
        reportCount: reportCount ?? 0,
        submission: submission ?? randomUUID(),
      },
      returning: false,
    })
    const on = idOf(piece)
    if (on && !idOf(parent)) onPieces.set(on, (onPieces.get(on) ?? 0) + seenFrom(status, answers))
  }
  for (const [id, commentCount] of onPieces)
    await db.updateOne({ collection: 'pieces', id, data: { commentCount }, returning: false })
}

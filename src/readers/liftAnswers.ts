import type { PayloadRequest, Where } from 'payload'

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { passAnswersUp } from '@/src/hooks/countInThread'
import { logCommentsChanged } from '@/src/hooks/logContribution'

const find = async (req: PayloadRequest, where: Where): Promise<Comment[]> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where,
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** The reader's comments that somebody answered, the deepest first. */
const answered = async (req: PayloadRequest, reader: string): Promise<Comment[]> => {
  const own = await find(req, { reader: { equals: reader } })
  const answers = await find(req, { parent: { in: own.map(({ id }) => id) } })
  const parents = new Set(answers.map(({ parent }) => idOf(parent)))

  return own.filter(({ id }) => parents.has(id)).sort((a, b) => b.depth - a.depth)
}

/** Everything below a comment stands a step higher from now on. */
const lift = async (req: PayloadRequest, { id, parent, depth }: Comment): Promise<void> => {
  const { db } = req.payload
  await passAnswersUp(req, String(id))
  let below = await find(req, { parent: { equals: id } })
  const lifted = below.map((comment) => String(comment.id))
  await db.updateMany({
    collection: 'comments',
    where: { parent: { equals: id } },
    data: { parent: idOf(parent), depth },
    req,
  })
  for (let level = depth + 1; below.length > 0; level++) {
    const where: Where = { parent: { in: below.map((comment) => comment.id) } }
    below = await find(req, where)
    await db.updateMany({ collection: 'comments', where, data: { depth: level }, req })
    lifted.push(...below.map((comment) => String(comment.id)))
  }
  await logCommentsChanged(req, lifted, { isRecounted: true })
}

/** What others answered to a reader who goes stays: it then answers what that reader had answered, or the piece. */
export const liftAnswers = async (req: PayloadRequest, reader: string): Promise<void> => {
  for (const comment of await answered(req, reader)) await lift(req, comment)
}

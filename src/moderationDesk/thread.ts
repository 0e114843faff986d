import type { Where } from 'payload'

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'

import { cardsOf, commentsOf, namesOf, type Viewer, writerOf } from './cards'
import type { Thread } from './contract'
import { DeskRefused } from './deskRefused'

/** As many as anyone reads around one comment, on each level. */
const MOST = 200

const answersTo = async ({ payload, user }: Viewer, ids: string[]): Promise<Comment[]> => {
  if (ids.length === 0) return []
  const where: Where = { parent: { in: ids } }
  const { docs } = await payload.find({
    ...{ collection: 'comments', where, sort: 'createdAt', limit: MOST, pagination: false },
    ...{ depth: 0, overrideAccess: false, user },
  })
  return docs
}

export const noSuchComment = (id: string) =>
  new DeskRefused({ code: 'NOT_FOUND', message: 'There is no such comment any more.', id })

/** From the top down, each answer behind what it answers. */
const inOrder = (comments: Comment[]): Comment[] => {
  const below = new Map<string | null, Comment[]>()
  for (const comment of comments) {
    const parent = idOf(comment.parent)
    below.set(parent, [...(below.get(parent) ?? []), comment])
  }
  const from = (comment: Comment): Comment[] => [
    comment,
    ...(below.get(comment.id) ?? []).flatMap(from),
  ]
  return comments[0] ? from(comments[0]) : []
}

/** One comment, in its thread. */
export const threadOf = async (viewer: Viewer, id: string): Promise<Thread> => {
  const [comment] = await commentsOf(viewer, [id])
  if (!comment) throw noSuchComment(id)

  const above: Comment[] = []
  for (let parent = idOf(comment.parent); parent;) {
    const [next] = await commentsOf(viewer, [parent])
    if (next) above.unshift(next)
    parent = next ? idOf(next.parent) : null
  }
  const known = new Map([...above, comment].map((each) => [each.id, each]))
  for (let level = [above[0] ?? comment]; level.length > 0;) {
    level = await answersTo(
      viewer,
      level.map((each) => each.id),
    )
    // What it stands in is there even where a level has more than is read.
    for (const each of level) known.set(each.id, each)
  }
  const thread = [...known.values()]
  const names = await namesOf(viewer.payload, thread)
  const [card] = await cardsOf(viewer, [comment])
  return {
    card: card!,
    thread: inOrder(thread).map((each) => ({
      id: each.id,
      parent: idOf(each.parent),
      depth: each.depth,
      by: writerOf(each, names),
      body: each.body ?? '',
      status: each.status,
      createdAt: each.createdAt,
    })),
  }
}

import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { threadOfComment, threadOfPiece } from '@/src/notifications/threads'

/** The first comment of its thread. */
export const firstOf = async (req: PayloadRequest, comment: Comment): Promise<string> => {
  const above = idOf(comment.parent)
  const parent =
    above &&
    (await req.payload.db.findOne<Comment>({
      collection: 'comments',
      where: { id: { equals: above } },
      req,
    }))
  return parent ? firstOf(req, parent) : comment.id
}

/** Notes for whom there is something new when others first see a comment; the mails are sent later, in one for many. */
export const tellFollowers: CollectionAfterChangeHook<Comment> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const piece = idOf(doc.piece)
  const isNew = doc.shownAt && doc.shownAt !== previousDoc?.shownAt
  if (!piece || !isNew) return doc

  const threads = [threadOfPiece(piece), threadOfComment(await firstOf(req, doc))]
  await req.payload.db.updateMany({
    collection: 'follows',
    where: {
      and: [
        { thread: { in: threads } },
        { reader: { not_equals: idOf(doc.reader) } },
        { waiting: { not_equals: true } },
      ],
    },
    data: { waiting: true },
    req,
    returning: false,
  })
  return doc
}

/** With the first comment of a thread goes who followed it. */
export const deleteFollows: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'follows',
    where: { comment: { equals: id } },
    req,
  })
}

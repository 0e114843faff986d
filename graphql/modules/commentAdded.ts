import type { Comment as CommentDocument } from '@/payload-types'
import { TAGS } from '@/src/delivery/changeTags'

import { builder } from '../builder'
import { type Event, eventsOfPiece } from '../subscriptions/events'
import { Comment } from './refs'

const commentsOf = (piece: string) => ({
  wants: ({ collection, event, tags }: { collection: string; event: string; tags: string[] }) =>
    collection === 'comments' && event === 'published' && tags.includes(TAGS.comments(piece)),
  tell:
    ({ documentId }: { documentId: string }): Event<CommentDocument> =>
    async ({ edition }) => {
      const comment = await edition.comments.one(documentId)
      return comment?.status === 'approved' ? comment : null
    },
})

builder.subscriptionField('commentAdded', (t) =>
  t.field({
    type: Comment,
    description:
      'A comment that has come into sight on this piece, since a moderator approved it or comments are open there. It ends when the piece is no longer published.',
    args: { pieceId: t.arg.id({ required: true, description: 'The global id of the piece.' }) },
    subscribe: (_, { pieceId }, context) => eventsOfPiece(context, pieceId, commentsOf),
    resolve: async (event, _, context) => (await event(context))!,
  }),
)

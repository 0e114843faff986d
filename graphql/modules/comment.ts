import type { Comment as CommentDocument } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { nobodyOf, publicationOf } from '@/src/delivery/readers'
import { idOf, idsOf } from '@/src/delivery/relations'
import { commentHtml } from '@/src/moderation/commentHtml'
import { isEditable } from '@/src/moderation/editWindow'

import { builder } from '../builder'
import type { Context } from '../context'
import { CommentConnection, CommentEdge } from './connections'
import { pageOf } from '../paging'
import { CommentStatement } from './commentStatement'
import { ModerationStatus } from './moderationStatus'
import { ReaderProfile } from './readerProfile'
import { Comment, Piece } from './refs'

export const CommentOrder = builder.enumType('CommentOrder', {
  description: 'The order of comments.',
  values: {
    NEWEST: { value: 'NEWEST', description: 'The latest first.' },
    OLDEST: { value: 'OLDEST', description: 'The earliest first.' },
    MOST_HELPFUL: {
      value: 'MOST_HELPFUL',
      description: 'What most readers found helpful first, and the latest of those that are equal.',
    },
  } as const,
})

const isWithdrawn = ({ status }: CommentDocument) => status === 'withdrawn'

const isOwn = (comment: CommentDocument, viewer: Context['viewer']): boolean =>
  isReader(viewer) && !isWithdrawn(comment) && idOf(comment.reader) === viewer.id

builder.node(Comment, {
  description: 'What a reader wrote about a piece.',
  id: { resolve: ({ id }) => String(id), description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.comments.one(id),
  fields: (t) => ({
    author: t.field({
      type: ReaderProfile,
      description:
        'Who wrote it: a reader, or the publication itself, which has the badge "staff"; of a withdrawn comment, somebody without a name.',
      resolve: async (comment, _, { edition }) => {
        if (isWithdrawn(comment)) return nobodyOf(comment)
        const reader = idOf(comment.reader)
        return reader
          ? (await edition.readerProfile(reader))!
          : publicationOf(await edition.site('en'))
      },
    }),
    body: t.exposeString('body', {
      description: 'The words as they were written: plain text. Empty once it is withdrawn.',
    }),
    html: t.string({
      description: 'The same as safe HTML, with paragraphs and links.',
      resolve: ({ body }) => commentHtml(body),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    editedAt: t.expose('editedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its writer last changed the words.',
    }),
    status: t.expose('status', {
      type: ModerationStatus,
      description:
        'Others see APPROVED, and WITHDRAWN where it was answered; a reader sees their own PENDING too.',
    }),
    featured: t.boolean({
      description: 'Whether the editors point it out.',
      resolve: ({ featured }) => featured === true,
    }),
    byPieceAuthor: t.boolean({
      description: 'Whether an author of the piece wrote it.',
      resolve: async (comment, _, { edition }) => {
        const reader = idOf(comment.reader)
        if (isWithdrawn(comment) || !reader) return false
        const pages = await edition.authorPages(reader)
        const piece = await edition.piece(idOf(comment.piece)!, 'en')
        return idsOf(piece?.data.authors).some((author) => pages.includes(author))
      },
    }),
    helpful: t.int({
      description: 'How many readers found it helpful.',
      resolve: ({ helpful }) => helpful ?? 0,
    }),
    helpfulByMe: t.boolean({
      description: 'Whether the signed-in reader found it helpful.',
      resolve: ({ id }, _, { edition }) => edition.isHelpful(id),
    }),
    isNew: t.boolean({
      description:
        'Whether it came into sight since the signed-in reader last said `markCommentsSeen` for its piece. Their own are never new.',
      resolve: (comment, _, { edition }) => edition.visits.isNew(comment),
    }),
    followedByMe: t.boolean({
      description: 'Whether the signed-in reader follows the thread that it stands in.',
      resolve: (comment, _, { edition }) => edition.follows.ofComment(comment),
    }),
    canEdit: t.boolean({
      description: 'Whether the signed-in reader may still change it with `editComment`.',
      resolve: async (comment, _, { edition, viewer }) => {
        if (!isOwn(comment, viewer)) return false
        if (!(await edition.moderation.mayWrite())) return false
        return isEditable(comment, (await edition.site('en')).commentEditMinutes)
      },
    }),
    canDelete: t.boolean({
      description: 'Whether the signed-in reader may take it back with `deleteComment`.',
      resolve: (comment, _, { viewer }) => isOwn(comment, viewer),
    }),
    statement: t.field({
      type: CommentStatement,
      nullable: true,
      description:
        'For its writer alone: why others do not see it. Null where they do, or where it only waits as every comment does.',
      resolve: (comment, _, { edition }) => edition.moderation.statementOf(comment),
    }),
    depth: t.int({
      description: '0 for a comment, more for answers.',
      resolve: ({ depth }) => depth,
    }),
    parent: t.field({
      type: Comment,
      nullable: true,
      description: 'What it answers.',
      resolve: ({ parent }, _, { edition }) => edition.comments.one(idOf(parent)),
    }),
    replies: t.connection(
      {
        type: Comment,
        description: 'The answers to it, the earliest first.',
        resolve: ({ id }, args, { edition }) => edition.comments.replies(String(id), pageOf(args)),
      },
      CommentConnection,
      CommentEdge,
    ),
    piece: t.field({
      type: Piece,
      description: 'What it is about.',
      resolve: async ({ piece }, _, { edition }) => (await edition.piece(idOf(piece)!, 'en'))!,
    }),
  }),
})

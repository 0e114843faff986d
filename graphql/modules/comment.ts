import { idOf } from '@/src/delivery/relations'
import { commentHtml } from '@/src/moderation/commentHtml'

import { builder } from '../builder'
import { CommentConnection, CommentEdge } from './connections'
import { pageOf } from '../paging'
import { ModerationStatus } from './moderationStatus'
import { ReaderProfile } from './readerProfile'
import { Comment, Piece } from './refs'

export const CommentOrder = builder.enumType('CommentOrder', {
  description: 'The order of comments.',
  values: {
    NEWEST: { value: 'NEWEST', description: 'The latest first.' },
    OLDEST: { value: 'OLDEST', description: 'The earliest first.' },
  } as const,
})

builder.node(Comment, {
  description: 'What a reader wrote about a piece.',
  id: { resolve: ({ id }) => String(id), description: 'Its global id.' },
  loadOne: (id, { edition }) => edition.comments.one(id),
  fields: (t) => ({
    author: t.field({
      type: ReaderProfile,
      description: 'Who wrote it.',
      resolve: async ({ reader }, _, { edition }) => (await edition.readerProfile(idOf(reader)!))!,
    }),
    body: t.exposeString('body', { description: 'The words as they were written: plain text.' }),
    html: t.string({
      description: 'The same as safe HTML, with paragraphs and links.',
      resolve: ({ body }) => commentHtml(body),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    status: t.expose('status', {
      type: ModerationStatus,
      description: 'Others see APPROVED alone; a reader sees their own PENDING too.',
    }),
    featured: t.boolean({
      description: 'Whether the editors point it out.',
      resolve: ({ featured }) => featured === true,
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

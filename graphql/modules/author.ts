import { pathOf } from '@/src/delivery/paths'
import { idOf } from '@/src/delivery/relations'
import { richTextEntry } from '@/src/delivery/richText'

import { builder } from '../builder'
import { AuthorConnection, AuthorEdge, PieceConnection, PieceEdge } from './connections'
import { pageOf } from '../paging'
import { Image } from './image'
import { Link } from './link'
import { PieceFilter } from './piece'
import { Author, Piece } from './refs'
import { RichText } from './richText'

builder.node(Author, {
  description: 'Someone who writes or reviews.',
  id: { resolve: ({ id }) => id, description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.documents.one('authors', id, 'en'),
  fields: (t) => ({
    slug: t.string({ description: 'Their name in addresses.', resolve: ({ data }) => data.slug }),
    path: t.string({ description: 'Where their page lives.', resolve: (author) => pathOf(author) }),
    name: t.string({ description: 'Their name.', resolve: ({ data }) => data.name }),
    credentials: t.string({
      nullable: true,
      description: 'Their qualifications, such as "MD, psychiatrist".',
      resolve: ({ data }) => data.credentials,
    }),
    bio: t.field({
      type: RichText,
      nullable: true,
      description: 'Who they are.',
      resolve: ({ data, asked }) => richTextEntry(data.bio, asked),
    }),
    portrait: t.field({
      type: Image,
      nullable: true,
      description: 'Their picture.',
      resolve: ({ data, asked }, _, { edition }) => edition.images(idOf(data.portrait), asked),
    }),
    links: t.field({
      type: [Link],
      description: 'Where else to find them.',
      resolve: ({ data }) => data.links ?? [],
    }),
    pieces: t.connection(
      {
        type: Piece,
        description: 'What they wrote, the newest first.',
        args: { filter: t.arg({ type: PieceFilter, description: 'Which of them.' }) },
        resolve: ({ id, asked }, { filter, ...args }, { edition }) =>
          edition.pieces({
            filter,
            within: { authors: { in: [id] } },
            page: pageOf(args),
            locale: asked,
          }),
      },
      PieceConnection,
      PieceEdge,
    ),
  }),
})

builder.queryField('author', (t) =>
  t.field({
    type: Author,
    nullable: true,
    description: 'The author with this slug, or null when there is none that the caller may read.',
    args: { slug: t.arg.string({ required: true, description: 'Their slug.' }) },
    resolve: (_, { slug }, { edition }) => edition.documents.bySlug('authors', slug, 'en'),
  }),
)

builder.queryField('authors', (t) =>
  t.connection(
    {
      type: Author,
      description: 'Everyone who writes or reviews.',
      resolve: (_, args, { edition }) => edition.terms('authors', pageOf(args), 'en'),
    },
    AuthorConnection,
    AuthorEdge,
  ),
)

import { pathOf } from '@/src/delivery/paths'
import { idOf } from '@/src/delivery/relations'
import { richTextEntry } from '@/src/delivery/richText'

import { builder } from '../builder'
import { CommunityConnection, CommunityEdge, PieceConnection, PieceEdge } from './connections'
import { pageOf } from '../paging'
import { Image } from './image'
import { LOCALE_ARG } from './locale'
import { PieceFilter } from './piece'
import { Community, Piece } from './refs'
import { RichText } from './richText'

builder.node(Community, {
  description: 'A community that pieces are written for.',
  id: { resolve: ({ id }) => id, description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.documents.one('communities', id, 'en'),
  fields: (t) => ({
    slug: t.string({ description: 'Its name in addresses.', resolve: ({ data }) => data.slug }),
    path: t.string({ description: 'Where its page lives.', resolve: (entry) => pathOf(entry) }),
    name: t.string({ description: 'Its name.', resolve: ({ data }) => data.name }),
    description: t.string({
      nullable: true,
      description: 'What it covers.',
      resolve: ({ data }) => data.description,
    }),
    logo: t.field({
      type: Image,
      nullable: true,
      description: 'Its sign.',
      resolve: ({ data, asked }, _, { edition }) => edition.images(idOf(data.logo), asked),
    }),
    guidelines: t.field({
      type: RichText,
      nullable: true,
      description: 'How its members speak with one another.',
      resolve: ({ data, asked }) => richTextEntry(data.guidelines, asked),
    }),
    pieces: t.connection(
      {
        type: Piece,
        description: 'What is filed under it, the newest first.',
        args: { filter: t.arg({ type: PieceFilter, description: 'Which of them.' }) },
        resolve: ({ id, asked }, { filter, ...args }, { edition }) =>
          edition.pieces({
            filter,
            within: { community: { in: [id] } },
            page: pageOf(args),
            locale: asked,
          }),
      },
      PieceConnection,
      PieceEdge,
    ),
  }),
})

builder.queryField('community', (t) =>
  t.field({
    type: Community,
    nullable: true,
    description:
      'The community with this slug, or null when there is none that the caller may read.',
    args: {
      slug: t.arg.string({ required: true, description: 'Its slug.' }),
      locale: t.arg(LOCALE_ARG),
    },
    resolve: (_, { slug, locale }, { edition }) =>
      edition.documents.bySlug('communities', slug, locale ?? 'en'),
  }),
)

builder.queryField('communities', (t) =>
  t.connection(
    {
      type: Community,
      description: 'All communities.',
      args: { locale: t.arg(LOCALE_ARG) },
      resolve: (_, { locale, ...args }, { edition }) =>
        edition.terms('communities', pageOf(args), locale ?? 'en'),
    },
    CommunityConnection,
    CommunityEdge,
  ),
)

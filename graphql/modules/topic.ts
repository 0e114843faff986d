import { pathOf } from '@/src/delivery/paths'

import { builder } from '../builder'
import { PieceConnection, PieceEdge, TopicConnection, TopicEdge } from './connections'
import { pageOf } from '../paging'
import { LOCALE_ARG } from './locale'
import { PieceFilter } from './piece'
import { Topic, Piece } from './refs'
import { RichText } from './richText'

builder.node(Topic, {
  description: 'What pieces are about.',
  id: { resolve: ({ id }) => id, description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.documents.one('topics', id, 'en'),
  fields: (t) => ({
    slug: t.string({ description: 'Its name in addresses.', resolve: ({ data }) => data.slug }),
    path: t.string({ description: 'Where its page lives.', resolve: (entry) => pathOf(entry) }),
    name: t.string({ description: 'Its name.', resolve: ({ data }) => data.name }),
    description: t.string({
      nullable: true,
      description: 'What it covers.',
      resolve: ({ data }) => data.description,
    }),
    offLabelNotice: t.field({
      type: RichText,
      nullable: true,
      description:
        'Where it is a treatment that is used off-label: what every page says that mentions it.',
      resolve: (entry, _, { edition }) => edition.offLabelNotices.ofTerm(entry),
    }),
    pieces: t.connection(
      {
        type: Piece,
        description: 'What is filed under it, the newest first.',
        args: { filter: t.arg({ type: PieceFilter, description: 'Which of them.' }) },
        resolve: ({ id, asked }, { filter, ...args }, { edition }) =>
          edition.pieces({
            filter,
            within: { topics: { in: [id] } },
            page: pageOf(args),
            locale: asked,
          }),
      },
      PieceConnection,
      PieceEdge,
    ),
  }),
})

builder.queryField('topic', (t) =>
  t.field({
    type: Topic,
    nullable: true,
    description: 'The topic with this slug, or null when there is none that the caller may read.',
    args: {
      slug: t.arg.string({ required: true, description: 'Its slug.' }),
      locale: t.arg(LOCALE_ARG),
    },
    resolve: (_, { slug, locale }, { edition }) =>
      edition.documents.bySlug('topics', slug, locale ?? 'en'),
  }),
)

builder.queryField('topics', (t) =>
  t.connection(
    {
      type: Topic,
      description: 'All topics.',
      args: { locale: t.arg(LOCALE_ARG) },
      resolve: (_, { locale, ...args }, { edition }) =>
        edition.terms('topics', pageOf(args), locale ?? 'en'),
    },
    TopicConnection,
    TopicEdge,
  ),
)

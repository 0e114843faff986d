import { richTextEntry } from '@/src/delivery/richText'

import { builder } from '../builder'
import { PieceConnection, PieceEdge } from './connections'
import { pageOf } from '../paging'
import { bySlug, PREVIEW_ARG } from '../previews'
import { LOCALE_ARG } from './locale'
import { Piece, Series } from './refs'
import { RichText } from './richText'

builder.node(Series, {
  description: 'Stories that belong together, with an introduction and a closing.',
  interfaces: [Piece],
  id: { resolve: ({ id }) => id, description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.documents.one('series', id, 'en'),
  fields: (t) => ({
    stories: t.connection(
      {
        type: Piece,
        description: 'Its stories, in the order in which they are to be read.',
        resolve: (series, args, { edition }) => edition.storiesOf(series, pageOf(args)),
      },
      PieceConnection,
      PieceEdge,
    ),
    closing: t.field({
      type: RichText,
      nullable: true,
      description: 'What is said after the last story.',
      resolve: ({ data, asked, passFor }) => richTextEntry(data.closing, asked, passFor),
    }),
  }),
})

builder.queryField('series', (t) =>
  t.field({
    type: Series,
    nullable: true,
    description: 'The series with this slug, or null when there is none that the caller may read.',
    args: {
      slug: t.arg.string({ required: true, description: 'Its slug.' }),
      locale: t.arg(LOCALE_ARG),
      preview: t.arg(PREVIEW_ARG),
    },
    resolve: bySlug('series'),
  }),
)

import type { PieceEntry } from '@/src/delivery/pieces'
import type { Hit } from '@/src/delivery/search'

import { builder } from '../builder'
import { pageOf } from '../paging'
import { LOCALE_ARG } from './locale'
import { PieceFilter } from './piece'
import { Piece } from './refs'

/** Pothos knows no more of an edge than its cursor and node; ours carry what was found too. */
const hitOf = (edge: { node: PieceEntry }): Hit => (edge as { node: PieceEntry; item: Hit }).item

const SearchEdge = builder.edgeObject({
  type: Piece,
  name: 'SearchEdge',
  description: 'A piece that was found, and where.',
  fields: (t) => ({
    score: t.float({
      description: 'How well it matches: higher is better, and comparable within one search alone.',
      resolve: (edge) => hitOf(edge).score,
    }),
    highlights: t.stringList({
      description:
        'Up to three places of its text as HTML, escaped, with the words that match in `<mark>`.',
      resolve: (edge, _, { edition }) => edition.highlights(edge.node, hitOf(edge)),
    }),
  }),
})

const SearchConnection = builder.connectionObject(
  { type: Piece, name: 'SearchConnection', description: 'A page of what was found.' },
  SearchEdge,
)

builder.queryField('search', (t) =>
  t.connection(
    {
      type: Piece,
      description:
        'What is published about these words, the best match first. A word may have a slip of the pen, and the last one may be unfinished.',
      args: {
        query: t.arg.string({
          required: true,
          description: 'One or more words, at most 200 characters. All of them must be found.',
        }),
        filter: t.arg({
          type: PieceFilter,
          description: 'Which pieces; all where it is left out.',
        }),
        locale: t.arg(LOCALE_ARG),
      },
      resolve: (_, { query, filter, locale, ...args }, { edition }) =>
        edition.search({ query, filter, page: pageOf(args), locale: locale ?? 'en' }),
    },
    SearchConnection,
    SearchEdge,
  ),
)

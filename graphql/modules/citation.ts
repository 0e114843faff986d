import type { Article } from '@/payload-types'

import { builder } from '../builder'

type CitationRow = NonNullable<Article['citations']>[number]
type ClaimRow = NonNullable<Article['claims']>[number]

export const Citation = builder.objectRef<CitationRow>('Citation').implement({
  description: 'A source that a reader can look up.',
  fields: (t) => ({
    id: t.id({ description: 'Its id within the piece.', resolve: ({ id }) => id ?? '' }),
    title: t.exposeString('title', { description: 'The title of the work.' }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it can be read; the address of its DOI where no other is given.',
      resolve: ({ url, doi }) => url || (doi ? `https://doi.org/${doi}` : null),
    }),
    doi: t.exposeString('doi', { nullable: true, description: 'Its DOI, such as "10.1001/…".' }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'The journal or the publisher.',
    }),
    year: t.exposeInt('year', { nullable: true, description: 'The year it came out.' }),
  }),
})

export const Claim = builder.objectRef<ClaimRow>('Claim').implement({
  description: 'A figure or strong statement of an article, with its sources.',
  fields: (t) => ({
    text: t.string({ description: 'The statement.', resolve: ({ text }) => text ?? '' }),
    citations: t.field({
      type: [Citation],
      description: 'What it rests on.',
      resolve: ({ citations }) => citations ?? [],
    }),
  }),
})

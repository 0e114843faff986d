import { builder } from '../builder'
import { bySlug, PREVIEW_ARG } from '../previews'
import { Claim } from './citation'
import { LOCALE_ARG } from './locale'
import { Article, Piece } from './refs'

builder.node(Article, {
  description: 'A health article.',
  interfaces: [Piece],
  id: { resolve: ({ id }) => id, description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.documents.one('articles', id, 'en'),
  fields: (t) => ({
    claims: t.field({
      type: [Claim],
      description: 'Figures stated in the text, each with its source.',
      resolve: ({ data }) => data.claims?.filter(({ text }) => text) ?? [],
    }),
  }),
})

builder.queryField('article', (t) =>
  t.field({
    type: Article,
    nullable: true,
    description: 'The article with this slug, or null when there is none that the caller may read.',
    args: {
      slug: t.arg.string({ required: true, description: 'Its slug.' }),
      locale: t.arg(LOCALE_ARG),
      preview: t.arg(PREVIEW_ARG),
    },
    resolve: bySlug('articles'),
  }),
)

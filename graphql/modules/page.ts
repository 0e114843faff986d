import { pathOf } from '@/src/delivery/paths'
import { richTextEntry } from '@/src/delivery/richText'

import { builder } from '../builder'
import { bySlug, PREVIEW_ARG } from '../previews'
import { DELIVERED_LOCALE, Locale, LOCALE_ARG } from './locale'
import { OffLabelNotice } from './offLabelNotice'
import { Page } from './refs'
import { RichText } from './richText'
import { Seo } from './seo'

builder.node(Page, {
  description: 'A page of the publication itself, such as "About".',
  id: { resolve: ({ id }) => id, description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.documents.one('pages', id, 'en'),
  fields: (t) => ({
    slug: t.string({ description: 'Its name in addresses.', resolve: ({ data }) => data.slug }),
    path: t.string({ description: 'Where it lives.', resolve: (page) => pathOf(page) }),
    title: t.string({ description: 'Its title.', resolve: ({ data }) => data.title }),
    body: t.field({
      type: RichText,
      description: 'The text.',
      resolve: ({ data, asked, passFor }) => richTextEntry(data.body, asked, passFor)!,
    }),
    locale: t.field({
      type: Locale,
      description: DELIVERED_LOCALE,
      resolve: ({ locale }) => locale,
    }),
    offLabelNotices: t.field({
      type: [OffLabelNotice],
      description:
        'For each treatment that it mentions and that is used off-label, what has to stand beside it.',
      resolve: (page, _, { edition }) => edition.offLabelNotices.ofPage(page),
    }),
    seo: t.field({
      type: Seo,
      description: 'What search engines and social previews show.',
      resolve: (page) => page,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      description: 'When it was last changed.',
      resolve: ({ data }) => data.updatedAt,
    }),
  }),
})

builder.queryField('page', (t) =>
  t.field({
    type: Page,
    nullable: true,
    description: 'The page with this slug, or null when there is none that the caller may read.',
    args: {
      slug: t.arg.string({ required: true, description: 'Its slug.' }),
      locale: t.arg(LOCALE_ARG),
      preview: t.arg(PREVIEW_ARG),
    },
    resolve: bySlug('pages'),
  }),
)

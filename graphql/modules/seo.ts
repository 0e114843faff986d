import { pathOf, urlOf } from '@/src/delivery/paths'
import type { Readable } from '@/src/delivery/projection'
import { descriptionOf } from '@/src/delivery/summaries'

import { builder } from '../builder'
import { Image } from './image'

export const Seo = builder.objectRef<Readable>('Seo').implement({
  description: 'What search engines and social previews show of a page.',
  fields: (t) => ({
    title: t.string({
      description: 'For the `title` element.',
      resolve: ({ data }) => data.meta?.title || data.title,
    }),
    description: t.string({
      description: 'One or two sentences.',
      resolve: descriptionOf,
    }),
    image: t.field({
      type: Image,
      nullable: true,
      description: 'The picture of a shared link.',
      resolve: (entry, _, { edition }) => edition.projection(entry).sharingImage(),
    }),
    canonicalUrl: t.field({
      type: 'URL',
      description: 'The one address under which the page is to be found.',
      resolve: (entry) => urlOf(pathOf(entry)),
    }),
    noIndex: t.boolean({
      description: 'Whether search engines are asked to leave the page out.',
      resolve: ({ data }) => Boolean(data.meta?.noIndex),
    }),
    jsonLd: t.field({
      type: 'JSON',
      description: 'Structured data (schema.org) for a script element.',
      resolve: (entry, _, { edition }) => edition.projection(entry).jsonLd(),
    }),
  }),
})

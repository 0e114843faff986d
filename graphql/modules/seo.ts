import { imageUrl } from '@/src/delivery/images'
import { pathOf, urlOf } from '@/src/delivery/paths'
import type { Readable } from '@/src/delivery/projection'
import { descriptionOf } from '@/src/delivery/summaries'
import { CARD_SIZE } from '@/src/images/card'

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
      description:
        'The picture of a shared link: its own, else its cover, else a card with its title, which only what is published has.',
      resolve: (entry, _, { edition }) => edition.projection(entry).sharingImage(),
    }),
    sharingImageUrl: t.field({
      type: 'URL',
      nullable: true,
      description:
        'The same for `og:image`: a JPEG in the shape of previews, 1200 × 630 where the picture is large enough.',
      resolve: async (entry, _, { edition }) => {
        const image = await edition.projection(entry).sharingImage()
        return image && imageUrl(image, CARD_SIZE, 'jpeg')
      },
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

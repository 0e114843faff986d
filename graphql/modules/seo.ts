import { excerptOf } from '@/src/delivery/excerpt'
import { jsonLdOf } from '@/src/delivery/jsonLd'
import type { Entry } from '@/src/delivery/documents'
import { imageUrl, renditionFor } from '@/src/delivery/images'
import { pathOf, urlOf } from '@/src/delivery/paths'
import type { PieceEntry } from '@/src/delivery/pieces'
import { idOf, idsOf } from '@/src/delivery/relations'
import { toText } from '@/src/richtext/plainText'

import { builder } from '../builder'
import type { Context } from '../context'
import { reviewOf } from './clinicalReview'
import { Image } from './image'

type SeoEntry = PieceEntry | Entry<'pages'>

const descriptionOf = async ({ data, asked }: SeoEntry, { edition }: Context): Promise<string> => {
  if (data.meta?.description) return data.meta.description
  const body = await edition.richText(data.body, asked)?.prepared()
  return body ? excerptOf(toText(body.document, body.references), 160) : ''
}

const imageOf = ({ data, asked }: SeoEntry, { edition }: Context) => {
  const cover = 'cover' in data ? data.cover : null
  return edition.images(idOf(data.meta?.image) ?? idOf(cover), asked)
}

export const Seo = builder.objectRef<SeoEntry>('Seo').implement({
  description: 'What search engines and social previews show of a page.',
  fields: (t) => ({
    title: t.string({
      description: 'For the `title` element.',
      resolve: ({ data }) => data.meta?.title || data.title,
    }),
    description: t.string({
      description: 'One or two sentences.',
      resolve: (entry, _, context) => descriptionOf(entry, context),
    }),
    image: t.field({
      type: Image,
      nullable: true,
      description: 'The picture of a shared link.',
      resolve: (entry, _, context) => imageOf(entry, context),
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
      resolve: async (entry, _, context) => {
        const { edition } = context
        const isPiece = entry.collection !== 'pages'
        const [site, description, image, authors, review] = await Promise.all([
          edition.site(entry.asked),
          descriptionOf(entry, context),
          imageOf(entry, context),
          isPiece ? edition.documents.many('authors', idsOf(entry.data.authors), entry.asked) : [],
          isPiece ? reviewOf(entry, edition) : null,
        ])
        return jsonLdOf({
          entry,
          publisher: site.name,
          description,
          image: image && imageUrl(renditionFor(image)),
          authors,
          review: review && { reviewer: review.reviewer, reviewedAt: review.reviewedAt },
        })
      },
    }),
  }),
})

import { seoPlugin } from '@payloadcms/plugin-seo'

import type { Plugin } from 'payload'

import { excerptOf } from '@/src/delivery/excerpt'
import { measuresOf } from '@/src/delivery/measures'
import { DEFAULT_LOCALE, LOCALES } from '@/src/delivery/locales'
import { pathOf, urlOf } from '@/src/delivery/paths'
import { idOf } from '@/src/delivery/relations'
import { LONGEST_DESCRIPTION } from '@/src/delivery/summaries'
import type { RichTextDocument } from '@/src/richtext/nodes'
import { PREVIEW_COLLECTIONS } from '@/src/preview/token'

type Form = { title?: string; slug?: string; cover?: unknown; body?: RichTextDocument }

/** What the API would give without a word of the editor's own. */
const generating = seoPlugin({
  collections: [...PREVIEW_COLLECTIONS],
  generateTitle: ({ doc }: { doc: Form }) => doc.title ?? '',
  generateDescription: ({ doc }: { doc: Form }) =>
    excerptOf(measuresOf(doc.body).beginning, LONGEST_DESCRIPTION),
  generateImage: ({ doc }: { doc: Form }) => idOf(doc.cover) ?? '',
  generateURL: ({ doc, collectionSlug, locale }) => {
    const collection = PREVIEW_COLLECTIONS.find((each) => each === collectionSlug)
    const { slug } = doc as Form
    if (!collection || !slug) return ''
    const language = LOCALES.find((each) => each === locale) ?? DEFAULT_LOCALE
    return urlOf(pathOf({ collection, locale: language, data: { slug } }))
  },
})

/** Its endpoints and words; its fields stand in our own group, `src/fields/meta.ts`. */
export const seo: Plugin = (config) => ({
  ...generating(config),
  collections: config.collections,
})

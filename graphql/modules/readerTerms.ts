import type { Site } from '@/payload-types'
import type { Locale } from '@/src/delivery/locales'
import { richTextEntry } from '@/src/delivery/richText'

import { builder } from '../builder'
import { RichText } from './richText'

type Terms = { settings: NonNullable<Site['readerTerms']>; locale: Locale }

export const ReaderTerms = builder.objectRef<Terms>('ReaderTerms').implement({
  description: 'What a reader agrees to when they make an account.',
  fields: (t) => ({
    version: t.string({
      description: 'Which ones they are; another word when they change.',
      resolve: ({ settings }) => settings.version!,
    }),
    url: t.string({
      nullable: true,
      description: 'Where they stand: an address, or a path of this publication.',
      resolve: ({ settings }) => settings.url,
    }),
    text: t.field({
      type: RichText,
      nullable: true,
      description: 'The terms themselves, or what is most important in them.',
      resolve: ({ settings, locale }) => richTextEntry(settings.text, locale),
    }),
  }),
})

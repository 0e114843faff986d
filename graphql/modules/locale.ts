import { LOCALES } from '@/src/delivery/locales'

import { builder } from '../builder'

export const Locale = builder.enumType('Locale', {
  description: 'A language of the publication.',
  values: {
    en: { description: 'English, the default.', value: LOCALES[0] },
    es: { description: 'Spanish.', value: LOCALES[1] },
  },
})

/** The argument that every localized entry point takes. */
export const LOCALE_ARG = {
  type: Locale,
  description: 'The language of the texts; English where nothing else is asked for.',
} as const

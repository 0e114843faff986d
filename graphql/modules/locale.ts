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
  description:
    'The language of the texts; English where nothing else is asked for. What is not translated comes in English, or else in the language that it was written in.',
} as const

export const DELIVERED_LOCALE =
  'The language of the text that is delivered: the one that was asked for or, where there is no translation, English, or else the one that it was written in.'

import { CONTENT_NOTES } from '@/src/fields/contentNotes'
import type { Locale } from '@/src/delivery/locales'

import { builder } from '../builder'

type Note = { code: string; label: string }

export const contentNotesOf = (
  codes: readonly string[] | null | undefined,
  locale: Locale,
): Note[] =>
  CONTENT_NOTES.filter(({ value }) => codes?.includes(value)).map(({ value, label }) => ({
    code: value,
    label: label[locale],
  }))

export const ContentNote = builder.objectRef<Note>('ContentNote').implement({
  description: 'Something a reader may want to know before reading.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Stable, for filters: "self-harm", "trauma", ….',
    }),
    label: t.exposeString('label', { description: 'The words to show.' }),
  }),
})

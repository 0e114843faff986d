import type { Language } from '@/src/moderation/care'

import { CLASSES } from '../anonymity/classes'
import { type Field, findIdentifiersIn } from '../anonymity/findIdentifiersIn'
import { passagesOf } from '../passages'
import type { PieceText } from '../pieceText'
import type { Check } from './check'
import type { Subject, View } from './subject'

const bodyText = (locale: Language, body: unknown): string =>
  passagesOf({ locale, body: body as PieceText['body'] })
    .map(({ text }) => text)
    .join('\n\n')

const fieldsOfView = (locale: Language, view: View): Field[] => {
  const { narrator, meta } = view
  const texts: Record<string, string | null | undefined> = {
    title: view.title,
    subtitle: view.subtitle,
    slug: view.slug,
    'narrator.ageRange': narrator?.ageRange,
    'narrator.description': narrator?.description,
    body: bodyText(locale, view.body),
    'meta.title': meta?.title,
    'meta.description': meta?.description,
  }
  return Object.entries(texts).flatMap(([field, text]) =>
    text?.trim() ? [{ field, locale, text }] : [],
  )
}

const fieldsOfPictures = ({ pictures, views }: Subject): Field[] =>
  [...pictures.values()].flatMap(({ alt, credit, filename }) => [
    ...views.flatMap(({ locale }) =>
      alt[locale] ? [{ field: 'picture.alt', locale, text: alt[locale] }] : [],
    ),
    ...(credit ? [{ field: 'picture.credit', locale: 'en' as const, text: credit }] : []),
    ...(filename ? [{ field: 'picture.filename', locale: 'en' as const, text: filename }] : []),
  ])

const messageOf = (kind: keyof typeof CLASSES): string => {
  const [letter, words] = CLASSES[kind].split(': ')
  return `Could tell who this is (Safe Harbor ${letter}: ${words}). Change it or take it out, or say why it may stay.`
}

/** Every field of a story that reaches the public, in all languages. */
export const anonymity: Check = {
  code: 'anonymity',
  label: 'Anonymity',
  of: ['stories'],
  blocks: true,
  exceptionsBy: ['admin', 'editor'],
  findings: (subject) => {
    const fields = subject.views.flatMap(({ locale, view }) => fieldsOfView(locale, view))
    const alias = subject.piece.narrator?.alias
    return findIdentifiersIn([...fields, ...fieldsOfPictures(subject)], {
      alias: alias ? [alias] : [],
    }).map(({ class: kind, text, field, locale, start, end }) => ({
      ...{ rule: kind, text, field, locale, start, end },
      message: messageOf(kind),
    }))
  },
}

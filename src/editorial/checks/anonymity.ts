import { fieldsOf } from '../anonymity/fieldsOf'
import { type Field, findIdentifiersIn } from '../anonymity/findIdentifiersIn'
import type { Check } from './check'
import type { Subject } from './subject'

const fieldsOfTexts = ({ views }: Subject): Field[] =>
  views.flatMap(({ locale, view: { title, subtitle, slug, narrator, meta, body } }) =>
    fieldsOf({
      locale,
      fields: {
        ...{ title, subtitle, slug },
        'narrator.ageRange': narrator?.ageRange,
        'narrator.description': narrator?.description,
        'meta.title': meta?.title,
        'meta.description': meta?.description,
      },
      body,
    }),
  )

const fieldsOfPictures = ({ pictures, views }: Subject): Field[] =>
  [...pictures.values()].flatMap(({ alt, credit, filename }) => [
    ...views.flatMap(({ locale }) => fieldsOf({ locale, fields: { 'picture.alt': alt[locale] } })),
    ...fieldsOf({
      locale: 'en',
      fields: { 'picture.credit': credit, 'picture.filename': filename },
    }),
  ])

/** Every field of a story that reaches the public, in all languages. */
export const anonymity: Check = {
  code: 'anonymity',
  label: 'Anonymity',
  of: ['stories'],
  blocks: true,
  exceptionsBy: ['admin', 'editor'],
  findings: (subject) => {
    const alias = subject.piece.narrator?.alias
    return findIdentifiersIn([...fieldsOfTexts(subject), ...fieldsOfPictures(subject)], {
      alias: alias ? [alias] : [],
    })
  },
}

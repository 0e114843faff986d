import { fieldsOf } from '../anonymity/fieldsOf'
import { type Field, findIdentifiersIn } from '../anonymity/findIdentifiersIn'
import { passagesOf } from '../passages'
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

/** Where links of a body lead, which is read by nobody and clicked by many. */
const linksOf = ({ views }: Subject): Field[] =>
  views.flatMap(({ locale, view }) =>
    passagesOf({ locale, body: view.body }).flatMap(({ inline }) =>
      inline.flatMap((node) =>
        node.type === 'link' && node.fields.url
          ? fieldsOf({ locale, fields: { link: node.fields.url.replace(/^(?:mailto|tel):/i, '') } })
          : [],
      ),
    ),
  )

const citationsOf = ({ piece }: Subject): Field[] =>
  (piece.citations ?? []).flatMap(({ title, publisher, url }) =>
    fieldsOf({
      locale: 'en',
      fields: { citations: [title, publisher, url].filter(Boolean).join('. ') },
    }),
  )

const fieldsOfPictures = ({ pictures, views }: Subject): Field[] =>
  [...pictures.values()].flatMap(({ alt, credit, filename, source, licenceText }) => [
    ...views.flatMap(({ locale }) => fieldsOf({ locale, fields: { 'picture.alt': alt[locale] } })),
    ...fieldsOf({
      locale: 'en',
      fields: {
        'picture.credit': credit,
        'picture.filename': filename,
        'picture.source': source,
        'picture.licenceText': licenceText,
      },
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
    const fields = [fieldsOfTexts, linksOf, citationsOf, fieldsOfPictures].flatMap((read) =>
      read(subject),
    )
    return findIdentifiersIn(fields, { alias: alias ? [alias] : [] })
  },
}

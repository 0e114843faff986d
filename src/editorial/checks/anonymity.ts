import { isOver89 } from '../anonymity/ages'
import { fieldsOf } from '../anonymity/fieldsOf'
import { type Field, findIdentifiersIn } from '../anonymity/findIdentifiersIn'
import { messageOf } from '../anonymity/messages'
import type { Finding } from '../finding'
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

/** Whatever follows `tel:` is a telephone number, whatever it looks like. */
const asText = (url: string): string =>
  url.replace(/^mailto:/i, '').replace(/^(?:tel|sms):/i, 'phone ')

/** Where links of a body lead, which is read by nobody and clicked by many. */
const linksOf = ({ views }: Subject): Field[] =>
  views.flatMap(({ locale, view }) =>
    passagesOf({ locale, body: view.body }).flatMap(({ inline }) =>
      inline.flatMap((node) =>
        node.type === 'link' && node.fields.url
          ? fieldsOf({ locale, fields: { link: asText(node.fields.url) } })
          : [],
      ),
    ),
  )

const citationsOf = ({ piece }: Subject): Field[] =>
  (piece.citations ?? []).flatMap(({ title, publisher, url, doi }) =>
    fieldsOf({
      locale: 'en',
      fields: { citations: [title, publisher, url, doi].filter(Boolean).join('. ') },
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

const narratorsName = ({ piece, views: [first] }: Subject): Field[] =>
  fieldsOf({
    locale: first?.locale ?? 'en',
    fields: { 'narrator.alias': piece.narrator?.alias },
  })

/** A range of ages is read as ages: nothing around them says so. */
const FIGURES = /\d+/g

const agesOf = ({ views }: Subject): Finding[] =>
  views.flatMap(({ locale, view: { narrator } }) => {
    const figures = [...(narrator?.ageRange ?? '').matchAll(FIGURES)]
    const found = figures.find(([figure]) => isOver89(Number(figure)))
    if (!found) return []
    const { 0: text, index: start } = found
    return [
      {
        ...{ locale, field: 'narrator.ageRange', rule: 'age', text },
        ...{ start, end: start + text.length, message: messageOf('age') },
      },
    ]
  })

/** Every field of a story that reaches the public, in all languages. */
export const anonymity: Check = {
  code: 'anonymity',
  label: 'Anonymity',
  of: ['stories'],
  blocks: true,
  exceptionsBy: ['admin', 'editor'],
  findings: (subject) => {
    const alias = subject.piece.narrator?.alias
    const fields = [
      ...[narratorsName, fieldsOfTexts, linksOf, citationsOf, fieldsOfPictures],
    ].flatMap((read) => read(subject))
    const found = findIdentifiersIn(fields, { alias: alias ? [alias] : [] })
    const isKnown = new Set(found.map(({ field, locale, text }) => [field, locale, text].join()))
    const ages = agesOf(subject).filter(
      ({ field, locale, text }) => !isKnown.has([field, locale, text].join()),
    )
    return [...found, ...ages]
  },
}

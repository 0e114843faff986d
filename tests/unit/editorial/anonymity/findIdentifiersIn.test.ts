import { describe, expect, it } from '@jest/globals'

import { CLASSES, type IdentifierClass } from '@/src/editorial/anonymity/classes'
import { fieldsOf } from '@/src/editorial/anonymity/fieldsOf'
import { findIdentifiersIn, type Field } from '@/src/editorial/anonymity/findIdentifiersIn'
import { messageOf } from '@/src/editorial/anonymity/messages'
import { block, paragraph, richText } from '@/src/richtext/nodes'

const one = (field: string, text: string): Field => ({ field, locale: 'en', text })
const found = (fields: Field[], alias: string[] = ['Ana']) =>
  findIdentifiersIn(fields, { alias }).map(({ field, rule, text }) => `${field} ${rule}: ${text}`)

describe('findings in many fields', () => {
  it('have their field, its language and their place in it', () => {
    const fields: Field[] = [
      one('title', 'What the winter left'),
      { field: 'body', locale: 'es', text: 'Me ingresaron\nen mayo.' },
    ]

    expect(findIdentifiersIn(fields)).toEqual([
      {
        ...{ field: 'body', locale: 'es', rule: 'date', text: 'mayo', start: 17, end: 21 },
        message: expect.stringContaining('Write the year alone'),
      },
    ])
  })

  it('have the node of a body and their place in its text', () => {
    const body = richText(
      paragraph('We walked. I love breathwork.'),
      block('callout', { tone: 'note', body: richText(paragraph('Then my sister Lucía called.')) }),
      paragraph('Breathwork, said Lucía.'),
    )

    const findings = findIdentifiersIn(fieldsOf({ locale: 'en', fields: { title: 'One' }, body }))

    expect(findings).toMatchObject([
      { field: 'body', node: '1.body.0', rule: 'name', text: 'Lucía', start: 15, end: 20 },
      { field: 'body', node: '2', rule: 'name', text: 'Lucía', start: 17, end: 22 },
    ])
  })

  it.each(Object.keys(CLASSES) as IdentifierClass[])('say what would be right: %s', (kind) => {
    expect(messageOf(kind)).toMatch(/^.{20,} \(Safe Harbor [A-R]\)$/)
  })

  it.each([
    ['a name', 'maria-gonzalez-story', ['slug name: maria-gonzalez']],
    ['a town', 'my-year-in-cedar-falls', ['slug place: cedar-falls']],
    ['a date', 'march-2019-on-the-ward', ['slug date: march-2019']],
    ['ordinary words', 'will-hope-return-in-four-sessions', []],
    ['the alias', 'ana-and-the-sea', []],
  ])('are looked for in a slug with %s', (_, slug, expected) => {
    expect(found([one('slug', slug)])).toEqual(expected)
  })

  it('are known in a slug by having stood in another field', () => {
    expect(found([one('body', 'I told Thandiwe.'), one('slug', 'what-thandiwe-knew')])).toEqual([
      'body name: Thandiwe',
      'slug name: thandiwe',
    ])
  })

  it('are known in a title and a slug, which say little by themselves, by another field', () => {
    const fields = [
      one('title', 'The Long Winter In Boise'),
      one('slug', 'the-long-winter-in-boise'),
      one('body', 'I grew up in Boise.'),
    ]

    expect(found(fields)).toEqual(['title place: Boise', 'slug place: boise', 'body place: Boise'])
  })

  it.each([
    ['a name', 'lucia_ward.jpg', ['media.filename name: lucia']],
    ['a day', 'IMG_20190304_101112.jpg', ['media.filename date: 20190304']],
    ['a day with hyphens', '2019-05-12-birthday.jpg', ['media.filename date: 2019-05-12']],
    ['a name without a blank', 'HarrietLowell.jpg', ['media.filename name: HarrietLowell']],
    ['nothing', 'IMG_4471.jpg', []],
    ['no name but a word', 'hills-at-dawn.webp', []],
  ])('are looked for in the name of a file with %s', (_, name, expected) => {
    expect(found([one('media.filename', name)])).toEqual(expected)
  })
})

import { describe, expect, it } from '@jest/globals'

import { bodyAltTexts, fieldAltText } from '@/src/editorial/readability/altTexts'
import { headingOrder } from '@/src/editorial/readability/headingOrder'
import { linkTexts } from '@/src/editorial/readability/linkTexts'
import { longSentences } from '@/src/editorial/readability/longSentences'
import { hardReading, readingOf } from '@/src/editorial/readability/readingGrade'
import { spanishSyllables } from '@/src/editorial/readability/spanishSyllables'
import { block, heading, link, list, paragraph, richText } from '@/src/richtext/nodes'

const EASY = 'The dog ran to the door. She sat by the fire and read. We all went home. '.repeat(8)
const HARD =
  'Neuropsychopharmacological interventions necessitate interdisciplinary collaboration, notwithstanding considerable organisational complexity and administrative responsibilities across institutions. '.repeat(
    8,
  )
const FACIL = 'El perro fue a la casa. Ella se sentó a leer. Luego fuimos todos a comer. '.repeat(8)
const DIFICIL =
  'Las intervenciones neuropsicofarmacológicas requieren necesariamente colaboración interdisciplinaria, independientemente de la considerable complejidad organizativa y administrativa institucional. '.repeat(
    8,
  )

describe('syllables of Spanish words', () => {
  it.each([
    ['casa', 2],
    ['guitarra', 3],
    ['queso', 2],
    ['pingüino', 3],
    ['aéreo', 4],
    ['oíamos', 4],
    ['ciudad', 2],
    ['día', 2],
    ['rey', 1],
    ['playa', 2],
    ['ahora', 3],
    ['vehículo', 4],
    ['leche', 2],
    ['enfermedad', 4],
    ['depresión', 3],
    ['y', 1],
    ['cuidado', 3],
    ['averigüéis', 4],
    ['buey', 1],
  ])('%s has %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count)
  })
})

describe('the reading grade', () => {
  const of = (locale: 'en' | 'es', text: string) =>
    ({ locale, body: richText(paragraph(text)) }) as const

  it('is low for short words and high for long ones, in English', () => {
    expect(readingOf(of('en', EASY))).toMatchObject({ scale: 'flesch-kincaid', sentences: 24 })
    expect(hardReading(of('en', EASY))).toEqual([])
    expect(hardReading(of('en', HARD))).toMatchObject([
      { rule: 'readingGrade', message: expect.stringContaining('Flesch–Kincaid') },
    ])
  })

  it('is INFLESZ in Spanish', () => {
    expect(readingOf(of('es', FACIL))).toMatchObject({ scale: 'inflesz', level: 'very easy' })
    expect(readingOf(of('es', DIFICIL))).toMatchObject({ level: 'very difficult' })
    expect(hardReading(of('es', DIFICIL))).toHaveLength(1)
  })

  it('follows the formula of Flesch and Kincaid', () => {
    // "The cat sat on the mat." has 6 words of one syllable each: 0.39 · 6 + 11.8 − 15.59 = −1.45.
    expect(readingOf(of('en', 'The cat sat on the mat. '.repeat(20)))).toMatchObject({
      words: 120,
      syllables: 120,
      grade: -1.4,
    })
  })

  it('is not told of a few words, nor of headings', () => {
    expect(readingOf(of('en', 'Short.'))).toBeNull()
    expect(readingOf({ locale: 'en', body: richText(heading(2, HARD)) })).toBeNull()
  })
})

describe('long sentences', () => {
  it('are told with their place and their length', () => {
    const long = `It went on ${'and on '.repeat(20)}until Dr. Abel closed the door.`
    const text = `Short one. ${long} Short again.`

    expect(longSentences({ locale: 'en', body: richText(paragraph(text)) })).toMatchObject([
      {
        node: '0',
        start: 11,
        end: 11 + long.length,
        text: long,
        message: expect.stringMatching(/4\d words/),
      },
    ])
  })
})

describe('headings', () => {
  const rules = (...nodes: Parameters<typeof richText>) =>
    headingOrder({ locale: 'en', body: richText(...nodes) }).map(
      ({ rule, node }) => `${node} ${rule}`,
    )

  it('begin at h2 and skip no level, downwards', () => {
    expect(rules(heading(2, 'A'), heading(3, 'B'), heading(4, 'C'), heading(2, 'D'))).toEqual([])
    expect(rules(heading(3, 'A'), heading(3, 'B'))).toEqual(['0 firstHeading'])
    expect(rules(heading(2, 'A'), paragraph('x'), heading(4, 'B'))).toEqual(['2 skippedLevel'])
  })

  it('have words', () => {
    expect(rules(heading(2, 'A'), heading(3, ' '), heading(3, 'B'))).toEqual(['1 emptyHeading'])
  })
})

describe('links', () => {
  const rules = (...words: Parameters<typeof paragraph>) =>
    linkTexts({ locale: 'en', body: richText(list('bullet', [[...words]])) })

  it.each([
    'here',
    'Click here',
    'Read more…',
    'read more »',
    'aquí',
    'Haz clic aquí',
    'this link.',
  ])('that say only “%s” are told', (words) => {
    expect(rules('See ', link('https://example.org', words))).toMatchObject([
      { rule: 'vagueLink', node: '0.0', start: 4, end: 4 + words.length, text: words },
    ])
  })

  it.each(['https://example.org/a/b', 'www.example.org', 'example.org/a'])(
    '%s is an address',
    (words) => {
      expect(rules(link('https://example.org', words))).toMatchObject([{ rule: 'bareAddress' }])
    },
  )

  it.each([
    'the crisis line',
    'doi.org',
    'what to read more of',
    'Here is how it works',
    'e.g. this',
  ])('“%s” is let be', (words) => {
    expect(rules(link('https://example.org', words))).toEqual([])
  })
})

describe('alternative texts', () => {
  const ofImage = (alt: string | null, filename = 'img_2041.jpg') =>
    bodyAltTexts(
      { locale: 'en', body: richText(paragraph('x'), block('image', { image: 'p1' })) },
      new Map([['p1', { alt, filename }]]),
    )

  it.each([
    [null, 'missingAlt'],
    ['  ', 'missingAlt'],
    ['IMG_2041.JPG', 'fileNameAsAlt'],
    ['IMG_2041', 'fileNameAsAlt'],
    ['hero-final-v2', 'fileNameAsAlt'],
    ['Image of a chair', 'idleAlt'],
    ['Una foto de una silla', 'idleAlt'],
  ])('%j is told as %s', (alt, rule) => {
    expect(ofImage(alt, 'hero-final-v2.png')).toMatchObject([{ rule, field: 'body', node: '1' }])
  })

  it.each(['An armchair beside a window', 'Photographers waiting in the rain', 'Imagen on a sign'])(
    '“%s” is let be',
    (alt) => {
      expect(ofImage(alt)).toEqual([])
    },
  )

  it('are asked of a picture in a field too', () => {
    expect(fieldAltText({ locale: 'en' }, 'cover', {})).toMatchObject([
      { field: 'cover', rule: 'missingAlt' },
    ])
  })
})

it('a text of a megabyte is read to its end', () => {
  for (const part of ['word ', 'x', 'aeiou', 'a. ', '...', 'wwwy ', 'Dr. ']) {
    const piece = {
      locale: 'es',
      body: richText(paragraph(part.repeat(1_000_000 / part.length))),
    } as const

    expect(hardReading(piece)).toBeInstanceOf(Array)
    expect(longSentences(piece)).toBeInstanceOf(Array)
    expect(readingOf({ ...piece, locale: 'en' })).toBeDefined()
  }
})

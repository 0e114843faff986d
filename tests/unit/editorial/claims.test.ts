import { describe, expect, it } from '@jest/globals'

import { claimsIn } from '@/src/editorial/claims/claimsIn'
import { uncoveredClaims } from '@/src/editorial/claims/uncoveredClaims'
import { link, paragraph, richText } from '@/src/richtext/nodes'

import { labelled, scored } from './labelled'

const score = (name: string) =>
  scored(labelled(name), ({ locale, text }) =>
    claimsIn({ locale, fields: { title: text } }).map(({ kind }) => kind),
  )

describe('claims', () => {
  it('are found in the sentences that the rules were fitted to', () => {
    const { precision, recall, wrong } = score('claims')

    expect({ wrong, isGood: precision >= 0.98 && recall >= 0.98 }).toMatchObject({ isGood: true })
  })

  it('are found in sentences that the rules have not seen', () => {
    const { precision, recall } = score('claims-held-out')

    expect({ precision, recall, isGood: precision >= 0.95 && recall >= 0.95 }).toMatchObject({
      isGood: true,
    })
  })

  it.each([
    ['en', 'Ketamine works for 68% of patients.'],
    ['en', 'The method worked in 90 % of people with depression.'],
    ['en', 'The tablet helped 68% of patients.'],
    ['en', 'Oxygen therapy helped 68% of people.'],
    ['en', 'Sixty-eight percent got better.'],
    ['en', 'According to the Lancet, it works.'],
    ['es', 'El móvil ayudó al 68 % de los pacientes.'],
    ['es', 'Según The Lancet, funciona.'],
  ] as const)('are found whatever else a sentence speaks of: %s, %s', (locale, title) => {
    expect(claimsIn({ locale, fields: { title } }).map(({ kind }) => kind)).toEqual([
      'needsCitation',
    ])
  })

  it.each([
    'My phone was at 68%.',
    'My tablet was at 50 % again.',
    'Ninety percent sure, I said yes.',
    'The job is 80 percent remote.',
    'According to my sister, it rained.',
  ])('are none in: %s', (title) => {
    expect(claimsIn({ locale: 'en', fields: { title } })).toEqual([])
  })

  it('say which words they are and where those stand, whatever stands before them', () => {
    const text = 'Así fue, señora. El señor Núñez halló que el 68 % mejoró.'
    const [claim] = claimsIn({ locale: 'es', body: richText(paragraph('Uno.'), paragraph(text)) })

    expect(claim).toMatchObject({ kind: 'needsCitation', field: 'body', node: '1', text: '68 %' })
    expect(text.slice(claim!.start, claim!.end)).toBe('68 %')
  })

  it('are one a sentence where they need a source, and each by itself where they promise', () => {
    const text = 'Of 40 %, then 50 %, it cures depression and never fails.'

    expect(claimsIn({ locale: 'en', fields: { title: text } }).map(({ kind }) => kind)).toEqual([
      'needsCitation',
      'tooStrong',
      'tooStrong',
    ])
  })

  it('are looked for in a text of a megabyte without an end of a sentence', () => {
    const hostile = [
      'a study of ',
      'one in ',
      'cure ',
      '1,1.',
      'not a ',
      '[1,',
      'x',
      'found that 5 % ',
    ].map((part) => part.repeat(1_000_000 / part.length))

    for (const title of hostile)
      expect(claimsIn({ locale: 'en', fields: { title } })).toBeInstanceOf(Array)
  })
})

const SOURCE = { title: 'A trial', year: 2023, doi: '10.1056/NEJMoa2302399' }
const piece = (...words: Parameters<typeof paragraph>) =>
  ({ locale: 'en', body: richText(paragraph(...words)) }) as const

describe('a claim is covered', () => {
  const sentence = 'Response came in 55.4 % of the patients after three weeks.'

  it('by nothing, where nothing is cited', () => {
    const [finding, ...others] = uncoveredClaims(piece(sentence), {})

    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'needsCitation',
      text: '55.4 %',
      field: 'body',
      node: '0',
      message: expect.stringContaining('list it under Claims with its source'),
    })
  })

  it('by a listed claim that gives the figure in other words and has a source', () => {
    const text =
      'In a trial that compared the two, 55.4 % of patients met the criterion for response after three weeks.'

    expect(uncoveredClaims(piece(sentence), { claims: [{ text, citations: [SOURCE] }] })).toEqual(
      [],
    )
    expect(uncoveredClaims(piece(sentence), { claims: [{ text, citations: [] }] })).toHaveLength(1)
  })

  it('not by a listed claim with another figure', () => {
    const text = 'Response came in 41.2 % of the patients after three weeks.'

    expect(
      uncoveredClaims(piece(sentence), { claims: [{ text, citations: [SOURCE] }] }),
    ).toHaveLength(1)
  })

  it('by the number of a citation in it or right behind it', () => {
    const inside = 'Response came in 55.4 % of the patients [1].'
    const ranges = `${sentence} [2–3] And so on.`

    expect(uncoveredClaims(piece(inside), { citations: [SOURCE] })).toEqual([])
    expect(uncoveredClaims(piece(ranges), { citations: [{}, {}, SOURCE] })).toEqual([])
  })

  it('not by a number that leads nowhere, and the message says so', () => {
    expect(uncoveredClaims(piece(`${sentence} [4]`), { citations: [SOURCE] })).toMatchObject([
      { message: expect.stringContaining('[4] leads nowhere: one citation is listed') },
    ])
  })

  it('by a link to a source in the same sentence, and not by any other link', () => {
    const linked = (url: string) =>
      piece('Earlier. ', link(url, 'Response'), ' came in 55.4 % of the patients.')

    expect(
      uncoveredClaims(linked('https://doi.org/10.1056/NEJMoa2302399'), { citations: [SOURCE] }),
    ).toEqual([])
    expect(
      uncoveredClaims(linked('https://example.org/blog'), { citations: [SOURCE] }),
    ).toHaveLength(1)
  })

  it('not by a source without a year', () => {
    const { title, doi } = SOURCE

    expect(uncoveredClaims(piece(`${sentence} [1]`), { citations: [{ title, doi }] })).toHaveLength(
      1,
    )
  })

  it('never, where it is a promise', () => {
    expect(
      uncoveredClaims(piece('It cures depression [1].'), { citations: [SOURCE] }),
    ).toMatchObject([{ rule: 'tooStrong', message: expect.stringContaining('no source') }])
  })
})

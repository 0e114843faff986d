import { describe, expect, it } from '@jest/globals'

import { suggestedNotes } from '@/src/editorial/safeMessaging/contentNotes'
import { helpAndHope, needsCrisisResources } from '@/src/editorial/safeMessaging/crisisResources'
import { wordingAdvice } from '@/src/editorial/safeMessaging/wordingAdvice'
import { block, paragraph, richText } from '@/src/richtext/nodes'

import { labelled, scored } from './labelled'

const notes = (name: string) =>
  scored(labelled(name), ({ locale, text }) =>
    suggestedNotes({ locale, fields: { title: text } }).map(({ note }) => note),
  )
const wording = (name: string) =>
  scored(labelled(name), ({ locale, text }) =>
    wordingAdvice({ locale, fields: { title: text } }).map(({ rule }) => rule),
  )

describe('content notes', () => {
  it('are suggested for the texts that the rules were fitted to', () => {
    const { precision, recall, wrong } = notes('notes')

    expect({ wrong, isGood: precision >= 0.98 && recall >= 0.95 }).toMatchObject({ isGood: true })
  })

  it('are suggested for texts that the rules have not seen', () => {
    const { precision, recall } = notes('notes-held-out')

    expect({ precision, recall, isGood: precision >= 0.9 && recall >= 0.95 }).toMatchObject({
      isGood: true,
    })
  })

  it('are told once each, at their first mention, and not where they are chosen', () => {
    const piece = {
      locale: 'en',
      fields: { title: 'After the flood' },
      body: richText(
        paragraph('We sat down.'),
        block('callout', {
          tone: 'note',
          body: richText(paragraph('She had been suicidal. My father beat her.')),
        }),
        paragraph('He attempted suicide.'),
      ),
    } as const

    expect(suggestedNotes(piece)).toMatchObject([
      { note: 'abuse', node: '1.body.0', text: 'beat her' },
      { note: 'suicide', node: '1.body.0', start: 13, end: 21, text: 'suicidal' },
    ])
    expect(suggestedNotes(piece, ['suicide', 'abuse'])).toEqual([])
  })
})

describe('wording about suicide', () => {
  it('is met in the texts that the rules were fitted to', () => {
    const { precision, recall, wrong } = wording('wording')

    expect({ wrong, isGood: precision >= 0.98 && recall >= 0.95 }).toMatchObject({ isGood: true })
  })

  it('is met in texts that the rules have not seen', () => {
    const { precision, recall } = wording('wording-held-out')

    expect({ precision, recall, isGood: precision >= 0.9 && recall >= 0.8 }).toMatchObject({
      isGood: true,
    })
  })

  it.each([
    ['en', 'committed', 'He commited suicide that year.'],
    ['en', 'method', 'He jumped off the Golden Gate Bridge.'],
    ['en', 'method', 'My uncle threw himself off the old stone bridge.'],
    ['en', 'method', 'He took 30 paracetamol that night.'],
    ['en', 'method', 'She took a handful of sleeping pills.'],
    ['en', 'method', 'He swallowed bleach.'],
    ['en', 'method', 'He drank antifreeze and died.'],
    ['en', 'method', 'I cut my arms with a blade.'],
    ['es', 'method', 'Se lanzó desde lo alto de un acantilado.'],
    ['es', 'method', 'Bebió lejía.'],
    ['es', 'method', 'Tomó cuarenta paracetamoles.'],
  ] as const)('is met where it is plainly told: %s %s, %s', (locale, rule, title) => {
    expect(wordingAdvice({ locale, fields: { title } }).map((finding) => finding.rule)).toEqual([
      rule,
    ])
  })

  it.each([
    ['en', 'We jumped off the bridge into the lake.'],
    ['en', 'He jumped off the tower with a parachute.'],
    ['en', 'I took two paracetamol and slept.'],
    ['en', 'The toddler swallowed bleach and was fine.'],
    ['en', 'She accidentally drank antifreeze.'],
    ['en', 'I cut my arms with the rose bush.'],
    ['en', 'We committed to the plan.'],
    ['es', 'Se lanzó desde el acantilado al mar.'],
    ['es', 'Tomé un paracetamol.'],
    ['es', 'Nunca bebió lejía.'],
  ] as const)('is not met in: %s, %s', (locale, title) => {
    expect(wordingAdvice({ locale, fields: { title } })).toEqual([])
  })

  it.each(['She gassed herself in the car.', 'He jumped off the Golden Gate Bridge.'])(
    'of a method asks for the note and for whom to call: %s',
    (text) => {
      const piece = { locale: 'en', body: richText(paragraph(text)) } as const

      expect(suggestedNotes(piece).map(({ note }) => note)).toEqual(['suicide'])
      expect(needsCrisisResources(piece)).toBe(true)
    },
  )

  it('comes with what to write in place of it, in the language of the text', () => {
    const en = wordingAdvice({ locale: 'en', fields: { title: 'He committed suicide.' } })
    const es = wordingAdvice({ locale: 'es', fields: { title: 'Cometió suicidio.' } })

    expect(en).toMatchObject([
      {
        text: 'committed suicide',
        start: 3,
        end: 20,
        message: expect.stringContaining('“died by suicide”'),
      },
    ])
    expect(es).toMatchObject([{ message: expect.stringContaining('«murió por suicidio»') }])
  })
})

describe('help and hope', () => {
  const withBody = (...nodes: Parameters<typeof richText>) =>
    ({ locale: 'en', body: richText(...nodes) }) as const
  const words = paragraph('I thought about suicide every day.')

  it('are missing where a text speaks of suicide and names neither', () => {
    expect(needsCrisisResources(withBody(words))).toBe(true)
    expect(helpAndHope(withBody(words)).map(({ rule }) => rule)).toEqual([
      'crisisResources',
      'hope',
    ])
  })

  it('are there with the block and a word of what helped', () => {
    const piece = withBody(words, paragraph('Therapy helped me.'), block('crisisResources', {}))

    expect(needsCrisisResources(piece)).toBe(false)
    expect(helpAndHope(piece)).toEqual([])
  })

  it('are not asked of other texts', () => {
    expect(needsCrisisResources(withBody(paragraph('We were killing time.')))).toBe(false)
    expect(helpAndHope(withBody(paragraph('My mother died.')))).toEqual([])
  })
})

it('a text of a megabyte without an end of a sentence is read to its end', () => {
  for (const part of [
    'suicide ',
    'took her own ',
    'my father ',
    'attempt was ',
    'x',
    'not ',
    'years of ',
  ]) {
    const piece = { locale: 'en', fields: { title: part.repeat(1_000_000 / part.length) } } as const

    expect(suggestedNotes(piece)).toBeInstanceOf(Array)
    expect(wordingAdvice(piece)).toBeInstanceOf(Array)
  }
})

import { describe, expect, it } from '@jest/globals'

import { mentionedTerms } from '@/src/editorial/offLabel'
import { block, paragraph, richText } from '@/src/richtext/nodes'

const KETAMINE = { id: 'k', names: ['Ketamine', 'Ketamina', 'Spravato®', 'K-infusion'] }
const PSILOCYBIN = { id: 'p', names: ['Psilocybin therapy', 'a'] }
const TERMS = [KETAMINE, PSILOCYBIN]

const foundIn = (title: string, body = richText(), filedUnder: string[] = []) =>
  mentionedTerms(TERMS, { texts: [{ locale: 'en', fields: { title }, body }], filedUnder }).map(
    ({ id }) => id,
  )

describe('a treatment is mentioned', () => {
  it.each([
    ['Ketamine at home', ['k']],
    ['KETAMINE, and what followed', ['k']],
    ['La kétamina', ['k']],
    ['ketamine-assisted', ['k']],
    ['“ketamine”', ['k']],
    ['My k-infusion', ['k']],
    ['psilocybin  therapy and ketamine', ['k', 'p']],
    ['psilocybin\u00a0therapy', ['p']],
    ['esketamine', []],
    ['ketamines', []],
    ['ketamine2', []],
    ['psilocybin', []],
    ['a letter', []],
  ])('%s', (title, expected) => {
    expect(foundIn(title)).toEqual(expected)
  })

  it('in a block of the body, and where formatting parts the word', () => {
    const parted = { ...paragraph('Keta'), children: [] as unknown[] }
    parted.children = [
      ...(paragraph('Keta').children as unknown[]),
      ...(paragraph('mine').children as unknown[]),
    ]

    expect(foundIn('A title', richText(block('pullQuote', { quote: 'Ketamine helped.' })))).toEqual(
      ['k'],
    )
    expect(foundIn('A title', richText(parted as never))).toEqual(['k'])
  })

  it('where a page is filed under it, whatever it says', () => {
    expect(foundIn('A title', richText(), ['p'])).toEqual(['p'])
  })
})

import { describe, expect, it } from '@jest/globals'

import { suggestedNotes } from '@/src/editorial/safeMessaging/contentNotes'
import { wordingAdvice } from '@/src/editorial/safeMessaging/wordingAdvice'

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
    expect({ wrong, precision, recall }).toMatchObject({ precision: 1, recall: 1 })
  })
})
describe('wording', () => {
  it('is met in the texts that the rules were fitted to', () => {
    const { precision, recall, wrong } = wording('wording')
    expect({ wrong, precision, recall }).toMatchObject({ precision: 1, recall: 1 })
  })
})

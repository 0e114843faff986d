import { describe, expect, it } from '@jest/globals'

import { claimsIn } from '@/src/editorial/claims/claimsIn'

import { labelled, scored } from './labelled'

const score = (name: string) =>
  scored(labelled(name), ({ locale, text }) =>
    claimsIn({ locale, fields: { title: text } }).map(({ kind }) => kind),
  )

describe('claims', () => {
  it('are found in the sentences that the rules were fitted to', () => {
    const { precision, recall, wrong } = score('claims')
    expect({ wrong, precision, recall }).toMatchObject({ precision: 1, recall: 1 })
  })
})

import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { corpus, figures, measure } from '@/tests/helpers/anonymityCorpus'

const english = corpus('en')
const spanish = corpus('es')
const built = measure([...english.built, ...spanish.built])
const heldOut = measure([...english.heldOut, ...spanish.heldOut])

describe('the corpus', () => {
  it('has at least 200 sentences, 50 of them Spanish, and every class in both parts', () => {
    const parts = [english.built, english.heldOut, spanish.built, spanish.heldOut]
    const labels = [built, heldOut].flatMap(({ tallies }) =>
      Object.values(tallies).map((tally) => tally.labels),
    )

    expect(parts.flat().length).toBeGreaterThanOrEqual(200)
    expect(spanish.built.length + spanish.heldOut.length).toBeGreaterThanOrEqual(50)
    expect(Math.min(...labels)).toBeGreaterThan(0)
  })
})

describe('the scan', () => {
  it('finds at least 97 of 100 identifiers in what it was built with, and little else', () => {
    const { recall, precision, wrong } = built

    expect({ wrong, isGood: recall >= 0.97 && precision >= 0.97 }).toMatchObject({ isGood: true })
  })

  it('finds at least 95 of 100 identifiers in what was held out', () => {
    expect(heldOut.recall).toBeGreaterThanOrEqual(0.95)
  })

  it('is right in at least 95 of 100 findings in what was held out', () => {
    expect(heldOut.precision).toBeGreaterThanOrEqual(0.95)
  })

  it('has its figures in docs/anonymity.md', () => {
    expect(readFileSync('docs/anonymity.md', 'utf8')).toContain(figures(built, heldOut))
  })
})

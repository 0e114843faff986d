import { describe, expect, it } from '@jest/globals'

import { addressProblem, citationProblems } from '@/src/editorial/claims/citation'
import { bareDoi, doiProblem } from '@/src/editorial/claims/doi'
import * as papers from '@/seed/content/citations'

describe('the form of a DOI', () => {
  it.each([
    '10.1001/jama.2023.1234',
    '10.1016/S0006-3223(99)00230-9',
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    ...Object.values(papers.papers).flatMap((paper) => ('doi' in paper ? [paper.doi] : [])),
  ])('is right: %s', (doi) => {
    expect(doiProblem(doi)).toBeUndefined()
  })

  it.each([
    'https://doi.org/10.1001/jama.2023.1234',
    'http://dx.doi.org/10.1001/jama.2023.1234',
    'doi:10.1001/jama.2023.1234',
    'DOI: 10.1001/jama.2023.1234.',
    '10.1001/jama.2023.1234).',
    ' 10.1001/jama.2023.1234,',
  ])('is said to be right without what it was copied with: %s', (doi) => {
    expect(doiProblem(doi)).toBe('Write the DOI alone: 10.1001/jama.2023.1234')
    expect(bareDoi(doi)).toBe('10.1001/jama.2023.1234')
  })

  it.each([
    'jama.2023.1234',
    '10.12/abc',
    '10.1001',
    '10.1001/',
    '10.1001/a b',
    'doi:',
    '9.1001/x',
  ])('is wrong: %s', (doi) => {
    expect(doiProblem(doi)).toContain('A DOI looks like 10.1001/jama.2023.1234')
  })

  it('is told of a text of a megabyte', () => {
    expect(doiProblem(`10.1001/${'.)'.repeat(500_000)}`)).toBeDefined()
  })
})

describe('a citation', () => {
  it('needs a title, a year, and a DOI or an address', () => {
    expect(citationProblems({}).map(({ field }) => field)).toEqual(['title', 'year', 'doi'])
    expect(citationProblems({ title: 'T', year: 2020, url: 'https://example.org/a' })).toEqual([])
    expect(citationProblems({ title: 'T', year: 2020, doi: '10.1001/x' })).toEqual([])
  })

  it('has a year between 1600 and the next one', () => {
    const next = new Date().getUTCFullYear() + 1
    const at = (year: number) => citationProblems({ title: 'T', year, doi: '10.1001/x' })

    expect([at(1600), at(next)]).toEqual([[], []])
    expect([at(1599), at(next + 1), at(2000.5)].map((problems) => problems.length)).toEqual([
      1, 1, 1,
    ])
    expect(at(1599)[0]?.message).toContain(`from 1600 to ${next}`)
  })

  it('has an address of the web', () => {
    expect(addressProblem('https://example.org/a?b=c')).toBeUndefined()
    for (const url of [
      'javascript:alert(1)',
      'ftp://example.org',
      'example.org',
      'https://',
      'https:// a',
    ])
      expect(addressProblem(url)).toBe('Give an address that starts with https://')
  })
})

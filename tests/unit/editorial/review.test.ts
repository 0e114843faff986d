import { describe, expect, it } from '@jest/globals'

import { fingerprintOf, reviewProblem } from '@/src/editorial/review'
import { paragraph, richText } from '@/src/richtext/nodes'

const body = richText(paragraph('Walk a little every day.'))
const other = richText(paragraph('Walk a little every week.'))
const NOW = Date.parse('2026-11-01T00:00:00Z')
const review = {
  reviewer: 'a',
  reviewedAt: '2026-01-01T00:00:00Z',
  signed: { en: fingerprintOf(body), es: null },
}

describe('the fingerprint of a body', () => {
  it('is the same for what the editor of the admin only opened and saved', () => {
    const plain = { root: { type: 'root', children: [{ type: 'text', text: 'Rest.' }] } }
    const saved = {
      root: {
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          { text: 'Rest.', type: 'text', detail: 0, format: 0, mode: 'normal', style: '' },
        ],
        type: 'root',
      },
    }

    expect(fingerprintOf(saved)).toBe(fingerprintOf(plain))
  })

  it.each([
    ['a word', { text: 'Rests.' }],
    ['a mark', { text: 'Rest.', format: 1 }],
    ['where a link leads', { text: 'Rest.', fields: { url: 'https://example.org' } }],
    ['which picture is shown', { text: 'Rest.', value: 'another' }],
  ])('is another one for %s', (_, node) => {
    const withNode = (value: object) => ({ root: { children: [value] } })

    expect(fingerprintOf(withNode(node))).not.toBe(fingerprintOf(withNode({ text: 'Rest.' })))
  })
})

describe('a review', () => {
  it.each([
    ['nobody signed', null, body, 'missing'],
    ['holds a reviewer and no date', { reviewer: 'a' }, body, 'missing'],
    ['is of this text', review, body, null],
    ['is of another text', review, other, 'stale'],
    ['is due again', { ...review, nextReviewDue: '2026-10-31T00:00:00Z' }, body, 'overdue'],
    ['is due again later', { ...review, nextReviewDue: '2026-11-02T00:00:00Z' }, body, null],
    ['is both due and of another text', { ...review, nextReviewDue: '2026-10-31' }, other, 'stale'],
    ['was written by a script', { ...review, signed: {} }, other, null],
    ['is of no text at all', review, null, null],
  ])('that %s', (_, stored, text, problem) => {
    expect(reviewProblem(stored, text, NOW)).toBe(problem)
  })

  it('covers a text that was copied into another language', () => {
    expect(reviewProblem({ ...review, signed: { es: fingerprintOf(body) } }, body, NOW)).toBeNull()
  })
})

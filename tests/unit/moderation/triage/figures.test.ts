import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import {
  confusion,
  labelled,
  precisionOf,
  recallOf,
  shareRight,
  tableOf,
} from '@/tests/helpers/labelledComments'

const built = confusion(labelled('built'))
const heldOut = confusion(labelled('held-out'))
const docs = readFileSync('docs/moderation.md', 'utf8')

describe('the triage of labelled comments', () => {
  it('has at least 300 of them, in both languages, and none in both parts', () => {
    const all = [...labelled('built'), ...labelled('held-out')]

    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(all.filter(({ locale }) => locale === 'es').length).toBeGreaterThanOrEqual(100)
    expect(new Set(all.map(({ body }) => body)).size).toBe(all.length)
  })

  it('is as docs/moderation.md tells it', () => {
    expect({ ...built, isTold: docs.includes(tableOf(built)) }).toMatchObject({ isTold: true })
    expect({ ...heldOut, isTold: docs.includes(tableOf(heldOut)) }).toMatchObject({ isTold: true })
    expect(docs).toContain(`${(100 * shareRight(built)).toFixed(1)} of 100`)
    expect(docs).toContain(`${(100 * shareRight(heldOut)).toFixed(1)} of 100`)
  })

  it('rejects nobody who is in danger, and nobody who is harmless', () => {
    for (const { counts } of [built, heldOut]) {
      expect(counts.care).toMatchObject({ reject: 0, spam: 0 })
      expect(counts.approve).toMatchObject({ reject: 0, spam: 0 })
    }
  })

  it('stays as good on what it was not fitted to', () => {
    expect(shareRight(heldOut)).toBeGreaterThanOrEqual(0.8)
    expect(recallOf(heldOut, 'approve')).toBeGreaterThanOrEqual(0.9)
    expect(precisionOf(heldOut, 'reject')).toBeGreaterThanOrEqual(0.95)
  })
})

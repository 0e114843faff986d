import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { segmentsOf } from '@/src/app/(payload)/components/moderation/segments'
import { waitOf } from '@/src/app/(payload)/components/moderation/spans'

const found = (phase: 'links' | 'spam', ...spans: [number, number][]) => ({
  ...{ phase, verdict: 'hold' as const, spans },
})

it('marks what each phase stopped at, where they overlap for both', () => {
  const segments = segmentsOf('buy now here', [found('spam', [0, 7]), found('links', [4, 12])])

  expect(segments).toEqual([
    { text: 'buy ', phases: ['spam'] },
    { text: 'now', phases: ['spam', 'links'] },
    { text: ' here', phases: ['links'] },
  ])
})

it('loses no character, whatever it is told to mark', () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }))

  fc.assert(
    fc.property(fc.string(), fc.array(span), (body, spans) => {
      const segments = segmentsOf(body, [found('spam', ...spans)])
      expect(segments.map(({ text }) => text).join('')).toBe(body)
    }),
  )
})

it('marks nothing for a phase that passed', () => {
  const passed = {
    phase: 'links' as const,
    verdict: 'pass' as const,
    spans: [[0, 3]] as [number, number][],
  }

  expect(segmentsOf('buy', [passed])).toEqual([{ text: 'buy', phases: [] }])
})

it('says how long a comment waits, and since when that is too long', () => {
  const now = Date.parse('2026-11-01T12:00:00Z')
  const waitsSince = '2026-11-01T09:00:00Z'

  expect(waitOf({ waitsSince, dueAt: '2026-11-01T12:20:00Z' }, now)).toEqual({
    ...{ words: 'waits 3 h', due: 'due in 20 min', isOverdue: false },
  })
  expect(waitOf({ waitsSince, dueAt: '2026-11-01T10:00:00Z' }, now)).toMatchObject({
    ...{ due: 'overdue by 2 h', isOverdue: true },
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createComment, createReader } from '@/tests/helpers/factories'
import { restAs } from '@/tests/helpers/restAs'

let app: App
beforeAll(async () => {
  app = await startApp()
  await live()
})
afterAll(() => app.close())

const reportOf = async (name: string) => {
  const { periodOf } = await import('@/src/transparency/period')
  const { transparencyReport } = await import('@/src/transparency/report')
  return transparencyReport(app.payload, periodOf(name, new Date('2026-05-15')))
}

type Line = [decision: string, at: string, more?: object]

/** What was decided in the first half of 2026. */
const DECISIONS: Line[] = [
  ['approve', '2026-02-01', { madeBy: 'triage' }],
  ['approve', '2026-04-02', { madeBy: 'staff', seconds: 60 }],
  ['approve', '2026-04-02', { madeBy: 'staff', seconds: 120 }],
  ['reject', '2026-04-04', { madeBy: 'staff', seconds: 600, reason: 'harassment' }],
  ['spam', '2026-04-30', { madeBy: 'triage', reason: 'spam' }],
  ['hold', '2026-04-30', { madeBy: 'triage' }],
  ['reject', '2026-05-01', { madeBy: 'staff', seconds: 6000, reason: 'spam' }],
]

const live = async () => {
  const { payload } = app
  const { db } = payload
  const piece = (await createArticle(payload)).id
  const { reader } = await createReader(payload, 'Named Nowhere')
  const other = await createReader(payload)
  const ids: unknown[] = []
  for (const [decision, day, more] of DECISIONS)
    ids.push(
      (
        await db.create({
          collection: 'decisions',
          data: { decision, createdAt: `${day}T10:00:00.000Z`, ...more },
        })
      ).id,
    )
  await db.create({
    collection: 'decisions',
    data: {
      ...{ decision: 'hold', createdAt: '2026-04-05T10:00:00.000Z', madeBy: 'staff' },
      undoes: ids[3],
    },
  })
  for (const [status, settled] of [
    ['rejected', true],
    ['approved', true],
    ['approved', false],
  ] as const) {
    const comment = await createComment(payload, { piece, reader: reader.id, status })
    await db.create({
      collection: 'reports',
      data: {
        ...{ comment: comment.id, reader: other.reader.id, reason: 'spam', settled },
        createdAt: '2026-04-10T10:00:00.000Z',
      },
    })
  }
  const sanction = await db.create({
    collection: 'sanctions',
    data: {
      ...{ reader: reader.id, kind: 'ban', reason: 'spam', message: 'No.' },
      createdAt: '2026-04-11T10:00:00.000Z',
    },
  })
  await db.create({
    collection: 'appeals',
    data: {
      ...{ reader: reader.id, against: 'one', sanction: sanction.id, words: 'Why?' },
      ...{ state: 'upheld', createdAt: '2026-04-12T10:00:00.000Z' },
      decidedAt: '2026-04-12T11:00:00.000Z',
    },
  })
}

describe('the report', () => {
  it('counts what was decided in its period, by what, why and whom, and how long it took', async () => {
    const { decisions } = await reportOf('2026-04')

    expect(decisions).toEqual({
      total: 5,
      byDecision: [
        { name: 'approve', count: 2 },
        { name: 'reject', count: 1 },
        { name: 'spam', count: 1 },
        { name: 'hold', count: 1 },
      ],
      byReason: [
        { name: 'harassment', count: 1 },
        { name: 'spam', count: 1 },
      ],
      byDecider: [
        { name: 'staff', count: 3 },
        { name: 'triage', count: 2 },
      ],
      ...{ automatedShare: 0.25, undone: 1 },
      ...{ medianSeconds: 120, p90Seconds: 600 },
    })
  })

  it('counts what readers reported and what came of it, sanctions, and appeals', async () => {
    const { reports, sanctions, appeals } = await reportOf('2026-Q2')

    expect(reports).toEqual({ received: 3, takenDown: 1, kept: 1, open: 1, gone: 0 })
    expect(sanctions).toEqual({ total: 1, byKind: [{ name: 'ban', count: 1 }] })
    expect(appeals).toEqual({ received: 1, upheld: 1, denied: 0, open: 0, medianSeconds: 3600 })
  })

  it('has a bar for each day of a short period, and for each month of a long one', async () => {
    const month = (await reportOf('2026-04')).timeline
    const year = (await reportOf('2026')).timeline

    expect(month.unit).toBe('day')
    expect(month.bars).toHaveLength(29)
    expect(month.bars[0]).toEqual({ day: '2026-04-02', shown: 2, takenDown: 0 })
    expect(month.bars[1]).toEqual({ day: '2026-04-03', shown: 0, takenDown: 0 })
    expect(year).toEqual({
      unit: 'month',
      bars: [
        { day: '2026-02', shown: 1, takenDown: 0 },
        { day: '2026-03', shown: 0, takenDown: 0 },
        { day: '2026-04', shown: 2, takenDown: 2 },
        { day: '2026-05', shown: 0, takenDown: 1 },
      ],
    })
  })

  it('of a time without anything is empty, and holds', async () => {
    const report = await reportOf('2001')

    expect(report.decisions).toMatchObject({ total: 0, automatedShare: null, medianSeconds: null })
    expect(report.timeline.bars).toEqual([])
  })
})

describe('the report as CSV', () => {
  const path = '/moderation/transparency.csv?period=2026-04'

  it('has the same numbers, and names nobody', async () => {
    const { status, body } = await (await restAs(app, 'moderator'))('GET', path)

    expect(status).toBe(200)
    for (const line of [
      'Period,Part,What,Value',
      '2026-04,decisions,total,5',
      '2026-04,taken down for,harassment,1',
      '2026-04,decisions,"automated, in percent",25.0',
      '2026-04,appeals,upheld,1',
    ])
      expect(body.split('\n').map((each) => each.replace('\ufeff', ''))).toContain(line)
    expect(body).not.toContain('Named Nowhere')
  })

  it('is for who moderates', async () => {
    const { status } = await (await restAs(app, 'contributor'))('GET', path)

    expect(status).toBe(403)
  })
})

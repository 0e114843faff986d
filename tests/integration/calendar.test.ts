import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createStory, createTerm, staffUser } from '@/tests/helpers/factories'

const YEAR = new Date().getUTCFullYear() + 2
const SPAN = { from: `${YEAR}-03-01T00:00:00.000Z`, to: `${YEAR}-04-01T00:00:00.000Z` }
const march = (day: number) => `${YEAR}-03-${String(day).padStart(2, '0')}T00:00:00.000Z`

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const eventsOf = async (role: 'editor' | 'contributor', span = SPAN) => {
  const { calendarOf } = await import('@/src/desk/calendar')
  const events = await calendarOf(
    { payload: app.payload, user: await staffUser(app.payload, role) },
    span,
  )
  return events.map(({ kind, title, at }) => [kind, title, at])
}

describe('the calendar', () => {
  it('shows what goes live, is taken back and is due in a month, in its order', async () => {
    const { schedulePublish } = await import('@/src/app/(payload)/schedulePublish')
    const reviewer = (await createTerm(app.payload, 'authors')).id
    const review = (nextReviewDue: string) => ({ reviewer, reviewedAt: march(1), nextReviewDue })
    const due = (dueDate: string, stage: 'draft' | 'withdrawn' = 'draft') => ({
      ...{ workflow: { dueDate, stage }, _status: 'draft' as const },
    })
    const coming = await createStory(app.payload, { title: 'Coming', ...due(march(2)) })
    const going = await createArticle(app.payload, { title: 'Going', review: review(march(9)) })
    await createArticle(app.payload, { title: 'Given up', ...due(march(3), 'withdrawn') })
    await createArticle(app.payload, { title: 'In April', ...due(SPAN.to) })
    const req = await createLocalReq({ user: await staffUser(app.payload, 'editor') }, app.payload)
    const schedule = (type: string, relationTo: string, id: string, at: string) =>
      schedulePublish({
        ...{ req, type, date: new Date(at), doc: { relationTo, value: id } },
      } as never)
    await schedule('publish', 'stories', coming.id, march(5))
    await schedule('unpublish', 'articles', going.id, march(7))

    const expected = [
      ['due', 'Coming', march(2)],
      ['goes-live', 'Coming', march(5)],
      ['taken-back', 'Going', march(7)],
      ['review', 'Going', march(9)],
    ]
    expect(await eventsOf('editor')).toEqual(expected)
    expect(await eventsOf('contributor')).toEqual(expected)
  })

  it('shows what went live, and no more once it is taken back', async () => {
    const publishedAt = '2020-02-29T12:00:00.000Z'
    const { id } = await createArticle(app.payload, { title: 'On a leap day', publishedAt })
    const february = { from: '2020-02-01T00:00:00.000Z', to: '2020-03-01T00:00:00.000Z' }

    expect(await eventsOf('editor', february)).toEqual([
      ['went-live', 'On a leap day', publishedAt],
    ])

    await app.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await eventsOf('editor', february)).toEqual([])
  })
})

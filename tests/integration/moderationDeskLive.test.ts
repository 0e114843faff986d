import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { commentsOn, deskOf, reportBy } from '@/tests/helpers/atDesk'
import { listenAtDesk } from '@/tests/helpers/listen'
import { type Caller, signIn } from '@/tests/helpers/rest'
import { until } from '@/tests/helpers/until'

let app: App
let moderator: Caller
beforeAll(async () => {
  app = await startApp()
  moderator = await signIn(app, 'moderator')
})
afterAll(() => app.close())

type Ids = { ids: string[] }
const names = (events: Ids[], id: string) => events.some(({ ids }) => ids.includes(id))

/** Begun, and past what was there before. */
const listening = async () => {
  const listener = await listenAtDesk(app)
  await until(async () => listener.dataOf('counts').length > 0)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  return listener
}

it('tells who listens what comes, what is decided and by whom, and the numbers', async () => {
  const listener = await listening()
  const { ids } = await commentsOn(
    app,
    { status: 'pending' },
    { status: 'approved', moderated: true },
  )
  await until(async () => names(listener.dataOf('arrived'), ids[0]!))

  await deskOf(moderator).decide({ ids: [ids[0]], decision: 'reject', reason: 'spam' })
  await until(async () => names(listener.dataOf('changed'), ids[0]!))
  await reportBy(app, ids[1]!)
  await until(async () =>
    listener
      .dataOf('arrived')
      .some((event) => event.ids.includes(ids[1]!) && event.queues.includes('reported')),
  )

  expect(listener.response.headers.get('content-type')).toContain('text/event-stream')
  const decided = listener.dataOf('changed').find((event: Ids) => event.ids.includes(ids[0]!))
  expect(decided).toEqual({
    ...{ ids: [ids[0]], decision: 'reject' },
    by: { id: moderator.user.id, name: 'Staff' },
    queues: ['rejected'],
  })
  await until(async () => listener.dataOf('counts').at(-1).counts.reported === 1)
  await listener.close()
}, 30_000)

it('tells where a comment is after it was decided about and after that was undone', async () => {
  const { ids } = await commentsOn(app, { status: 'approved', moderated: true })
  await reportBy(app, ids[0]!)
  const listener = await listening()
  const desk = deskOf(moderator)
  const places = () =>
    (listener.dataOf('changed') as (Ids & { decision: string; queues: string[] })[])
      .filter((event) => names([event], ids[0]!) && event.decision)
      .map(({ decision, queues }) => `${decision}: ${queues.join(' ')}`)

  const { body } = await desk.decide({ ids, decision: 'reject', reason: 'offensive' })
  await until(async () => places().includes('reject: rejected'))
  await desk.undo({ decisions: body.decisions })
  await until(async () => places().length === 2)

  expect(places()[1]).toMatch(/^approve: .*reported/)
  await listener.close()
}, 30_000)

it('tells of claims as they begin and end', async () => {
  const { ids } = await commentsOn(app, { status: 'pending' })
  const listener = await listening()
  const desk = deskOf(moderator)

  await desk.claim({ ids })
  await until(async () =>
    listener
      .dataOf('claims')
      .some(({ claims }) => claims[0]?.comment === ids[0] && claims[0].moderator.name === 'Staff'),
  )
  await desk.release({ ids })
  await until(async () =>
    names(
      listener.dataOf('claims').map(({ released }) => ({ ids: released })),
      ids[0]!,
    ),
  )
  await listener.close()
}, 30_000)

it('tells what another process over the same database did', async () => {
  const { ids } = await commentsOn(app, { status: 'pending' })
  const listener = await listening()
  const decider = moderator.user.id

  await app.payload.db.create({
    collection: 'decisions',
    data: { comment: ids[0], decision: 'approve', madeBy: 'staff', decider },
  })
  await until(async () => names(listener.dataOf('changed'), ids[0]!))
  await listener.close()
}, 30_000)

it.each([
  ['the role is taken', { roles: ['contributor' as const] }],
  ['the session ends', { sessions: [] }],
])(
  'ends when %s',
  async (_, data) => {
    const listener = await listening()

    await app.payload.update({ collection: 'users', id: listener.user.id, data })
    await listener.ended

    expect(listener.isOver()).toBe(true)
  },
  30_000,
)

it('is for moderators alone', async () => {
  const { rest } = await signIn(app, 'contributor')

  expect((await rest('/moderation/live')).status).toBe(403)
})

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { commentsOn, reportBy } from '@/tests/helpers/atDesk'
import { createUser, globalId, PASSWORD } from '@/tests/helpers/factories'

const QUEUE = `query ($queue: ModerationQueue!, $first: Int, $after: String) {
  moderationQueue(queue: $queue, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id status author { displayName } moderation { queues reason note waitsSince
      reports { reason } triage { phase verdict score } } } } }`
const ONE = `query ($id: ID!) { node(id: $id) { ... on Comment { moderation { queues reports { reason } } } } }`

let app: App
let token: string
beforeAll(async () => {
  app = await startApp()
  token = await staffToken('moderator')
})
afterAll(() => app.close())

const staffToken = async (role: 'moderator' | 'contributor') => {
  const { email } = await createUser(app.payload, [role])
  const data = { email, password: PASSWORD }
  return (await app.payload.login({ collection: 'users', data })).token!
}

it('lists what waits to a moderator, page by page, with what is for the staff', async () => {
  const phase = { phase: 'links', verdict: 'hold', reason: 'Three links.', score: 0.5 }
  const { comments, reader } = await commentsOn(
    app,
    {
      ...{ status: 'pending', waitsSince: '2026-01-01T00:00:00.000Z', staffNote: 'Hm.' },
      triage: { outcome: 'hold', phases: [phase] },
    },
    { status: 'pending', waitsSince: '2026-01-02T00:00:00.000Z' },
    { status: 'approved' },
  )
  await reportBy(app, comments[2]!.id)

  const first = await app.query(QUEUE, { queue: 'PENDING', first: 1 }, { token })
  const { endCursor } = first.data!.moderationQueue.pageInfo
  const second = await app.query(QUEUE, { queue: 'PENDING', first: 1, after: endCursor }, { token })
  const reported = await app.query(QUEUE, { queue: 'REPORTED', first: 5 }, { token })

  expect(first.data!.moderationQueue).toMatchObject({
    totalCount: 2,
    nodes: [
      {
        ...{ id: globalId('Comment', comments[0]!.id), status: 'PENDING' },
        author: { displayName: reader.displayName },
        moderation: {
          ...{ queues: ['PENDING'], note: 'Hm.', reason: null, reports: [] },
          triage: [{ phase: 'links', verdict: 'hold', score: 0.5 }],
        },
      },
    ],
  })
  expect(second.data!.moderationQueue).toMatchObject({
    pageInfo: { hasNextPage: false },
    nodes: [{ id: globalId('Comment', comments[1]!.id) }],
  })
  expect(reported.data!.moderationQueue.nodes[0].moderation).toMatchObject({
    ...{ queues: ['REPORTED', 'UNMODERATED', 'APPROVED'], reports: [{ reason: 'OFFENSIVE' }] },
  })
})

it('tells nobody else, also where a moderator has just asked the same', async () => {
  const { ids, token: reader } = await commentsOn(app, { status: 'approved' })
  await reportBy(app, ids[0]!)
  const id = globalId('Comment', ids[0])
  const contributor = await staffToken('contributor')
  const asked = async (own?: string) => {
    const [one, list] = [
      await app.query(ONE, { id }, { token: own }),
      await app.query(QUEUE, { queue: 'REPORTED', first: 5 }, { token: own }),
    ]
    return [one.data?.node.moderation?.reports.length ?? null, list.data?.moderationQueue === null]
  }

  const answers = []
  for (const own of [token, undefined, reader, contributor, token]) answers.push(await asked(own))

  expect(answers).toEqual([
    [1, false],
    [null, true],
    [null, true],
    [null, true],
    [1, false],
  ])
})

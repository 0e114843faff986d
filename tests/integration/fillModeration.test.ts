import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { type App, startApp } from '@/tests/helpers/app'
import { commentsOn, deskOf, reportBy, stored } from '@/tests/helpers/atDesk'
import { signIn } from '@/tests/helpers/rest'

const NEW = ['waitsSince', 'moderated', 'newcomer', 'openReports', 'care']

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

/** As a database has them that is older than the desk; SQLite's are made by a migration. */
const forget = async (ids: string[]) => {
  const { collections } = app.payload.db as unknown as MongooseAdapter
  const model = collections.comments!
  await model.collection.updateMany(
    { _id: { $in: ids.map((id) => new model.base.Types.ObjectId(id)) } },
    { $unset: Object.fromEntries(NEW.map((field) => [field, ''])) },
  )
  await collections.reports!.collection.updateMany({}, { $unset: { settled: '' } })
}

it('says of the comments of an older database where they stand at the desk', async () => {
  if (!app.isMongodb) return
  const { fillModeration } = await import('@/src/operations/fillModeration')
  const desk = deskOf(await signIn(app, 'moderator'))
  const { ids, comments } = await commentsOn(
    app,
    { status: 'pending' },
    { status: 'pending' },
    { status: 'approved' },
    { status: 'approved' },
    { status: 'approved' },
  )
  await desk.decide({ ids: [ids[1]], decision: 'approve' })
  await reportBy(app, ids[2]!)
  await reportBy(app, ids[3]!)
  await desk.decide({ ids: [ids[3]], decision: 'reject', reason: 'other' })
  await forget(ids)

  await fillModeration(app.payload)

  const after = await Promise.all(ids.map((id) => stored(app, id)))
  expect(
    after.map(({ waitsSince, moderated, openReports }) => [
      waitsSince ?? null,
      moderated,
      openReports,
    ]),
  ).toEqual([
    [comments[0]!.createdAt, false, 0],
    [null, true, 0],
    [comments[2]!.createdAt, false, 1],
    [null, true, 0],
    [null, false, 0],
  ])
  const { totalDocs } = await app.payload.count({
    collection: 'reports',
    where: { settled: { equals: true } },
  })
  expect(totalDocs).toBe(1)
  const { body } = await desk.get('queue?queue=pending')
  expect(body.cards).toHaveLength(1)
})

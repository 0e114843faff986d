import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createComment, createReader } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

it('gives the threads of an older database the numbers that they would have had', async () => {
  const { payload } = app
  const { fillThreadCounts } = await import('@/src/operations/fillThreadCounts')
  const piece = await createArticle(payload)
  const { reader } = await createReader(payload)
  const say = async (status: string, parent?: { id: string }) =>
    createComment(payload, {
      piece: piece.id,
      reader: reader.id,
      status,
      parent: parent?.id,
    } as never)
  const top = await say('approved')
  const hidden = await say('approved', top)
  await say('approved', hidden)
  await say('approved', top)
  await payload.update({ collection: 'comments', id: hidden.id, data: { status: 'rejected' } })
  await say('pending')
  const state = async () => ({
    comments: (
      await payload.find({ collection: 'comments', sort: 'createdAt', depth: 0, pagination: false })
    ).docs.map(({ id, answers, counted, helpful }) => ({ id, answers, counted, helpful })),
    piece: (await payload.findByID({ collection: 'pieces', id: piece.id })).commentCount,
  })
  const before = await state()
  for (const { id } of before.comments)
    await payload.db.updateOne({ collection: 'comments', id, data: { answers: 0, counted: null } })
  await payload.db.updateOne({ collection: 'pieces', id: piece.id, data: { commentCount: 4 } })

  await fillThreadCounts(payload)

  expect(before.piece).toBe(2)
  expect(await state()).toEqual(before)
})

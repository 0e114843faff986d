import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createComment, createReader, PASSWORD } from '@/tests/helpers/factories'
import { type Caller, signIn } from '@/tests/helpers/rest'

let app: App
let admin: Caller
beforeAll(async () => {
  app = await startApp()
  admin = await signIn(app, 'admin')
})
afterAll(() => app.close())

/** A comment that an admin decided about with a note, and the line of the record that tells of it. */
const decide = async () => {
  const { payload } = app
  const piece = (await createArticle(payload)).id
  const writer = await createReader(payload)
  const comment = await createComment(payload, { piece, reader: writer.reader.id })
  await admin.rest(`/comments/${comment.id}`, {
    method: 'PATCH',
    body: { status: 'rejected', reason: 'harassment', staffNote: 'Wrote this of Kim.' },
  })
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { comment: { equals: comment.id } },
    depth: 0,
  })
  return { ...writer, comment: comment.id, line: docs[0]! }
}
const lineNow = (id: string) => app.payload.findByID({ collection: 'decisions', id, depth: 0 })

it('of moderation is changed and deleted by nobody, by no door', async () => {
  const { line } = await decide()
  const { payload } = app
  const path = `/decisions/${line.id}`
  const where = `/decisions?where[id][equals]=${line.id}`
  const body = { reason: 'spam', note: null }

  const answers = [
    await admin.rest(path, { method: 'PATCH', body }),
    await admin.rest(where, { method: 'PATCH', body }),
    await admin.rest(path, { method: 'DELETE' }),
    await admin.rest(where, { method: 'DELETE' }),
    await admin.rest('/decisions', { method: 'POST', body: { decision: 'approve' } }),
  ]
  const byCode = await Promise.allSettled([
    payload.update({ collection: 'decisions', id: line.id, data: { reason: 'spam' } }),
    payload.delete({ collection: 'decisions', id: line.id }),
  ])

  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(403))
  expect(byCode.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await lineNow(line.id)).toEqual(line)
})

it('of moderation stays when the comment is deleted, without what was said beside it', async () => {
  const { comment, line } = await decide()

  await app.payload.delete({ collection: 'comments', id: comment })

  const left = await lineNow(line.id)
  expect(left).toMatchObject({ decision: 'reject', reason: 'harassment' })
  expect([left.note ?? null, left.message ?? null, left.phases ?? null]).toEqual([null, null, null])
})

it('of moderation stays when the reader goes, and names nobody; sanctions and appeals go along', async () => {
  const { reader, token, line } = await decide()
  const { payload } = app
  await admin.rest(`/moderation/readers/${reader.id}/sanctions`, {
    method: 'POST',
    body: { kind: 'ban', reason: 'harassment', message: 'Not here.' },
  })
  const { data } = await app.query('{ me { sanctions { id } } }', {}, { token })
  await app.query(
    'mutation ($id: ID!) { appeal(input: { sanctionId: $id, words: "Why?" }) { appeal { id } } }',
    { id: data!.me.sanctions[0].id },
    { token },
  )
  const theirs = { reader: { equals: reader.id } }
  const counts = async () =>
    Promise.all(
      (['sanctions', 'appeals', 'decisions'] as const).map(
        async (collection) => (await payload.count({ collection, where: theirs })).totalDocs,
      ),
    )
  const before = await counts()

  const left = await app.query(
    'mutation ($password: String!) { deleteMyAccount(input: { password: $password, now: true }) { accepted } }',
    { password: PASSWORD },
    { token },
  )

  expect(before).toEqual([1, 1, 1])
  expect(left.data!.deleteMyAccount.accepted).toBe(true)
  expect(await counts()).toEqual([0, 0, 0])
  const stays = await lineNow(line.id)
  expect(stays).toMatchObject({ decision: 'reject', reason: 'harassment' })
  expect([stays.reader ?? null, stays.note ?? null]).toEqual([null, null])
})

import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  globalId,
  staffUser,
} from '@/tests/helpers/factories'
import { mailsTo } from '@/tests/helpers/mails'

type Call = { headers: IncomingHttpHeaders; body: string; status: number }

const SECRET = 'a secret of twenty-four or more'
const calls: Call[] = []
let status = 204
const receiver = createServer((request, response) => {
  void text(request).then((body) => {
    calls.push({ headers: request.headers, body, status })
    response.writeHead(status).end()
  })
})

let app: App
let piece: string
let reader: string
let token: string
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as { port: number }
  app = await startApp({
    ...UNLIMITED,
    MODERATION_WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
    MODERATION_WEBHOOK_SECRET: SECRET,
  })
  piece = String((await createArticle(app.payload)).id)
  const writer = await createReader(app.payload)
  reader = writer.reader.id
  token = writer.token
  // Whatever was there before is told to nobody.
  await minute()
})
afterAll(async () => {
  await app.close()
  await new Promise((resolve) => receiver.close(resolve))
})
beforeEach(async () => {
  await app.payload.delete({ collection: 'comments', where: { id: { exists: true } } })
  await minute()
  status = 204
  calls.length = 0
})

const minute = async () => {
  const { doDuties } = await import('@/src/operations/duties')
  await doDuties(app.payload)
}
const MINUTE_MS = 60_000
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MS).toISOString()

/** A comment that waits since so many minutes. */
const wait = async (minutes: number, data: object = {}): Promise<string> => {
  const { id } = await createComment(app.payload, {
    ...{ piece, reader, status: 'pending', body: `Secret words ${crypto.randomUUID()}` },
  })
  await app.payload.db.updateOne({
    collection: 'comments',
    id,
    data: { waitsSince: ago(minutes), ...data },
    returning: false,
  })
  return id
}
const edit = async (id: string, body: string) => {
  const { data } = await app.query(
    `mutation ($input: EditCommentInput!) {
      editComment(input: $input) { comment { status } userErrors { message } } }`,
    { input: { commentId: globalId('Comment', id), body } },
    { token },
  )
  expect(data?.editComment).toEqual({ comment: { status: 'PENDING' }, userErrors: [] })
}
const told = (type: string) =>
  calls
    .map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> })
    .filter((event) => event.type === type)
    .map(({ data }) => data)

describe('the webhook', () => {
  it('tells by ids and counts what waits, signed, once, and without a word of anybody', async () => {
    const pending = await wait(0)
    const care = await wait(0, { care: true })
    const reported = await createComment(app.payload, { piece, reader, status: 'approved' })
    const other = (await createReader(app.payload)).reader.id
    await app.payload.create({
      collection: 'reports',
      data: { comment: reported.id, reader: other, reason: 'spam', note: 'Secret note' },
    })

    await minute()
    await minute()

    expect(told('comment.pending')).toEqual([{ comments: [pending], count: 1 }])
    expect(told('comment.care')).toEqual([{ comments: [care], count: 1 }])
    expect(told('comment.reported')).toEqual([{ comments: [reported.id], count: 1 }])
    expect(calls[0]!.body).toContain('comment.care')
    expect(calls.map(({ body }) => body).join()).not.toMatch(/Secret/)
    const [{ headers, body }] = calls as [Call]
    const signature = createHmac('sha256', SECRET)
      .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
      .digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signature}`)
  })

  it('tells of danger in a report and in an appeal by names of their own, and without a word', async () => {
    const reported = await createComment(app.payload, { piece, reader, status: 'approved' })
    const other = (await createReader(app.payload)).reader.id
    const note = 'Secret: I want to kill myself.'
    await app.payload.create({
      collection: 'reports',
      data: { comment: reported.id, reader: other, reason: 'other', note },
    })
    const sanction = await app.payload.create({
      collection: 'sanctions',
      data: { reader: other, kind: 'warn', reason: 'other', message: 'Please.' },
    })
    const appeal = await app.payload.create({
      collection: 'appeals',
      data: { reader: other, sanction: sanction.id, against: 'x', words: note, state: 'open' },
    })

    await minute()
    await minute()

    expect(told('report.care')).toEqual([{ comments: [reported.id], count: 1 }])
    expect(told('appeal.care')).toEqual([{ appeals: [appeal.id], count: 1 }])
    expect([...told('comment.reported'), ...told('appeal.opened')]).toEqual([])
    expect(calls.map(({ body }) => body).join()).not.toMatch(/Secret|kill/)
    await app.payload.delete({ collection: 'readers', id: other })
  })

  it('tells of who writes of danger only when they change their words, and once', async () => {
    const id = await wait(10)
    await minute()
    const before = calls.length

    await edit(id, 'I want to kill myself.')
    await minute()
    await minute()
    const once = told('comment.care')
    await edit(id, 'I want to kill myself tonight.')
    await minute()
    // So long after the edit that nothing but its being told of keeps it from being told again.
    const editedAt = ago(8)
    await app.payload.db.updateOne({ collection: 'comments', id, data: { editedAt } })
    await minute()
    await edit(id, 'I want to kill myself tomorrow.')
    await minute()

    expect(before).toBe(0)
    expect(once).toEqual([{ comments: [id], count: 1 }])
    expect(told('comment.care')).toEqual(once)
    expect(told('comment.pending')).toEqual([])
  })

  it('tells once of who wrote of danger from the beginning, whatever they change', async () => {
    const id = await wait(0, { care: true })
    await minute()
    await edit(id, 'I want to kill myself.')
    await minute()

    expect(told('comment.care')).toEqual([{ comments: [id], count: 1 }])
  })

  it('tells again of danger where its writer was looked after and changes their words anew', async () => {
    const id = await wait(0, { care: true })
    await minute()
    const data = { status: 'approved', care: false, moderated: true, waitsSince: null }
    await app.payload.db.updateOne({ collection: 'comments', id, data })
    await minute()
    await edit(id, 'I want to kill myself.')
    await minute()

    expect(told('comment.care')).toEqual(Array(2).fill({ comments: [id], count: 1 }))
  })

  it('is called again until it was taken, and nothing is lost meanwhile', async () => {
    status = 503
    const first = await wait(0)
    await minute()
    const second = await wait(0)
    await minute()
    const refused = calls.length
    status = 204
    calls.length = 0
    await minute()
    await minute()

    expect(refused).toBe(2)
    expect(told('comment.pending')).toHaveLength(1)
    expect((told('comment.pending')[0]!.comments as string[]).sort()).toEqual(
      [first, second].sort(),
    )
  })
})

describe('the alert', () => {
  it('comes once when somebody waits for too long, again after a day, and for care by itself', async () => {
    const to = 'alerts@example.org'
    await app.payload.updateGlobal({
      slug: 'moderation',
      data: { careMinutes: 30, decisionMinutes: 60, alertAddress: to },
    })
    await wait(10, { care: true })
    await wait(40)
    await minute()
    const inTime = await mailsTo(app, to)

    await wait(61)
    await minute()
    await minute()
    const [rest, ...more] = await mailsTo(app, to)
    await wait(31, { care: true })
    await minute()
    await minute()
    const [, care, ...others] = await mailsTo(app, to)
    const { remember } = await import('@/src/notifications/remembered')
    await remember(app.payload, 'overdue-alerts', { care: ago(1441), rest: ago(1441) })
    await minute()

    expect(inTime).toEqual([])
    expect(rest).toContain('1 other comment waits')
    expect(rest).toContain('/admin/moderation?queue=pending')
    expect(more).toEqual([])
    expect(care).toContain('1 comment waits whose reader may need help')
    expect(care).toContain('queue=care')
    expect(others).toEqual([])
    expect(await mailsTo(app, to)).toHaveLength(3)
    const none = { careAppeals: 0, appeals: 0 }
    expect(told('overdue')).toEqual([
      { care: 0, rest: 1, ...none },
      { care: 1, rest: 1, ...none },
      { care: 1, rest: 1, ...none },
    ])
    expect((await mailsTo(app, to)).join()).not.toMatch(/Secret/)
  })
})

describe('the alert about appeals', () => {
  it('comes by the same targets, with those whose reader may need help first', async () => {
    const to = 'appeals@example.org'
    await app.payload.updateGlobal({
      slug: 'moderation',
      data: { careMinutes: 30, decisionMinutes: 60, alertAddress: to },
    })
    const appeal = (minutes: number, data: object = {}) => {
      const [against, createdAt] = [`decision ${crypto.randomUUID()}`, ago(minutes)]
      return app.payload.db.create({
        collection: 'appeals',
        data: { reader, against, words: 'Secret words', state: 'open', createdAt, ...data },
      })
    }
    await appeal(40)
    await minute()
    const inTime = await mailsTo(app, to)

    await appeal(61)
    await minute()
    await minute()
    const [rest, ...more] = await mailsTo(app, to)
    await appeal(31, { care: true })
    await minute()
    await minute()
    const [, care, ...others] = await mailsTo(app, to)

    expect([inTime, more, others]).toEqual([[], [], []])
    expect(rest).toContain('1 other appeal waits for an answer')
    expect(care).toContain('Subject: Somebody who may need help is waiting')
    expect(care).toContain('1 appeal waits whose reader may need help')
    for (const mail of [rest, care]) expect(mail).toContain('/admin/moderation?queue=appeals')
    expect(told('overdue')).toEqual([
      { care: 0, careAppeals: 0, rest: 0, appeals: 1 },
      { care: 0, careAppeals: 1, rest: 0, appeals: 1 },
    ])
    expect([rest, care].join()).not.toMatch(/Secret/)
    await app.payload.db.deleteMany({ collection: 'appeals', where: { id: { exists: true } } })
  })
})

describe('the digest', () => {
  it('comes as often as its moderator chose, where something waits, and names queues and numbers', async () => {
    const { payload } = app
    const users: { id: string; email: string }[] = []
    for (const [role, digest] of [
      ['moderator', 'hourly'],
      ['editor', 'daily'],
      ['moderator', 'never'],
      ['contributor', 'hourly'],
    ] as const) {
      const { id, email } = await staffUser(payload, role)
      await payload.update({ collection: 'users', id, data: { digest } })
      users.push({ id, email })
    }
    const mails = async () =>
      Promise.all(users.map(async ({ email }) => (await mailsTo(app, email)).length))

    await minute()
    const nothing = await mails()
    await wait(5)
    await wait(5, { care: true, newcomer: true })
    await minute()
    await minute()
    const first = await mails()
    for (const { id } of users)
      await payload.db.updateOne({
        collection: 'users',
        id,
        data: { digestedAt: ago(61) },
        returning: false,
      })
    await minute()

    expect([nothing, first, await mails()]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 0, 0],
      [2, 1, 0, 0],
    ])
    const [mail] = await mailsTo(app, users[0]!.email)
    expect(mail).toMatch(/Care: 1[\s\S]*queue=care[\s\S]*Pending: 2[\s\S]*New commenters: 1/)
    expect(mail).not.toMatch(/Secret/)
  })
})

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  globalId,
  PASSWORD,
} from '@/tests/helpers/factories'
import { lastTokenTo, mailsTo, tokenIn } from '@/tests/helpers/mails'
import { type Rest, restAs } from '@/tests/helpers/restAs'
import { asStored, everythingStored } from '@/tests/helpers/stored'

let app: App
let moderator: Rest
let doDuties: typeof import('@/src/operations/duties').doDuties
beforeAll(async () => {
  app = await startApp()
  moderator = await restAs(app, 'moderator')
  ;({ doDuties } = await import('@/src/operations/duties'))
})
afterAll(() => app.close())

const MUTATIONS: Record<string, string> = {
  signUp: 'token',
  verifyEmail: 'token',
  resetPassword: 'token',
  requestPasswordReset: 'accepted',
  updateProfile: 'reader { displayName }',
  addComment: 'comment { id }',
  editComment: 'comment { id }',
  deleteComment: 'comment { id }',
  reportComment: 'accepted',
  markHelpful: 'comment { id }',
  submitInsight: 'insight { id }',
  changeEmail: 'accepted',
  followThread: 'following',
  deleteMyAccount: 'accepted',
  keepMyAccount: 'kept',
  appeal: 'appeal { id }',
}

const ask = async (name: string, input: object, token?: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await app.query(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
      ${MUTATIONS[name]!} userErrors { code message path } } }`,
    { input },
    { token },
  )
  expect({ name, errors, userErrors: data?.answer.userErrors }).toEqual({
    ...{ name, errors: undefined, userErrors: [] },
  })
  return data!.answer
}

const storedId = (id: string): string => Buffer.from(id, 'base64').toString().split(':')[1]!

/** Words that nothing else has, with letters of more than one byte. */
const trace = (what: string) => `${what} ñandú ${crypto.randomUUID().slice(0, 12)}`

/** Does all that a reader can do, and has all done to them that staff and others can; gives what to look for. */
const liveHere = async () => {
  const word = crypto.randomUUID().slice(0, 8)
  const [email, later] = ['first', 'later'].map((which) => `${which}-${word}@example.org`) as [
    string,
    string,
  ]
  const names = [trace('First name').slice(0, 40), trace('Later name').slice(0, 40)]
  const words = Object.fromEntries(
    [
      ...['comment', 'edited', 'answer', 'withdrawn', 'report', 'insight', 'staff', 'others'],
      ...['sanction', 'sanction note', 'appeal'],
    ].map((what) => [what, trace(what)]),
  ) as Record<string, string>
  const piece = await createArticle(app.payload)
  const pieceId = globalId('Article', piece.id)
  const other = await createReader(app.payload)
  const theirs = await createComment(app.payload, { piece: piece.id, reader: other.reader.id })
  const theirId = globalId('Comment', theirs.id)
  await app.payload.update({
    collection: 'readers',
    id: other.reader.id,
    data: { emailVerified: true },
  })
  await ask('followThread', { commentId: theirId }, other.token)

  await ask('signUp', { email, password: PASSWORD, displayName: names[0] })
  const [mail] = await mailsTo(app, email)
  let { token } = await ask('verifyEmail', { token: tokenIn(mail) })
  const { comment } = await ask('addComment', { pieceId, body: words.comment }, token)
  await ask('editComment', { commentId: comment.id, body: words.edited }, token)
  const answer = { pieceId, parentId: theirId, body: words.answer, clientMutationId: trace('key') }
  const answered = await ask('addComment', answer, token)
  const withdrawn = await ask('addComment', { pieceId, body: words.withdrawn }, token)
  await ask('deleteComment', { commentId: withdrawn.comment.id }, token)
  await ask('reportComment', { commentId: theirId, reason: 'OTHER', note: words.report }, token)
  await ask('markHelpful', { commentId: theirId, helpful: true }, token)
  await ask('submitInsight', { pieceId, rating: 'NICE_WORK', note: words.insight }, token)
  await ask('updateProfile', { displayName: names[1], locale: 'es', region: 'MX' }, token)
  await ask('requestPasswordReset', { email })
  const reset = (await mailsTo(app, email)).at(-1)
  ;({ token } = await ask('resetPassword', { token: tokenIn(reset), password: `${PASSWORD}!` }))
  await ask('followThread', { commentId: theirId }, token)
  await ask('changeEmail', { email: later, password: `${PASSWORD}!` }, token)
  const change = (await mailsTo(app, later)).at(-1)
  ;({ token } = await ask('verifyEmail', { token: tokenIn(change) }))
  await app.query('mutation { exportMyData { data files { content } } }', {}, { token })

  const id = storedId(comment.id as string)
  const answerId = storedId(answered.comment.id as string)
  const { docs } = await app.payload.find({
    collection: 'readers',
    where: { email: { equals: later } },
  })
  const reader = docs[0]!.id
  await moderator('GET', `/readers/${reader}`)
  await moderator('PATCH', `/comments/${answerId}`, { status: 'approved' })
  await moderator('PATCH', `/comments/${id}`, { status: 'approved' })
  await ask(
    'reportComment',
    { commentId: comment.id, reason: 'OTHER', note: words.others },
    other.token,
  )
  await moderator('PATCH', `/comments/${id}`, {
    ...{ status: 'rejected', reason: 'other' },
    staffNote: `${words.staff}: ${names[1]} (${later}) wrote this`,
  })

  await moderator('POST', `/moderation/readers/${reader}/sanctions`, {
    ...{ kind: 'pre-moderate', reason: 'other' },
    ...{ message: words.sanction, note: words['sanction note'] },
  })
  await ask('appeal', { commentId: comment.id, words: words.appeal }, token)

  await doDuties(app.payload)
  expect((await mailsTo(app, other.email)).join()).toContain(words.answer)

  return {
    ...{ email: later, reader, token },
    traces: [email, later, ...names, ...Object.values(words)],
  }
}

const goneOf = (stored: string, traces: string[]): string[] =>
  traces.filter((words) => !stored.includes(asStored(words)))

it('of a reader who did everything that one can do, nothing is left but lines with an id that names nobody', async () => {
  const { email, reader, token, traces } = await liveHere()

  const before = await everythingStored(app)
  await ask('deleteMyAccount', { password: `${PASSWORD}!` }, token)
  const kept = await lastTokenTo(app, email)
  await ask('keepMyAccount', { token: kept })
  await app.payload.db.updateOne({
    collection: 'readers',
    id: reader,
    data: { goesAt: new Date(Date.now() - 1000).toISOString() },
  })
  await doDuties(app.payload)
  const after = await everythingStored(app)
  const { docs: lines } = await app.payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: reader } },
    depth: 0,
  })
  const { docs: decisions } = await app.payload.find({ collection: 'decisions', depth: 0 })

  expect(goneOf(before, traces)).not.toContain(email)
  expect(goneOf(before, traces).length).toBeLessThan(traces.length / 2)
  expect(goneOf(after, traces)).toEqual(traces)
  expect(lines).toMatchObject(
    ['appealed', 'sanctioned', 'reader-read'].map((action) => ({ action, documentName: '' })),
  )
  const told = decisions.map(({ madeBy, decision, ...rest }) => [madeBy, decision, rest])
  const nobodys = expect.objectContaining({ reader: null, note: null, message: null })
  expect(told).toEqual([
    ...['reject', 'approve', 'approve'].map((decision) => ['staff', decision, nobodys]),
    ...Array.from({ length: 4 }, () => ['triage', 'hold', nobodys]),
  ])
})

it('of many readers among many, nothing is left of those who went, and everything of the others', async () => {
  const piece = await createArticle(app.payload)
  const name = (at: number) => `Crowd ${at} ${crypto.randomUUID().slice(0, 8)}`
  const crowd = await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const displayName = name(at)
      const reader = await app.payload.db.create({
        collection: 'readers',
        data: { displayName, email: `${crypto.randomUUID()}@example.org` },
      })
      return { id: String(reader.id), email: String(reader.email), displayName }
    }),
  )
  for (let round = 0; round < 4; round++)
    for (const { id, displayName } of crowd)
      await app.payload.db.create({
        collection: 'comments',
        data: {
          ...{ piece: piece.id, reader: id, status: 'pending', depth: 0 },
          ...{ submission: crypto.randomUUID(), answers: 0, counted: 'pending' },
          body: `${displayName} says ${round}. `.repeat(3 + Math.floor(Math.random() * 40)),
        },
      })
  const going = crowd.filter((_, at) => at % 2)
  const staying = crowd.filter((_, at) => at % 2 === 0)
  for (const { id } of going)
    await app.payload.db.updateOne({
      collection: 'readers',
      id,
      data: { goesAt: new Date(Date.now() - 1000).toISOString() },
    })

  await doDuties(app.payload)
  const after = await everythingStored(app)

  const left = ({ displayName, email }: (typeof crowd)[number]) =>
    [displayName, email].filter((words) => after.includes(words))
  expect(going.flatMap(left)).toEqual([])
  expect(staying.flatMap(left)).toHaveLength(2 * staying.length)
})

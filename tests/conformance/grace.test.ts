import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createInsight,
  createReader,
  globalId,
  PASSWORD,
  showEveryInsight,
} from '@/tests/helpers/factories'
import { mailsTo, tokenIn } from '@/tests/helpers/mails'
import { everythingStored } from '@/tests/helpers/stored'

let app: App
let doDuties: typeof import('@/src/operations/duties').doDuties
beforeAll(async () => {
  app = await startApp()
  await showEveryInsight(app.payload)
  ;({ doDuties } = await import('@/src/operations/duties'))
})
afterAll(() => app.close())

const DAY_MS = 24 * 60 * 60 * 1000
const ERRORS = 'userErrors { code path message }'
const LEAVE = `mutation ($input: DeleteMyAccountInput!) {
  answer: deleteMyAccount(input: $input) { accepted goesAt ${ERRORS} } }`
const KEEP = `mutation ($input: KeepMyAccountInput!) {
  answer: keepMyAccount(input: $input) { kept ${ERRORS} } }`
const SIGN_IN = `mutation ($input: SignInInput!) {
  answer: signIn(input: $input) { token ${ERRORS} } }`
const RESET = `mutation ($input: RequestPasswordResetInput!) {
  answer: requestPasswordReset(input: $input) { accepted ${ERRORS} } }`
const ADD = `mutation ($input: AddCommentInput!) { answer: addComment(input: $input) { ${ERRORS} } }`
const MARK = `mutation ($input: MarkHelpfulInput!) { answer: markHelpful(input: $input) { ${ERRORS} } }`
const ME = '{ me { email } }'
const SEEN = `query ($slug: String!) { article(slug: $slug) {
  comments(first: 9) { totalCount nodes {
    body html status author { displayName }
    replies(first: 9) { nodes { body } } } }
  insights { total } } }`

const ask = async (query: string, input: object, token?: string) => {
  const { data, headers } = await app.query(query, { input }, { token })
  return { ...data?.answer, cookie: headers.get('set-cookie') }
}
const leave = (token: string) => ask(LEAVE, { password: PASSWORD }, token)
const signIn = (email: string) => ask(SIGN_IN, { email, password: PASSWORD })

/** A reader with a comment that another one answered, and an insight. */
const createThread = async () => {
  const slug = `grace-${crypto.randomUUID().slice(0, 8)}`
  const piece = await createArticle(app.payload, { slug })
  const name = `Grace ${slug}`
  const leaving = await createReader(app.payload, name)
  const staying = await createReader(app.payload)
  const own = { piece: piece.id, reader: leaving.reader.id }
  const comment = await createComment(app.payload, { ...own, body: `Words of ${name}` })
  await createComment(app.payload, {
    ...{ piece: piece.id, reader: staying.reader.id, body: 'An answer that stays' },
    ...{ parent: comment.id, depth: 1 },
  })
  await createInsight(app.payload, { ...own, rating: 'outstanding', note: `Note of ${name}` })
  const seen = async (token?: string) =>
    (await app.query(SEEN, { slug }, { token })).data?.article as unknown
  return { piece, comment, leaving, staying, name, seen }
}
type Thread = Awaited<ReturnType<typeof createThread>>

/** As if all the days had passed. */
const passDays = ({ leaving: { reader } }: Thread) =>
  app.payload.db.updateOne({
    collection: 'readers',
    id: reader.id,
    data: { goesAt: new Date(Date.now() - 1000).toISOString() },
  })

describe('a reader who leaves, until the day', () => {
  let thread: Thread
  beforeEach(async () => {
    thread = await createThread()
  })

  it('is told the day, and every session ends', async () => {
    const { leaving } = thread
    const second = await signIn(leaving.email)
    const before = Date.now()

    const answer = await leave(leaving.token)

    const goesAt = Date.parse(answer.goesAt as string)
    expect(answer).toMatchObject({ accepted: true, userErrors: [] })
    expect(answer.cookie).toContain('Max-Age=0')
    expect(goesAt).toBeGreaterThanOrEqual(before + 14 * DAY_MS)
    expect(goesAt).toBeLessThanOrEqual(Date.now() + 14 * DAY_MS)
    for (const token of [leaving.token, second.token])
      expect((await app.query(ME, {}, { token })).data?.me).toBeNull()
  })

  it('is seen by nobody any more: neither name nor words; answers and numbers stay', async () => {
    const { leaving, staying, name, seen } = thread
    const before = await seen()

    await leave(leaving.token)

    expect(JSON.stringify(before)).toContain(name)
    for (const token of [undefined, staying.token])
      expect(await seen(token)).toEqual({
        comments: {
          totalCount: 1,
          nodes: [
            {
              ...{ body: '', html: '', status: 'WITHDRAWN', author: { displayName: '' } },
              replies: { nodes: [{ body: 'An answer that stays' }] },
            },
          ],
        },
        insights: { total: 1 },
      })
  })

  it('is neither answered nor judged', async () => {
    const { comment, leaving, piece, staying } = thread
    const commentId = globalId('Comment', comment.id)
    await leave(leaving.token)

    const pieceId = globalId('Article', piece.id)
    const input = { pieceId, parentId: commentId, body: 'Are you there?' }
    const answered = await ask(ADD, input, staying.token)
    const marked = await ask(MARK, { commentId, helpful: true }, staying.token)

    expect(answered.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['parentId'] }])
    expect(marked.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['commentId'] }])
  })

  it('is told when signing in that the account is leaving, with the right password alone', async () => {
    const { leaving } = thread
    const { goesAt } = await leave(leaving.token)

    const right = await signIn(leaving.email)
    const wrong = await ask(SIGN_IN, { email: leaving.email, password: 'not the password' })

    expect(right).toMatchObject({ token: null, userErrors: [{ code: 'LEAVING', path: ['email'] }] })
    expect(right.userErrors[0].message).toContain((goesAt as string).slice(0, 10))
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', path: ['password'] }])
  })

  it('comes back by the link in the mail, with everything', async () => {
    const { leaving, seen } = thread
    const before = await seen()
    const { goesAt } = await leave(leaving.token)
    const mail = (await mailsTo(app, leaving.email)).at(-1)!
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })

    const kept = await ask(KEEP, { token: tokenIn(mail) })
    const again = await ask(KEEP, { token: tokenIn(mail) })

    expect(mail).toContain(day.format(new Date(goesAt as string)))
    expect(mail).toContain('/account/keep-account?locale=en#')
    expect(kept).toMatchObject({ kept: true, userErrors: [], cookie: null })
    expect(again).toMatchObject({
      kept: false,
      userErrors: [{ code: 'INVALID', path: ['token'] }],
    })
    expect(await seen()).toEqual(before)
    expect(await signIn(leaving.email)).toMatchObject({ userErrors: [] })
    expect((await app.query(ME, {}, { token: leaving.token })).data?.me).toBeNull()
  })

  it('has the mail in their language', async () => {
    const { leaving } = thread
    await app.payload.update({
      collection: 'readers',
      id: leaving.reader.id,
      data: { locale: 'es' },
    })

    await leave(leaving.token)

    expect((await mailsTo(app, leaving.email)).at(-1)).toContain('Conservar mi cuenta')
  })

  it('gets that link once more, and none to a new password, on asking for one', async () => {
    const { leaving } = thread
    await leave(leaving.token)
    const [first] = await mailsTo(app, leaving.email)
    await app.payload.db.updateOne({
      collection: 'readers',
      id: leaving.reader.id,
      data: { resetPasswordExpiration: new Date().toISOString() },
    })

    await ask(RESET, { email: leaving.email })
    const second = (await mailsTo(app, leaving.email)).at(-1)!

    expect(second).toContain('/account/keep-account')
    expect(await ask(KEEP, { token: tokenIn(first) })).toMatchObject({ kept: false })
    expect(await ask(KEEP, { token: tokenIn(second) })).toMatchObject({ kept: true })
  })

  it('comes in by no link of an earlier mail', async () => {
    const { leaving } = thread
    await ask(RESET, { email: leaving.email })
    const [mail] = await mailsTo(app, leaving.email)
    await leave(leaving.token)

    const { data } = await app.query(
      `mutation ($input: ResetPasswordInput!) {
        answer: resetPassword(input: $input) { token ${ERRORS} } }`,
      { input: { token: tokenIn(mail), password: 'another long password' } },
    )

    expect(data?.answer).toMatchObject({ token: null, userErrors: [{ code: 'INVALID' }] })
  })
})

describe('the day', () => {
  it('takes everything, once it has come and not before', async () => {
    const thread = await createThread()
    const { leaving, name, piece, seen } = thread
    await leave(leaving.token)
    const [mail] = await mailsTo(app, leaving.email)

    await doDuties(app.payload)
    const early = await everythingStored(app)
    await passDays(thread)
    await doDuties(app.payload)
    const late = await everythingStored(app)

    expect(early).toContain(name)
    for (const trace of [name, leaving.email, leaving.reader.id]) expect(late).not.toContain(trace)
    expect(await seen()).toMatchObject({
      comments: { totalCount: 1, nodes: [{ body: 'An answer that stays', status: 'APPROVED' }] },
      insights: { total: 0 },
    })
    expect(
      await app.payload.findByID({ collection: 'pieces', id: piece.id, depth: 0 }),
    ).toMatchObject({ commentCount: 1, insightCount: 0 })
    expect(await ask(KEEP, { token: tokenIn(mail) })).toMatchObject({ kept: false })
  })

  it('passes by no link that is followed too late', async () => {
    const thread = await createThread()
    await leave(thread.leaving.token)
    const [mail] = await mailsTo(app, thread.leaving.email)

    await passDays(thread)

    expect(await ask(KEEP, { token: tokenIn(mail) })).toMatchObject({ kept: false })
  })

  it('is gone on with where a process died in the middle', async () => {
    const thread = await createThread()
    const other = await createThread()
    for (const each of [thread, other]) {
      await leave(each.leaving.token)
      await passDays(each)
    }
    const { hooks } = app.payload.collections.comments.config
    const fail = () => {
      throw new Error('The process died here.')
    }
    hooks.afterDelete.push(fail)

    await doDuties(app.payload)
    hooks.afterDelete.splice(hooks.afterDelete.indexOf(fail), 1)
    const half = await app.payload.count({
      collection: 'readers',
      where: { id: { in: [thread, other].map(({ leaving }) => leaving.reader.id) } },
    })
    await doDuties(app.payload)
    const late = await everythingStored(app)

    expect(half.totalDocs).toBe(2)
    for (const { name, leaving } of [thread, other])
      for (const trace of [name, leaving.email]) expect(late).not.toContain(trace)
  })
})

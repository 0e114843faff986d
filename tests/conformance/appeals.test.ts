import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createComment, createReader, globalId } from '@/tests/helpers/factories'
import { mailsTo } from '@/tests/helpers/mails'
import { type Caller, signIn } from '@/tests/helpers/rest'

let app: App
let piece: string
let first: Caller
let second: Caller
beforeAll(async () => {
  app = await startApp()
  piece = String((await createArticle(app.payload)).id)
  await app.payload.updateGlobal({
    slug: 'site',
    data: { crisisResources: [{ name: 'A line', region: 'ES' }] },
  })
  first = await signIn(app, 'moderator')
  second = await signIn(app, 'moderator')
})
afterAll(() => app.close())

type Status = 'rejected' | 'spam' | 'approved' | 'pending'

const patch = (by: Caller, id: string, body: object) =>
  by.rest(`/comments/${id}`, { method: 'PATCH', body })

/** A comment that this moderator decided about, and its reader. */
const decided = async (status: Status = 'rejected', reason = 'medical-advice') => {
  const writer = await createReader(app.payload)
  const { id } = await createComment(app.payload, {
    ...{ piece, reader: writer.reader.id, status: 'pending', body: 'Take twice as much.' },
  })
  await patch(first, id, { status, reason })
  return { ...writer, id, commentId: globalId('Comment', id) }
}

const OPEN = `mutation ($input: AppealInput!) { appeal(input: $input) {
  appeal { id words state answer commentId sanctionId } support { name }
  userErrors { code message path } } }`
const appeal = async (token: string | undefined, input: object) => {
  const { data, errors } = await app.query(
    OPEN,
    { input: { words: 'My doctor said so.', ...input } },
    { token },
  )
  expect(errors).toBeUndefined()
  return data!.appeal
}
const rawId = async (against: string) =>
  (
    await app.payload.find({
      collection: 'appeals',
      where: { reader: { equals: against } },
      depth: 0,
    })
  ).docs[0]!.id
const answer = (by: Caller, id: string, body: object) =>
  by.rest(`/moderation/appeals/${id}/decide`, { method: 'POST', body })
const statusOf = async (id: string) =>
  (await app.payload.findByID({ collection: 'comments', id, depth: 0 })).status

const STATEMENT = `decision reason explanation message automated canAppeal appeal { state answer }`
const MINE = `{ me { statements { ${STATEMENT} comment { id body status } } appeals { state answer } } }`
const mine = async (token: string) => (await app.query(MINE, {}, { token })).data!.me

const minutes = async () => {
  const { doDuties } = await import('@/src/operations/duties')
  await doDuties(app.payload)
}
/** As if everything had been decided so long ago. */
const longAgo = async (collection: 'decisions' | 'sanctions', ms: number) => {
  const { docs } = await app.payload.find({ collection, pagination: false, depth: 0 })
  for (const { id, createdAt } of docs)
    await app.payload.db.updateOne({
      collection,
      id,
      data: { createdAt: new Date(Date.parse(createdAt) - ms).toISOString() },
      returning: false,
    })
}

describe('the statement of reasons', () => {
  it('tells the writer of a comment what was decided and why, in words, and nobody else', async () => {
    const { token, commentId, id } = await decided()
    const other = await createReader(app.payload)
    const query = `query ($id: ID!) { node(id: $id) { ... on Comment { statement { ${STATEMENT} } } } }`

    const own = await mine(token)
    const theirs = await app.query(query, { id: commentId }, { token: other.token })
    await patch(first, id, { status: 'approved' })
    const approved = await app.query(query, { id: commentId }, { token })

    expect(own.statements).toMatchObject([
      {
        ...{ decision: 'REJECT', reason: 'MEDICAL_ADVICE', message: null, automated: false },
        ...{ canAppeal: true, appeal: null },
        comment: { id: commentId, body: 'Take twice as much.', status: 'REJECTED' },
      },
    ])
    expect(own.statements[0].explanation).toMatch(/what to take/)
    expect(theirs.data).toEqual({ node: null })
    expect(approved.data!.node).toEqual({ statement: null })
  })

  it.each([
    ['what the triage objects to', 'You should take 200 mg under the tongue.', ['MEDICAL_ADVICE']],
    ['nothing, where it only waits as all do', 'Thank you for telling this.', []],
    ['nothing, where somebody looks after its writer', 'I want to kill myself.', []],
  ])('says that a program decided: %s', async (_, body, reasons) => {
    const { token } = await createReader(app.payload)
    const { data } = await app.query(
      `mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { status } } }`,
      { input: { pieceId: globalId('Article', piece), body } },
      { token },
    )

    expect(data!.addComment.comment).toEqual({ status: 'PENDING' })
    expect((await mine(token)).statements).toMatchObject(
      reasons.map((reason) => ({ decision: 'HOLD', automated: true, canAppeal: true, reason })),
    )
  })

  it('is that of the first decision again where what followed it was undone', async () => {
    const { id, commentId, reader, token } = await decided()
    const post = (path: string, body: object) =>
      second.rest(`/moderation/${path}`, { method: 'POST', body })
    const { body } = await post('decide', { ids: [id], decision: 'approve' })
    await post('undo', { decisions: body.decisions })

    await appeal(token, { commentId })
    const own = await answer(first, await rawId(reader.id), { state: 'denied', answer: 'No.' })

    expect((await mine(token)).statements).toMatchObject([{ reason: 'MEDICAL_ADVICE' }])
    expect(own.status).toBe(403)
  })

  it('is mailed once, with the newest reason, and not where the decision was undone at once', async () => {
    await minutes()
    const kept = await decided('spam', 'spam')
    const undone = await decided()
    await patch(first, undone.id, { status: 'approved' })
    const cared = await decided('rejected', 'self-harm')
    const renewed = await decided('rejected', 'harassment')
    await patch(first, renewed.id, { reason: 'medical-advice' })

    await minutes()
    const early = await mailsTo(app, kept.email)
    await longAgo('decisions', 61_000)
    await minutes()
    await minutes()

    expect(early).toEqual([])
    const [mail, ...more] = await mailsTo(app, kept.email)
    expect(mail).toContain('is not shown to others')
    expect(mail).toContain('advertises')
    expect(more).toEqual([])
    expect(await mailsTo(app, undone.email)).toEqual([])
    const [care] = await mailsTo(app, cared.email)
    expect(care).toContain('it matters to us how you are')
    expect(care).not.toMatch(/reject|rules/)
    const [newest, ...older] = await mailsTo(app, renewed.email)
    expect(newest).toContain('what to take')
    expect(older).toEqual([])
  })
})

describe('an appeal', () => {
  it('that is upheld shows the comment, by somebody else than who decided, and is answered by mail', async () => {
    const { reader, token, email, commentId, id } = await decided()
    const opened = await appeal(token, { commentId })
    const appealId = await rawId(reader.id)

    const byFirst = await answer(first, appealId, { state: 'upheld', answer: 'You were right.' })
    const list = await second.rest('/moderation/appeals')
    const bySecond = await answer(second, appealId, { state: 'upheld', answer: 'You were right.' })
    const again = await answer(second, appealId, { state: 'denied', answer: 'Or not.' })

    expect(opened).toMatchObject({
      appeal: { state: 'OPEN', commentId, sanctionId: null, words: 'My doctor said so.' },
      userErrors: [],
    })
    expect(byFirst.status).toBe(403)
    expect(byFirst.body.errors[0].message).toMatch(/decided this yourself/)
    const line = (list.body.appeals as { id: string }[]).find((each) => each.id === appealId)
    expect(line).toMatchObject({
      ...{ state: 'open', words: 'My doctor said so.', mayDecide: true, sanction: null },
      decision: { decision: 'reject', reason: 'medical-advice', by: 'Staff' },
      reader: { id: reader.id },
    })
    expect(bySecond.status).toBe(200)
    expect(again).toMatchObject({ status: 409 })
    expect(await statusOf(id)).toBe('approved')
    expect((await mine(token)).appeals).toEqual([{ state: 'UPHELD', answer: 'You were right.' }])
    expect((await mailsTo(app, email)).join()).toContain('You were right.')
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: reader.id } },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.map(({ action }) => action)).toEqual(['appealed', 'appeal-decided'])
  })

  it('that is denied leaves all as it is', async () => {
    const { reader, token, commentId, id } = await decided()
    await appeal(token, { commentId })

    await answer(second, await rawId(reader.id), { state: 'denied', answer: 'It is advice.' })

    expect(await statusOf(id)).toBe('rejected')
    expect((await mine(token)).statements).toMatchObject([
      { canAppeal: false, appeal: { state: 'DENIED', answer: 'It is advice.' } },
    ])
  })

  it('against a sanction lifts it, also where a banned reader makes it', async () => {
    const { reader, token } = await createReader(app.payload)
    const { body } = await first.rest(`/moderation/readers/${reader.id}/sanctions`, {
      method: 'POST',
      body: { kind: 'ban', reason: 'spam', message: 'No advertising.' },
    })
    const sanctionId = body.sanction.id as string

    const opened = await appeal(token, { sanctionId })
    const id = await rawId(reader.id)
    const byFirst = await answer(first, id, { state: 'upheld', answer: 'Sorry.' })
    await answer(second, id, { state: 'upheld', answer: 'Sorry.' })
    const { data } = await app.query(
      '{ me { sanctions { inForce appeal { state } } } }',
      {},
      { token },
    )

    expect(opened).toMatchObject({ appeal: { sanctionId, commentId: null }, userErrors: [] })
    expect(byFirst.status).toBe(403)
    expect(data!.me.sanctions).toEqual([{ inForce: false, appeal: { state: 'UPHELD' } }])
    const now = await app.payload.findByID({ collection: 'readers', id: reader.id })
    expect(now.banned).toBe(false)
  })

  it('is made once; the same sent again gives the same, and other words are told so', async () => {
    const { token, commentId } = await decided()
    const input = { commentId, clientMutationId: 'one' }

    const [one, again, other] = [
      await appeal(token, input),
      await appeal(token, input),
      await appeal(token, { commentId, words: 'And another thing.' }),
    ]

    expect(again).toEqual(one)
    expect(other).toMatchObject({
      appeal: null,
      userErrors: [{ code: 'DUPLICATE', path: ['commentId'] }],
    })
  })

  it('is taken within six months of the decision', async () => {
    const { token, commentId } = await decided()
    await longAgo('decisions', 190 * 24 * 60 * 60 * 1000)

    const answered = await appeal(token, { commentId })
    const { statements } = await mine(token)

    expect(answered.userErrors).toMatchObject([{ code: 'CLOSED', path: ['commentId'] }])
    expect(statements).toMatchObject([{ canAppeal: false }])
  })

  it('is refused with a reason where there is nothing to object to', async () => {
    const { token, commentId } = await decided()
    const other = await createReader(app.payload)
    const { reader, token: third } = await createReader(app.payload)
    const shown = await createComment(app.payload, { piece, reader: reader.id })
    const about = { commentId: globalId('Comment', shown.id) }

    const answers = [
      await appeal(undefined, { commentId }),
      await appeal(other.token, { commentId }),
      await appeal(third, about),
      await appeal(third, { sanctionId: 'none' }),
      await appeal(third, {}),
      await appeal(token, { commentId, sanctionId: 'none' }),
      await appeal(token, { commentId, words: ' ' }),
      await appeal(token, { commentId, words: 'a'.repeat(2001) }),
    ]

    expect(answers.map(({ userErrors: [error] }) => [error.code, error.path?.[0]])).toEqual([
      ['NOT_SIGNED_IN', undefined],
      ['NOT_FOUND', 'commentId'],
      ['NOT_FOUND', 'commentId'],
      ['NOT_FOUND', 'sanctionId'],
      ['REQUIRED', 'commentId'],
      ['INVALID', 'sanctionId'],
      ['REQUIRED', 'words'],
      ['TOO_LONG', 'words'],
    ])
  })

  it('in words that suggest danger is answered with whom to call, and stands first, marked', async () => {
    const [early, inDanger] = [await decided(), await decided()]
    const plain = await appeal(early.token, { commentId: early.commentId })
    const cared = await appeal(inDanger.token, {
      commentId: inDanger.commentId,
      words: 'Ya no quiero vivir. Nadie me escucha.',
    })
    const refused = await appeal(inDanger.token, { words: 'I want to kill myself.' })
    const [earlyId, id] = [await rawId(early.reader.id), await rawId(inDanger.reader.id)]

    const { body } = await second.rest('/moderation/appeals')
    const lines = body.appeals as { id: string; care: boolean; createdAt: string }[]
    const { body: later } = await second.rest(
      `/moderation/appeals?after=${encodeURIComponent(lines[0]!.createdAt)}`,
    )

    expect(plain.support).toEqual([])
    expect(cared).toMatchObject({ support: [{ name: 'A line' }], userErrors: [] })
    expect(refused).toMatchObject({ appeal: null, support: [{ name: 'A line' }] })
    expect(lines[0]).toMatchObject({ id, care: true })
    expect(lines.find((line) => line.id === earlyId)).toMatchObject({ care: false })
    expect((later.appeals as { id: string }[]).map((line) => line.id)).not.toContain(id)
    const own = await app.query('mutation { exportMyData { data } }', {}, { token: inDanger.token })
    expect(own.data!.exportMyData.data.appeals[0]).not.toHaveProperty('care')
  })

  it('needs an answer in words, and one of two decisions', async () => {
    const { reader, token, commentId } = await decided()
    await appeal(token, { commentId })
    const id = await rawId(reader.id)

    const answers = [
      await answer(second, id, { state: 'open', answer: 'Hm.' }),
      await answer(second, id, { state: 'upheld', answer: ' ' }),
      await answer(second, 'none', { state: 'upheld', answer: 'Yes.' }),
    ]

    expect(answers.map(({ status, body }) => [status, body.errors[0].field])).toEqual([
      [422, 'state'],
      [422, 'answer'],
      [404, undefined],
    ])
  })
})

it('an admin who is alone answers an appeal against what they decided', async () => {
  const { payload } = app
  const admin = await signIn(app, 'admin')
  const { reader, token } = await createReader(payload)
  const { id } = await createComment(payload, { piece, reader: reader.id })
  await patch(admin, id, { status: 'rejected', reason: 'other' })
  await appeal(token, { commentId: globalId('Comment', id) })
  const appealId = await rawId(reader.id)

  const among = await answer(admin, appealId, { state: 'upheld', answer: 'I was wrong.' })
  for (const { user } of [first, second])
    await payload.update({ collection: 'users', id: user.id, data: { roles: ['contributor'] } })
  const alone = await answer(admin, appealId, { state: 'upheld', answer: 'I was wrong.' })

  expect([among.status, alone.status]).toEqual([403, 200])
})

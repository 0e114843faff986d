import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  createTerm,
  globalId,
  NOBODYS_ID,
  PASSWORD,
} from '@/tests/helpers/factories'
import { everythingStored } from '@/tests/helpers/stored'
import { lastTokenTo, mailsTo } from '@/tests/helpers/mails'
import { type Caller, restWith, signIn } from '@/tests/helpers/rest'

let app: App
let piece: string
let moderator: Caller
beforeAll(async () => {
  app = await startApp()
  piece = String((await createArticle(app.payload)).id)
  await app.payload.updateGlobal({ slug: 'site', data: { commenting: 'open' } })
  moderator = await signIn(app, 'moderator')
})
afterAll(() => app.close())

const HOUR_MS = 60 * 60 * 1000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()

const GIVEN = { reason: 'harassment', message: 'Please leave Kim alone.' }
const sanction = (reader: string, input: object, by: Caller = moderator) =>
  by.rest(`/moderation/readers/${reader}/sanctions`, {
    method: 'POST',
    body: { ...GIVEN, ...input },
  })
const sanctioned = async (reader: string, input: object): Promise<string> => {
  const { status, body } = await sanction(reader, input)
  expect({ status, body }).toMatchObject({ status: 200 })
  return body.sanction.id
}
const lift = (id: string, body: object = {}) =>
  moderator.rest(`/moderation/sanctions/${id}/lift`, { method: 'POST', body })

const COMMENT = `mutation ($input: AddCommentInput!) { addComment(input: $input) {
  comment { id status } userErrors { code message } } }`
const comment = async (token: string, body = `Words ${crypto.randomUUID()}`) => {
  const input = { pieceId: globalId('Article', piece), body }
  const { data, errors } = await app.query(COMMENT, { input }, { token })
  expect(errors).toBeUndefined()
  return data!.addComment
}
const mayWrite = async (token: string): Promise<string> =>
  (await comment(token)).userErrors[0]?.code ?? 'written'

const ME = `{ me { sanctions { id kind reason explanation message endsAt liftedAt acknowledgedAt
  inForce canAppeal appeal { state } } } }`
const sanctionsOf = async (token: string) => (await app.query(ME, {}, { token })).data!.me.sanctions

const readerNow = (id: string) =>
  app.payload.findByID({ collection: 'readers', id, depth: 0, showHiddenFields: true })
const minute = async () => {
  const { doDuties } = await import('@/src/operations/duties')
  await doDuties(app.payload)
}

describe('a warning', () => {
  it('keeps its reader from writing, not from reading, until they have acknowledged it', async () => {
    const { reader, token, email } = await createReader(app.payload)
    const id = await sanctioned(reader.id, { kind: 'warn' })

    const before = await comment(token)
    const own = await sanctionsOf(token)
    const { data } = await app.query(
      `mutation ($id: ID!) { acknowledgeWarning(input: { sanctionId: $id }) {
        sanction { inForce acknowledgedAt } userErrors { code } } }`,
      { id },
      { token },
    )

    expect(before).toMatchObject({
      comment: null,
      userErrors: [{ code: 'WARNED', message: expect.stringContaining(GIVEN.message) }],
    })
    expect(own).toMatchObject([{ id, kind: 'WARN', reason: 'HARASSMENT', inForce: true }])
    expect(own[0].explanation).toMatch(/attacks or pursues/)
    expect(data!.acknowledgeWarning).toMatchObject({
      ...{ sanction: { inForce: false }, userErrors: [] },
    })
    expect(await mayWrite(token)).toBe('written')
    const [mail] = await mailsTo(app, email)
    expect(mail).toContain('have warned you')
    expect(mail).toContain(GIVEN.message)
  })

  it('is acknowledged by nobody but its reader', async () => {
    const { reader } = await createReader(app.payload)
    const other = await createReader(app.payload)
    const id = await sanctioned(reader.id, { kind: 'warn' })

    const answers = []
    for (const sanctionId of [id, NOBODYS_ID, 'none'])
      answers.push(
        (
          await app.query(
            `mutation ($id: ID!) { acknowledgeWarning(input: { sanctionId: $id }) {
              sanction { id } userErrors { code path } } }`,
            { id: sanctionId },
            { token: other.token },
          )
        ).data!.acknowledgeWarning,
      )

    expect(answers).toEqual(
      Array(3).fill({
        sanction: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['sanctionId'] }],
      }),
    )
  })
})

describe('a suspension', () => {
  it('says until when, holds at every door, and ends by itself without anybody’s clock', async () => {
    const { reader, token } = await createReader(app.payload)
    const until = inHours(2)
    const id = await sanctioned(reader.id, { kind: 'suspend', endsAt: until })
    const parent = await createComment(app.payload, {
      ...{ piece, reader: (await createReader(app.payload)).reader.id },
    })
    const user = { ...(await readerNow(reader.id)), collection: 'readers' as const }
    const asReader = { overrideAccess: false, user, depth: 0 } as const

    const refused = await comment(token)
    const byOtherDoors = await Promise.allSettled([
      app.payload.create({
        collection: 'comments',
        data: { piece, reader: reader.id, body: 'By another door', depth: 0, status: 'pending' },
        ...asReader,
      }),
      app.payload.create({
        collection: 'reports',
        data: { comment: parent.id, reader: reader.id, reason: 'spam' },
        ...asReader,
      }),
    ])
    const noted = await readerNow(reader.id)
    await app.payload.db.updateOne({
      collection: 'sanctions',
      id,
      data: { endsAt: inHours(-1) },
      returning: false,
    })
    const after = await mayWrite(token)
    await minute()

    expect(refused.userErrors).toMatchObject([
      { code: 'BANNED', message: expect.stringMatching(/until .*UTC.*leave Kim alone/) },
    ])
    expect(byOtherDoors.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(noted.suspendedUntil).toBe(until)
    expect(after).toBe('written')
    expect((await readerNow(reader.id)).suspendedUntil ?? null).toBeNull()
  })
})

describe('a ban', () => {
  it('leaves a reader what is theirs: to read, to take back, to export and to leave', async () => {
    const { reader, token, email } = await createReader(app.payload)
    const mine = (await comment(token)).comment.id
    await sanctioned(reader.id, { kind: 'ban', message: 'This was the third time.' })

    const refused = await mayWrite(token)
    const removed = await app.query(
      `mutation ($id: ID!) { deleteComment(input: { commentId: $id }) {
        comment { status } userErrors { code } } }`,
      { id: mine },
      { token },
    )
    const exported = await app.query(
      'mutation { exportMyData { data userErrors { code } } }',
      {},
      { token },
    )
    const shown = await app.query('{ me { displayName } }', {}, { token })

    expect(refused).toBe('BANNED')
    expect(removed.data!.deleteComment).toMatchObject({ comment: { status: 'WITHDRAWN' } })
    expect(exported.data!.exportMyData.data.sanctions).toMatchObject([
      { kind: 'ban', message: 'This was the third time.' },
    ])
    expect(shown.data!.me.displayName).toBe(reader.displayName)
    expect((await readerNow(reader.id)).banned).toBe(true)
    expect((await mailsTo(app, email)).join()).toContain('This was the third time.')
  })

  it('that has an end is over after it, and a lifted one at once, of which the reader is told', async () => {
    const one = await createReader(app.payload)
    const other = await createReader(app.payload)
    const ending = await sanctioned(one.reader.id, { kind: 'ban', endsAt: inHours(1) })
    const lifted = await sanctioned(other.reader.id, { kind: 'ban' })

    await app.payload.db.updateOne({
      collection: 'sanctions',
      id: ending,
      data: { endsAt: inHours(-1) },
      returning: false,
    })
    const { status } = await lift(lifted, { note: 'They called and explained.' })
    const again = await lift(lifted)

    expect([await mayWrite(one.token), await mayWrite(other.token)]).toEqual(['written', 'written'])
    expect([status, again.status]).toEqual([200, 409])
    expect(again.body.errors[0].message).toBe('It was lifted already.')
    const mails = await mailsTo(app, other.email)
    expect(mails.filter((mail) => mail.includes('is lifted'))).toHaveLength(1)
    expect(await sanctionsOf(other.token)).toMatchObject([{ inForce: false, canAppeal: false }])
    await minute()
    expect((await readerNow(one.reader.id)).banned).toBe(false)
  })

  it('from before there were sanctions holds until it is made anew and lifted', async () => {
    const { reader, token } = await createReader(app.payload)
    await app.payload.update({ collection: 'readers', id: reader.id, data: { banned: true } })

    await sanctioned(reader.id, { kind: 'pre-moderate' })
    const before = await mayWrite(token)
    await lift(await sanctioned(reader.id, { kind: 'ban' }))

    expect([before, await mayWrite(token)]).toEqual(['BANNED', 'written'])
  })

  it('is nobody’s to set by hand', async () => {
    const { reader } = await createReader(app.payload)
    const admin = await signIn(app, 'admin')

    await admin.rest(`/readers/${reader.id}`, {
      method: 'PATCH',
      body: { banned: true, suspendedUntil: inHours(1), premoderated: true },
    })

    expect(await readerNow(reader.id)).toMatchObject({
      ...{ banned: false, premoderated: false },
    })
    const made = await admin.rest('/sanctions', {
      method: 'POST',
      body: { ...GIVEN, kind: 'ban', reader: reader.id },
    })
    expect(made.status).toBe(403)
  })
})

it('pre-moderation is noted on the account, and taken off when it ends', async () => {
  const { reader } = await createReader(app.payload)
  const id = await sanctioned(reader.id, { kind: 'pre-moderate', endsAt: inHours(5) })
  const { isPremoderated } = await import('@/src/sanctions/inForce')

  const noted = await readerNow(reader.id)
  const before = await isPremoderated(app.payload, noted)
  await app.payload.db.updateOne({
    collection: 'sanctions',
    id,
    data: { endsAt: inHours(-1) },
    returning: false,
  })
  const after = await isPremoderated(app.payload, noted)
  await minute()

  expect([noted.premoderated, before, after]).toEqual([true, true, false])
  expect((await readerNow(reader.id)).premoderated).toBe(false)
})

it('what several do about the same reader at the same moment is all done', async () => {
  const { reader, email } = await createReader(app.payload)
  const inputs = [
    ...[{ kind: 'warn' }, { kind: 'pre-moderate' }, { kind: 'ban' }],
    { kind: 'suspend', endsAt: inHours(2) },
  ]

  const answers = await Promise.all(inputs.map((input) => sanction(reader.id, input)))

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(await mailsTo(app, email)).toHaveLength(4)
})

describe('a reader who deletes the account', () => {
  const SIGN_UP = `mutation ($input: SignUpInput!) { answer: signUp(input: $input) { userErrors { code } } }`
  const VERIFY = `mutation ($token: String!) { answer: verifyEmail(input: { token: $token }) { token } }`
  const LEAVE = `mutation ($password: String!) { answer: deleteMyAccount(input: { password: $password, now: true }) {
    accepted } }`

  const signUp = async (email: string): Promise<string> => {
    const input = { email, password: PASSWORD, displayName: 'Begun anew' }
    const { data } = await app.query(SIGN_UP, { input })
    expect(data!.answer).toEqual({ userErrors: [] })
    return lastTokenTo(app, email)
  }
  const verify = async (token: string): Promise<string> =>
    (await app.query(VERIFY, { token })).data!.answer.token
  const begin = async (email: string) => verify(await signUp(email))
  const leave = async (token: string) => {
    const { data } = await app.query(LEAVE, { password: PASSWORD }, { token })
    expect(data!.answer).toEqual({ accepted: true })
  }
  const kept = async () => (await app.payload.count({ collection: 'kept-sanctions' })).totalDocs
  const variant = (email: string) => email.replace('@', '+again@')

  it.each([
    ['ban', {}, 'BANNED'],
    ['suspend', { endsAt: inHours(2) }, 'BANNED'],
    ['pre-moderate', {}, 'written'],
  ])('does not end a %s: it holds for the next one with the address', async (kind, end, says) => {
    const { reader, token, email } = await createReader(app.payload)
    await sanctioned(reader.id, { kind, ...end })
    await leave(token)
    const stored = await everythingStored(app)

    const again = await begin(variant(email))

    expect(stored).not.toContain(email)
    expect(await mayWrite(again)).toBe(says)
    const own = await sanctionsOf(again)
    const kindOf = kind.toUpperCase().replace('-', '_')
    expect(own).toMatchObject([
      { kind: kindOf, reason: 'HARASSMENT', inForce: true, canAppeal: true },
    ])
    expect(own[0].message).toContain('an account with this address before')
    if (kind === 'pre-moderate')
      expect((await comment(again)).comment).toMatchObject({ status: 'PENDING' })
    expect(await kept()).toBe(0)
  })

  it('keeps nothing of what is lifted or over, and nobody else is touched', async () => {
    const { reader, token, email } = await createReader(app.payload)
    await lift(await sanctioned(reader.id, { kind: 'ban' }))
    const over = await sanctioned(reader.id, { kind: 'ban', endsAt: inHours(1) })
    await app.payload.db.updateOne({
      collection: 'sanctions',
      id: over,
      data: { endsAt: inHours(-1) },
      returning: false,
    })
    const banned = await createReader(app.payload)
    await sanctioned(banned.reader.id, { kind: 'ban' })

    await leave(token)
    await leave(banned.token)

    expect(await mayWrite(await begin(email))).toBe('written')
    expect(await mayWrite(await begin(`not-${banned.email}`))).toBe('written')
    expect(await kept()).toBe(1)
  })

  it('is told of it, and the account is marked, only once the address is shown to be theirs', async () => {
    const { reader, token, email } = await createReader(app.payload)
    await sanctioned(reader.id, { kind: 'ban' })
    await app.payload.delete({ collection: 'readers', id: reader.id })
    expect((await app.query('{ me { id } }', {}, { token })).data).toEqual({ me: null })

    const link = await signUp(email)
    const where = { email: { equals: email } }
    const before = await app.payload.find({ collection: 'readers', where })
    const again = await verify(link)
    const after = await app.payload.find({ collection: 'readers', where })

    expect([before, after].map(({ docs }) => docs[0]!.banned)).toEqual([false, true])
    expect(await mayWrite(again)).toBe('BANNED')
  })

  it('is free of it a year later, and earlier where it had an end', async () => {
    const permanent = await createReader(app.payload)
    const ending = await createReader(app.payload)
    await sanctioned(permanent.reader.id, { kind: 'ban' })
    await sanctioned(ending.reader.id, { kind: 'ban', endsAt: inHours(1) })
    await minute()
    const before = await kept()
    await leave(permanent.token)
    await leave(ending.token)
    const { docs } = await app.payload.find({ collection: 'kept-sanctions', sort: '-createdAt' })
    const inDays = docs.map(({ keptUntil }) =>
      Math.round((Date.parse(keptUntil) - Date.now()) / 864e5),
    )
    await app.payload.db.updateMany({
      collection: 'kept-sanctions',
      where: { endsAt: { exists: false } },
      data: { keptUntil: inHours(-1) },
    })
    await app.payload.db.updateMany({
      collection: 'kept-sanctions',
      where: { endsAt: { exists: true } },
      data: { endsAt: inHours(-1) },
    })

    await minute()

    expect(inDays.slice(0, 2)).toEqual([365, 365])
    expect(docs).toHaveLength(before + 2)
    expect(await kept()).toBe(0)
    for (const { email } of [permanent, ending])
      expect(await mayWrite(await begin(email))).toBe('written')
  })
})

describe('what cannot be is refused with a reason, and nothing is done', () => {
  it.each([
    ['without a message', { kind: 'warn', message: '  ' }, 422, 'message'],
    ['of no known kind', { kind: 'shadow-ban' }, 422, 'kind'],
    ['for no known reason', { kind: 'ban', reason: 'annoying' }, 422, 'reason'],
    ['a suspension without an end', { kind: 'suspend' }, 422, 'endsAt'],
    ['an end that has passed', { kind: 'ban', endsAt: inHours(-1) }, 422, 'endsAt'],
    ['an end that is none', { kind: 'ban', endsAt: 'soon' }, 422, 'endsAt'],
    ['a warning with an end', { kind: 'warn', endsAt: inHours(1) }, 422, 'endsAt'],
    ['about a comment of somebody else', { kind: 'warn', comment: NOBODYS_ID }, 404, 'comment'],
  ])('%s', async (_, input, status, field) => {
    const { reader, token } = await createReader(app.payload)

    const answer = await sanction(reader.id, input)

    expect(answer).toMatchObject({ status, body: { errors: [{ field }] } })
    expect(await sanctionsOf(token)).toEqual([])
  })

  it('about somebody of the staff, somebody who left, and nobody', async () => {
    const { payload } = app
    const linked = await createReader(payload)
    const staff = await signIn(app, 'contributor')
    await createTerm(payload, 'authors', { user: staff.user.id, readers: [linked.reader.id] })
    const leaving = await createReader(payload)
    await payload.db.updateOne({
      collection: 'readers',
      id: leaving.reader.id,
      data: { goesAt: inHours(24) },
    })

    const answers = []
    for (const id of [linked.reader.id, leaving.reader.id, NOBODYS_ID])
      answers.push(await sanction(id, { kind: 'ban' }))

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 404])
    expect(answers.map(({ body }) => body.errors[0].message)).toEqual([
      expect.stringContaining('staff'),
      expect.stringContaining('has left'),
      expect.stringContaining('no such reader'),
    ])
  })

  it('does not spare who merely typed an address of the staff: it is not shown to be theirs', async () => {
    const { user } = await signIn(app, 'contributor')
    const { reader } = await createReader(app.payload)
    const { email } = await app.payload.findByID({ collection: 'users', id: user.id })
    const data = { email, emailVerified: false }
    await app.payload.update({ collection: 'readers', id: reader.id, data })

    const { status } = await sanction(reader.id, { kind: 'ban' })
    await app.payload.update({
      collection: 'readers',
      id: reader.id,
      data: { emailVerified: true },
    })
    const proven = await sanction(reader.id, { kind: 'warn' })

    expect([status, proven.status]).toEqual([200, 403])
  })

  it('twice the same', async () => {
    const { reader } = await createReader(app.payload)
    await sanctioned(reader.id, { kind: 'ban' })

    expect(await sanction(reader.id, { kind: 'ban' })).toMatchObject({ status: 409 })
  })

  it.each([
    ['warn', {}, 'not acknowledged yet'],
    ['suspend', { endsAt: inHours(2) }, 'stands until'],
  ])(
    '%s in the same words while it stands: no answer came, and it is asked again',
    async (kind, more, words) => {
      const { reader, email } = await createReader(app.payload)
      const { id: about } = await createComment(app.payload, { piece, reader: reader.id })
      const input = { kind, ...more }
      const first = await sanctioned(reader.id, input)

      const again = await sanction(reader.id, input)
      const mails = await mailsTo(app, email)

      expect([again.status, again.body.errors[0].message]).toEqual([
        409,
        expect.stringContaining(words),
      ])
      expect(mails).toHaveLength(1)
      await sanctioned(reader.id, { ...input, message: 'Something else.' })
      await sanctioned(reader.id, { ...input, comment: about })
      if (kind === 'suspend') await sanctioned(reader.id, { ...input, endsAt: inHours(50) })
      await lift(first)
      await sanctioned(reader.id, input)
    },
  )

  it('by who does not moderate', async () => {
    const { reader } = await createReader(app.payload)
    const contributor = await signIn(app, 'contributor')

    const answers = [
      await sanction(reader.id, { kind: 'ban' }, contributor),
      await contributor.rest(`/moderation/readers/${reader.id}`),
      await restWith(app, null)(`/moderation/readers/${reader.id}`),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 401])
  })
})

it('the history of a reader tells what was decided, and whoever opens it stands in the audit log', async () => {
  const { reader } = await createReader(app.payload, 'Known Name')
  for (const status of ['approved', 'approved', 'rejected', 'pending'] as const)
    await createComment(app.payload, { piece, reader: reader.id, status })
  await sanctioned(reader.id, { kind: 'warn', note: 'Second time this week.' })

  const { body } = await moderator.rest(`/moderation/readers/${reader.id}`)
  const { docs } = await app.payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: reader.id } },
    sort: 'createdAt',
    depth: 0,
  })

  expect(body).toMatchObject({
    reader: { id: reader.id, name: 'Known Name', emailVerified: true },
    counts: { approved: 2, rejected: 1, pending: 1, spam: 0, withdrawn: 0 },
    sanctions: [{ kind: 'warn', by: 'Staff', appeal: null }],
    notes: [{ text: 'Second time this week.', by: 'Staff' }],
  })
  expect(body.approvalRate).toBeCloseTo(2 / 3)
  expect(body.recent).toHaveLength(4)
  expect(JSON.stringify(body)).not.toContain('@example.org')
  expect(docs.map(({ action, to }) => [action, to ?? null])).toEqual([
    ['sanctioned', 'warn'],
    ['reader-read', null],
  ])
})

it('reasons come with the words that a reader is told', async () => {
  const { body } = await moderator.rest('/moderation/reasons')

  expect(body.reasons).toHaveLength(8)
  expect(body.reasons[0]).toMatchObject({
    ...{ reason: 'offensive', label: 'Offensive' },
    statement: expect.stringContaining('hateful'),
  })
})

it('speaks Spanish to a reader who chose it', async () => {
  const { reader, token, email } = await createReader(app.payload)
  await app.payload.update({ collection: 'readers', id: reader.id, data: { locale: 'es' } })
  await sanctioned(reader.id, { kind: 'ban' })

  const [own] = await sanctionsOf(token)
  const [mail] = await mailsTo(app, email)

  expect(own.explanation).toMatch(/acosa/)
  expect(mail).toContain('Ya no puedes escribir')
})

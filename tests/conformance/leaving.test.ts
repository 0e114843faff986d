import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createInsight,
  createReader,
  PASSWORD,
  showEveryInsight,
} from '@/tests/helpers/factories'
import { mailsTo } from '@/tests/helpers/mails'
import { everythingStored } from '@/tests/helpers/stored'

let app: App
beforeAll(async () => {
  app = await startApp()
  await showEveryInsight(app.payload)
})
afterAll(() => app.close())

const EXPORT = 'mutation { exportMyData { data userErrors { code path } } }'
const LEAVE = `mutation ($input: DeleteMyAccountInput!) { deleteMyAccount(input: $input) {
  accepted userErrors { code path } } }`
const REQUEST = `mutation ($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) { accepted } }`
const ME = '{ me { email } }'

const leave = async (password: string, token?: string) => {
  const { data, headers } = await app.query(LEAVE, { input: { password, now: true } }, { token })
  return { ...data?.deleteMyAccount, cookie: headers.get('set-cookie') }
}

describe('the export', () => {
  it('holds all that is kept of its reader, and nothing of others', async () => {
    const piece = await createArticle(app.payload)
    const mine = await createReader(app.payload, 'The exporting one')
    const other = await createReader(app.payload, 'Another one')
    const on = { piece: piece.id, reader: mine.reader.id }
    const theirs = { piece: piece.id, reader: other.reader.id }
    const parent = await createComment(app.payload, { ...theirs, body: 'What another wrote' })
    await createComment(app.payload, { ...on, parent: parent.id, depth: 1, body: 'My answer' })
    await createComment(app.payload, { ...on, body: 'My rejected words', status: 'rejected' })
    await createInsight(app.payload, { ...on, rating: 'nice-work', note: 'My note' })
    await createInsight(app.payload, { ...theirs, note: 'A note of another' })

    const { data } = await app.query(EXPORT, {}, { token: mine.token })
    const exported = data?.exportMyData.data

    expect(data?.exportMyData.userErrors).toEqual([])
    expect(exported).toMatchObject({
      account: {
        id: mine.reader.id,
        email: mine.email,
        displayName: 'The exporting one',
        emailVerified: true,
        createdAt: mine.reader.createdAt,
      },
      sessions: [{ createdAt: expect.any(String), expiresAt: expect.any(String) }],
      comments: [
        { body: 'My answer', status: 'approved', parent: parent.id, piece: piece.id },
        { body: 'My rejected words', status: 'rejected' },
      ],
      insights: [{ rating: 'nice-work', note: 'My note', piece: piece.id }],
    })
    expect(JSON.stringify(exported)).not.toContain('nother')
    expect(Object.keys(exported.sessions[0] as object)).toEqual(['createdAt', 'expiresAt'])
  })

  it('has no secret of the account in it', async () => {
    const { email, reader, token } = await createReader(app.payload)
    await app.query(REQUEST, { input: { email } })
    await mailsTo(app, email)
    const kept = await app.payload.findByID({
      collection: 'readers',
      id: reader.id,
      showHiddenFields: true,
    })

    const { data } = await app.query(EXPORT, {}, { token })
    const text = JSON.stringify(data)

    for (const secret of [kept.hash!, kept.salt!, kept.resetPasswordToken!, kept.sessions![0]!.id])
      expect(text).not.toContain(secret)
    expect(text).not.toMatch(/hash|salt|token|password|lock|attempts/i)
  })

  it('has a part for every collection that says whose its documents are', async () => {
    const { token } = await createReader(app.payload)
    const owned = app.payload.config.collections
      .filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'reader'))
      .map(({ slug }) => slug)

    const { data } = await app.query(EXPORT, {}, { token })

    expect(owned).toEqual(expect.arrayContaining(['comments', 'insights']))
    expect(Object.keys(data?.exportMyData.data as object)).toEqual(expect.arrayContaining(owned))
  })

  it('needs a session', async () => {
    const { data } = await app.query(EXPORT)

    expect(data?.exportMyData).toEqual({
      data: null,
      userErrors: [{ code: 'NOT_SIGNED_IN', path: null }],
    })
  })
})

describe('a reader who leaves', () => {
  it('says so with the password', async () => {
    const { token, email } = await createReader(app.payload)

    const wrong = await leave('not the password', token)
    const none = await leave(PASSWORD)

    expect(wrong).toEqual({
      accepted: false,
      userErrors: [{ code: 'INVALID', path: ['password'] }],
      cookie: null,
    })
    expect(none.userErrors).toEqual([{ code: 'NOT_SIGNED_IN', path: null }])
    expect((await app.query(ME, {}, { token })).data?.me).toEqual({ email })
  })

  it('cannot be made to leave by guessing', async () => {
    const { token, email } = await createReader(app.payload)
    await app.payload.update({
      collection: 'readers',
      where: { email: { equals: email } },
      data: { loginAttempts: 99 },
    })
    await leave('not the password', token)

    const locked = await leave(PASSWORD, token)

    expect(locked.userErrors).toEqual([{ code: 'RATE_LIMITED', path: ['password'] }])
    expect((await app.query(ME, {}, { token })).data?.me).toEqual({ email })
  })

  it('is gone with comments, insights and every session, and the numbers follow', async () => {
    const piece = await createArticle(app.payload, { title: 'Left behind' })
    const leaving = await createReader(app.payload)
    const staying = await createReader(app.payload)
    for (const { reader } of [leaving, staying]) {
      await createComment(app.payload, { piece: piece.id, reader: reader.id })
      await createInsight(app.payload, { piece: piece.id, reader: reader.id, rating: 'nice-work' })
    }
    const COUNTS = `{ article(slug: "left-behind") {
      comments(first: 5) { totalCount } insights { total } } }`

    const answer = await leave(PASSWORD, leaving.token)
    const { data } = await app.query(COUNTS)
    const row = await app.payload.findByID({ collection: 'pieces', id: piece.id })

    expect(answer).toMatchObject({ accepted: true, userErrors: [] })
    expect(answer.cookie).toContain('Max-Age=0')
    expect((await app.query(ME, {}, { token: leaving.token })).data?.me).toBeNull()
    expect(data?.article).toEqual({ comments: { totalCount: 1 }, insights: { total: 1 } })
    expect(row).toMatchObject({ commentCount: 1, insightCount: 1 })
  })

  it('leaves the numbers of a thread right, whether its comment hid the answers or not', async () => {
    const piece = await createArticle(app.payload)
    const leaving = await createReader(app.payload)
    const staying = await createReader(app.payload)
    const say = (by: typeof leaving, parent?: { id: string }) =>
      createComment(app.payload, {
        ...{ piece: piece.id, reader: by.reader.id },
        ...(parent && { parent: parent.id }),
      })
    const counts = async () => {
      const { docs } = await app.payload.find({
        collection: 'comments',
        where: { piece: { equals: piece.id } },
        sort: 'createdAt',
        depth: 0,
      })
      const row = await app.payload.findByID({ collection: 'pieces', id: piece.id })
      return { onPiece: row.commentCount, answers: docs.map(({ answers }) => answers) }
    }
    const root = await say(staying)
    const shown = await say(leaving, root)
    await say(staying, shown)
    const hiding = await say(leaving)
    await say(staying, hiding)
    await app.payload.update({
      collection: 'comments',
      id: hiding.id,
      data: { status: 'rejected' },
    })
    const before = await counts()

    await leave(PASSWORD, leaving.token)

    expect(before).toEqual({ onPiece: 3, answers: [2, 1, 0, 1, 0] })
    expect(await counts()).toEqual({ onPiece: 3, answers: [1, 0, 0] })
  })

  it('takes no answer of others along: it moves up to what the reader had answered', async () => {
    const piece = await createArticle(app.payload, { title: 'A thread that stays' })
    const leaving = await createReader(app.payload)
    const staying = await createReader(app.payload)
    const own = { piece: piece.id, reader: leaving.reader.id }
    const others = { piece: piece.id, reader: staying.reader.id }
    const answer = (parent: { id: string; depth: number } | null, of: typeof own, body: string) =>
      createComment(app.payload, {
        ...of,
        body,
        ...(parent && { parent: parent.id, depth: parent.depth + 1 }),
      })
    const root = await answer(null, others, 'root')
    const gone = await answer(root, own, 'gone')
    const goneToo = await answer(gone, own, 'gone too')
    await answer(goneToo, others, 'lifted twice')
    const goneRoot = await answer(null, own, 'gone root')
    const newRoot = await answer(goneRoot, others, 'new root')
    await answer(newRoot, others, 'below the new root')
    const THREADS = `{ article(slug: "a-thread-that-stays") { comments(first: 5, order: OLDEST) {
      totalCount nodes { body depth replies(first: 5) { totalCount nodes {
        body depth parent { body } } } } } } }`

    await leave(PASSWORD, leaving.token)
    const { data } = await app.query(THREADS)

    expect(data?.article.comments).toEqual({
      totalCount: 2,
      nodes: [
        {
          body: 'root',
          depth: 0,
          replies: {
            totalCount: 1,
            nodes: [{ body: 'lifted twice', depth: 1, parent: { body: 'root' } }],
          },
        },
        {
          body: 'new root',
          depth: 0,
          replies: {
            totalCount: 1,
            nodes: [{ body: 'below the new root', depth: 1, parent: { body: 'new root' } }],
          },
        },
      ],
    })
  })

  it.each([
    ['by themselves', (token: string) => leave(PASSWORD, token)],
    [
      'by the hand of staff',
      async (_: string, id: string) => app.payload.delete({ collection: 'readers', id }),
    ],
  ])('leaves no trace of name or address on the disk when deleted %s', async (_, remove) => {
    const piece = await createArticle(app.payload)
    const name = `Trace ${crypto.randomUUID().slice(0, 8)}`
    const { email, token, reader } = await createReader(app.payload, name)
    const on = { piece: piece.id, reader: reader.id }
    await createComment(app.payload, { ...on, body: `Said by ${name}` })
    await createInsight(app.payload, { ...on, note: `Noted by ${name}` })
    await app.query(REQUEST, { input: { email } })
    const neighbour = await createReader(app.payload)
    await app.query(REQUEST, { input: { email: neighbour.email } })
    await mailsTo(app, email)

    const before = await everythingStored(app)
    await remove(token, reader.id)
    const after = await everythingStored(app)

    expect(before).toContain(email)
    expect(before).toContain(name)
    expect(after).not.toContain(email)
    expect(after).not.toContain(name)
    expect(after).not.toContain(reader.id)
    expect(await mailsTo(app, neighbour.email)).toHaveLength(1)
  })
})

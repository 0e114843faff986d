import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { idOf } from '@/src/delivery/relations'
import { type App, startApp } from '@/tests/helpers/app'
import { countQueries } from '@/tests/helpers/countQueries'
import {
  createArticle,
  createComment,
  createReader,
  createTerm,
  globalId,
} from '@/tests/helpers/factories'
import { signIn } from '@/tests/helpers/rest'

let app: App
beforeAll(async () => {
  app = await startApp()
  await app.payload.updateGlobal({
    slug: 'site',
    data: {
      crisisResources: [
        { name: 'A line in Canada', region: 'CA' },
        { name: 'A line in Spain', region: 'ES' },
      ],
    },
  })
})
afterAll(() => app.close())

const FIELDS = `id body html status depth featured helpful helpfulByMe canEdit canDelete editedAt
  byPieceAuthor author { id displayName badges } parent { id }`
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) {
    comment { ${FIELDS} } support { name region } userErrors { code path } } }`
const ADD = mutation('addComment', 'AddCommentInput')
const EDIT = mutation('editComment', 'EditCommentInput')
const DELETE = mutation('deleteComment', 'DeleteCommentInput')
const MARK = mutation('markHelpful', 'MarkHelpfulInput')
const REPORT = `mutation ($input: ReportCommentInput!) { reportComment(input: $input) {
  accepted userErrors { code path } } }`
const NODE = `query ($id: ID!) { node(id: $id) { ... on Comment { ${FIELDS}
  replies(first: 9) { totalCount nodes { body } } } } }`

type Options = Parameters<App['query']>[2]
const ask = async (query: string, input: object, token?: string, options: Options = {}) => {
  const { data, errors } = await app.query(query, { input }, { token, ...options })
  expect(errors).toBeUndefined()
  return Object.values(data!)[0]
}
const node = async (id: string, token?: string) =>
  (await app.query(NODE, { id }, { token })).data?.node
const commentId = ({ id }: { id: unknown }) => globalId('Comment', id)
const pieceRow = (id: unknown) =>
  app.payload.findByID({ collection: 'pieces', id: String(id), depth: 0 })
const stored = (id: unknown) =>
  app.payload.findByID({ collection: 'comments', id: String(id), depth: 0 })
const times = <Result>(count: number, run: () => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, run))

/** A piece with an approved comment on it, its writer, and somebody else. */
const createThread = async (data: Partial<Parameters<typeof createComment>[1]> = {}) => {
  const piece = await createArticle(app.payload)
  const writer = await createReader(app.payload)
  const other = await createReader(app.payload)
  const comment = await createComment(app.payload, {
    piece: piece.id,
    reader: writer.reader.id,
    body: 'The first words',
    ...data,
  })
  const answer = (more: object = {}) =>
    createComment(app.payload, {
      piece: piece.id,
      reader: other.reader.id,
      parent: comment.id,
      ...more,
    })
  return { piece, writer, other, comment, id: commentId(comment), answer }
}

describe('a request that is sent again', () => {
  it('adds one comment, though it comes twenty times at once, and answers the same each time', async () => {
    const piece = await createArticle(app.payload)
    const { token } = await createReader(app.payload)
    const input = {
      pieceId: globalId('Article', piece.id),
      body: 'Only once',
      clientMutationId: 'once',
    }

    const answers = await times(20, () => ask(ADD, input, token))
    const later = await ask(ADD, { ...input, body: 'Other words' }, token)
    const { totalDocs } = await app.payload.count({
      collection: 'comments',
      where: { piece: { equals: piece.id } },
    })

    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(new Set([...answers, later].map(({ comment }) => comment.id)).size).toBe(1)
    expect(later.comment.body).toBe('Only once')
    expect(totalDocs).toBe(1)
  }, 60_000)

  it('is told apart by its name and its reader', async () => {
    const pieceId = globalId('Article', (await createArticle(app.payload)).id)
    const [one, other] = [await createReader(app.payload), await createReader(app.payload)]
    let serial = 0
    const add = (clientMutationId: string | undefined, token: string) =>
      ask(ADD, { pieceId, body: `Words ${serial++}`, clientMutationId }, token)

    const answers = [
      await add('a', one.token),
      await add('b', one.token),
      await add('a', other.token),
      await add(undefined, one.token),
      await add(undefined, one.token),
    ]

    expect(new Set(answers.map(({ comment }) => comment.id)).size).toBe(5)
  })

  it('is not taken for another one that has its name, on another piece or below another comment', async () => {
    const { piece, writer, id } = await createThread()
    const elsewhere = await createArticle(app.payload)
    const named = {
      pieceId: globalId('Article', piece.id),
      body: 'Some words',
      clientMutationId: 'one-name',
    }

    const { comment: kept } = await ask(ADD, named, writer.token)
    const answers = [
      await ask(ADD, { ...named, pieceId: globalId('Article', elsewhere.id) }, writer.token),
      await ask(ADD, { ...named, parentId: id }, writer.token),
    ]
    const again = await ask(ADD, named, writer.token)

    const refused = { code: 'INVALID', path: ['clientMutationId'] }
    expect(answers).toEqual(Array(2).fill({ comment: null, support: [], userErrors: [refused] }))
    expect(again.comment).toMatchObject({ id: kept.id, body: 'Some words' })
  })

  it('reports and marks once, though it comes twenty times at once', async () => {
    const { comment, id, other } = await createThread()

    const reports = await times(20, () =>
      ask(REPORT, { commentId: id, reason: 'SPAM', clientMutationId: 'r' }, other.token),
    )
    const marks = await times(20, () =>
      ask(MARK, { commentId: id, clientMutationId: 'm' }, other.token),
    )

    const marked = await stored(comment.id)
    const taken = await times(20, () => ask(MARK, { commentId: id, helpful: false }, other.token))

    expect(reports).toEqual(reports.map(() => ({ accepted: true, userErrors: [] })))
    expect([...marks, ...taken].flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(marked).toMatchObject({ helpful: 1, reportCount: 1 })
    expect(await stored(comment.id)).toMatchObject({ helpful: 0 })
  }, 60_000)
})

describe('editing a comment', () => {
  it('takes the new words, says when, and hides it until it is decided again', async () => {
    const { piece, writer, other, id } = await createThread({ featured: true })

    const { comment, userErrors } = await ask(
      EDIT,
      { commentId: id, body: ' Better\r\nwords ' },
      writer.token,
    )

    expect(userErrors).toEqual([])
    expect(comment).toMatchObject({
      body: 'Better\nwords',
      status: 'PENDING',
      featured: false,
      editedAt: expect.any(String),
    })
    expect(await node(id, writer.token)).toMatchObject({ body: 'Better\nwords' })
    expect(await node(id, other.token)).toBeNull()
    expect(await pieceRow(piece.id)).toMatchObject({ commentCount: 0 })
  })

  it('changes nothing where the words are the same', async () => {
    const { writer, id } = await createThread()

    const { comment } = await ask(EDIT, { commentId: id, body: 'The first words' }, writer.token)

    expect(comment).toMatchObject({ status: 'APPROVED', editedAt: null })
  })

  it('ends with the time that the site sets', async () => {
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString()
    const { writer, id } = await createThread({ createdAt: hourAgo })
    const edit = () => ask(EDIT, { commentId: id, body: 'Too late' }, writer.token)

    const late = { canEdit: (await node(id, writer.token)).canEdit, answer: await edit() }
    await app.payload.updateGlobal({ slug: 'site', data: { commentEditMinutes: 90 } })
    const early = { canEdit: (await node(id, writer.token)).canEdit, answer: await edit() }
    await app.payload.updateGlobal({ slug: 'site', data: { commentEditMinutes: 15 } })

    expect(late).toMatchObject({
      canEdit: false,
      answer: { comment: null, userErrors: [{ code: 'NOT_ALLOWED', path: null }] },
    })
    expect(early).toMatchObject({ canEdit: true, answer: { comment: { body: 'Too late' } } })
  })

  it.each([
    ['nothing', ' \n ', { code: 'REQUIRED', path: ['body'] }],
    ['nothing that can be seen', '\u200b\u2060\u0301', { code: 'REQUIRED', path: ['body'] }],
    ['too much', 'x'.repeat(5001), { code: 'TOO_LONG', path: ['body'] }],
  ])('is refused with %s, in the same words as a new comment', async (_, body, userError) => {
    const { piece, writer, id } = await createThread()

    const edited = await ask(EDIT, { commentId: id, body }, writer.token)
    const pieceId = globalId('Article', piece.id)
    const added = await ask(ADD, { pieceId, body }, writer.token)

    expect(edited).toEqual({ comment: null, support: [], userErrors: [userError] })
    expect(added).toEqual(edited)
  })

  it('is its writer’s alone, through any door', async () => {
    const { comment, id, other } = await createThread()
    const body = 'Not mine'

    const byOther = await ask(EDIT, { commentId: id, body }, other.token)
    const byVisitor = await ask(EDIT, { commentId: id, body })
    const below = app.payload.update({
      collection: 'comments',
      id: comment.id,
      data: { body },
      overrideAccess: false,
      user: { ...other.reader, collection: 'readers' },
    })

    await expect(below).rejects.toMatchObject({ status: 403 })
    expect(byOther.userErrors).toEqual([{ code: 'NOT_ALLOWED', path: ['commentId'] }])
    expect(byVisitor.userErrors).toEqual([{ code: 'NOT_SIGNED_IN', path: null }])
    expect(await stored(comment.id)).toMatchObject({ body: 'The first words' })
  })

  it('gives its writer no say over anything but the words', async () => {
    const { comment, writer } = await createThread({ status: 'pending' })

    const changed = await app.payload.update({
      collection: 'comments',
      id: comment.id,
      data: { body: 'Mine', status: 'approved', featured: true, helpful: 9, answers: 9 },
      overrideAccess: false,
      user: { ...writer.reader, collection: 'readers' },
    })

    expect(changed).toMatchObject({ body: 'Mine', status: 'pending', featured: false })
    expect(await stored(comment.id)).toMatchObject({ helpful: 0, answers: 0 })
  })
})

describe('deleting a comment', () => {
  it('takes words and writer away, and keeps the place of what others answered', async () => {
    const { piece, writer, other, id, answer } = await createThread({ featured: true })
    const reply = await answer({ body: 'An answer that stays' })

    const { comment, userErrors } = await ask(DELETE, { commentId: id }, writer.token)
    const seen = await node(id)
    const answers = await node(commentId(reply))
    const LIST = `query ($id: ID!) { node(id: $id) { ... on Article {
      comments(first: 9) { totalCount nodes { id body } } } } }`
    const list = await app.query(LIST, { id: globalId('Article', piece.id) })

    const gone = { body: '', html: '', status: 'WITHDRAWN', featured: false, canDelete: false }
    const nobody = { displayName: '', badges: [] }
    expect(userErrors).toEqual([])
    expect(comment).toMatchObject({ ...gone, author: nobody })
    expect(seen).toMatchObject({
      ...gone,
      author: nobody,
      replies: { totalCount: 1, nodes: [{ body: 'An answer that stays' }] },
    })
    expect(JSON.stringify([seen, list.data])).not.toContain(String(writer.reader.id))
    expect(answers).toMatchObject({ body: 'An answer that stays', parent: { id } })
    expect(list.data?.node.comments).toEqual({ totalCount: 1, nodes: [{ id, body: '' }] })
    expect(await pieceRow(piece.id)).toMatchObject({ commentCount: 1 })
    expect(await node(id, other.token)).toMatchObject(gone)
  })

  it('leaves no trace where nobody sees an answer below it', async () => {
    const { piece, comment, writer, id, answer } = await createThread()
    const pending = await answer({ status: 'pending' })
    const reply = await answer()

    await ask(DELETE, { commentId: id }, writer.token)
    const answered = await node(id)
    await app.payload.update({
      collection: 'comments',
      id: reply.id,
      data: { status: 'rejected' },
    })
    const rejected = await node(id)
    await app.payload.update({
      collection: 'comments',
      id: pending.id,
      data: { status: 'approved' },
    })

    expect(answered).toMatchObject({ status: 'WITHDRAWN' })
    expect(rejected).toBeNull()
    expect(await node(id)).toMatchObject({ status: 'WITHDRAWN', replies: { totalCount: 1 } })
    expect(await stored(comment.id)).toMatchObject({ body: '', answers: 1 })
    expect(await pieceRow(piece.id)).toMatchObject({ commentCount: 1 })
  })

  it('leaves nothing to answer, edit, report or mark', async () => {
    const { piece, writer, other, id, answer } = await createThread()
    await answer()
    await ask(DELETE, { commentId: id }, writer.token)
    const pieceId = globalId('Article', piece.id)

    const answers = [
      await ask(ADD, { pieceId, parentId: id, body: 'Hello?' }, other.token),
      await ask(EDIT, { commentId: id, body: 'Back again' }, writer.token),
      await ask(DELETE, { commentId: id }, writer.token),
      await ask(REPORT, { commentId: id, reason: 'OTHER' }, other.token),
      await ask(MARK, { commentId: id }, other.token),
    ]

    expect(answers.map(({ userErrors }) => userErrors[0])).toEqual([
      { code: 'NOT_FOUND', path: ['parentId'] },
      ...Array.from({ length: 4 }, () => ({ code: 'NOT_FOUND', path: ['commentId'] })),
    ])
  })

  it('is done on a piece that is not published any more, too, and is its writer’s alone there', async () => {
    const { piece, writer, other, comment, id, answer } = await createThread()
    await answer()
    await app.payload.update({
      collection: 'articles',
      id: piece.id,
      data: { _status: 'draft' },
    })
    const input = { commentId: id, clientMutationId: 'gone' }

    const byOther = await ask(DELETE, input, other.token)
    const byWriter = await ask(DELETE, input, writer.token)
    const again = await ask(DELETE, input, writer.token)

    const done = { comment: null, support: [], userErrors: [] }
    expect(byOther.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['commentId'] }])
    expect([byWriter, again]).toEqual([done, done])
    expect(await stored(comment.id)).toMatchObject({ status: 'withdrawn', body: '' })
  })

  it('is its writer’s alone, and a moderator’s only by deleting or rejecting it', async () => {
    const { comment, id, other } = await createThread()

    const byOther = await ask(DELETE, { commentId: id }, other.token)
    const byStaff = app.payload.update({
      collection: 'comments',
      id: comment.id,
      data: { status: 'withdrawn' },
      user: { id: 'x', collection: 'users', roles: ['admin'] },
    })

    await expect(byStaff).rejects.toMatchObject({ data: { code: 'NOT_ALLOWED' } })
    expect(byOther.userErrors).toEqual([{ code: 'NOT_ALLOWED', path: ['commentId'] }])
    expect(await node(id)).toMatchObject({ body: 'The first words' })
  })
})

describe('how many comments a piece has', () => {
  it('leaves out what stands below something hidden, and counts it again with it', async () => {
    const { piece, comment, answer } = await createThread()
    const reply = await answer()
    await answer({ parent: reply.id })
    await answer({ parent: reply.id, status: 'pending' })
    const decide = (id: unknown, status: 'approved' | 'rejected') =>
      app.payload.update({ collection: 'comments', id: String(id), data: { status } })
    const counts: unknown[] = []
    const count = async () => counts.push((await pieceRow(piece.id)).commentCount)

    await count()
    await decide(reply.id, 'rejected')
    await count()
    await decide(comment.id, 'rejected')
    await count()
    await decide(reply.id, 'approved')
    await count()
    await decide(comment.id, 'approved')
    await count()
    await app.payload.delete({ collection: 'comments', id: reply.id })
    await count()

    expect(counts).toEqual([3, 1, 0, 0, 3, 1])
  })

  it('stays right where a whole thread is decided or deleted in one request', async () => {
    const { piece, comment, answer } = await createThread({ status: 'pending' })
    const reply = await answer({ status: 'pending' })
    await answer({ parent: reply.id, status: 'pending' })
    await createComment(app.payload, { piece: piece.id, reader: idOf(comment.reader)! })
    const where = { piece: { equals: piece.id } }
    const count = async () => (await pieceRow(piece.id)).commentCount

    await app.payload.update({ collection: 'comments', where, data: { status: 'approved' } })
    const approved = await count()
    await app.payload.delete({
      collection: 'comments',
      where: { and: [where, { id: { in: [comment.id, reply.id] } }] },
    })

    expect(approved).toBe(4)
    expect(await count()).toBe(1)
  })
})

describe('a helpful mark', () => {
  it('is counted once a reader, and right under many at once', async () => {
    const { comment, id } = await createThread()
    const readers = await times(12, () => createReader(app.payload))

    await Promise.all(readers.map(({ token }) => ask(MARK, { commentId: id }, token)))
    const all = await node(id, readers[0]!.token)
    await Promise.all(
      readers.slice(0, 5).map(({ token }) => ask(MARK, { commentId: id, helpful: false }, token)),
    )
    const taken = await ask(MARK, { commentId: id, helpful: false }, readers[0]!.token)

    expect(all).toMatchObject({ helpful: 12, helpfulByMe: true })
    expect(await node(id)).toMatchObject({ helpful: 7, helpfulByMe: false })
    expect(taken.comment).toMatchObject({ helpful: 7, helpfulByMe: false })
    expect(await stored(comment.id)).toMatchObject({ helpful: 7 })
  }, 60_000)

  it('survives a decision about the comment', async () => {
    const { comment, id, other } = await createThread()

    await Promise.all([
      ask(MARK, { commentId: id }, other.token),
      app.payload.update({
        collection: 'comments',
        id: comment.id,
        data: { featured: true },
      }),
    ])

    expect(await node(id)).toMatchObject({ helpful: 1, featured: true })
  })

  it('is refused on one’s own comment, and on what is not shown', async () => {
    const { id, writer, other, answer } = await createThread()
    const hidden = commentId(await answer({ status: 'pending', reader: writer.reader.id }))
    const unknown = [
      globalId('Comment', '00000000-0000-0000-0000-000000000000'),
      globalId('Comment', '000000000000000000000000'),
      'nonsense',
    ]
    const mark = async (commentId: string, token?: string) =>
      (await ask(MARK, { commentId }, token)).userErrors

    expect(await mark(id, writer.token)).toEqual([{ code: 'NOT_ALLOWED', path: ['commentId'] }])
    expect(await mark(hidden, other.token)).toEqual([{ code: 'NOT_FOUND', path: ['commentId'] }])
    for (const id of unknown)
      expect(await mark(id, other.token)).toEqual(await mark(hidden, other.token))
    expect(await mark(id)).toEqual([{ code: 'NOT_SIGNED_IN', path: null }])
  })
})

describe('a report', () => {
  it('reaches the staff with its reason and note, and nobody else', async () => {
    const { comment, id, other } = await createThread()
    const input = { commentId: id, reason: 'MEDICAL_ADVICE', note: ' It names a dose. ' }

    const answer = await ask(REPORT, input, other.token)
    const { docs } = await app.payload.find({
      collection: 'reports',
      where: { comment: { equals: comment.id } },
      depth: 0,
    })

    expect(answer).toEqual({ accepted: true, userErrors: [] })
    expect(docs).toMatchObject([
      { reason: 'medical-advice', note: 'It names a dose.', reader: other.reader.id },
    ])
    expect(await node(id)).toMatchObject({ status: 'APPROVED', body: 'The first words' })
  })

  it('is refused about one’s own words, about what is not shown, and with too long a note', async () => {
    const { id, writer, other, answer } = await createThread()
    const hidden = commentId(await answer({ status: 'spam' }))
    const report = (input: object, token?: string) =>
      ask(REPORT, { commentId: id, reason: 'OTHER', ...input }, token)

    expect(await report({}, writer.token)).toEqual({
      accepted: false,
      userErrors: [{ code: 'NOT_ALLOWED', path: ['commentId'] }],
    })
    expect((await report({ commentId: hidden }, writer.token)).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['commentId'] },
    ])
    expect((await report({ note: 'x'.repeat(1001) }, other.token)).userErrors).toEqual([
      { code: 'TOO_LONG', path: ['note'] },
    ])
    expect((await report({})).userErrors).toEqual([{ code: 'NOT_SIGNED_IN', path: null }])
  })
})

describe('a reader who is banned between two requests', () => {
  it('can write nothing more, and can still take back what is theirs', async () => {
    const { piece, writer, other, id, answer } = await createThread()
    const theirs = commentId(await answer())
    const ban = { collection: 'readers', data: { banned: true } } as const
    await app.payload.update({ ...ban, id: other.reader.id })
    const pieceId = globalId('Article', piece.id)

    const answers = [
      await ask(ADD, { pieceId, body: 'Me again' }, other.token),
      await ask(EDIT, { commentId: theirs, body: 'Me again' }, other.token),
      await ask(MARK, { commentId: id }, other.token),
      await ask(REPORT, { commentId: id, reason: 'OTHER' }, other.token),
    ]
    const canEdit = (await node(theirs, other.token)).canEdit
    const taken = await ask(DELETE, { commentId: theirs }, other.token)
    const below = app.payload.create({
      collection: 'comments',
      data: {
        body: 'Me again',
        piece: piece.id,
        reader: other.reader.id,
        status: 'pending',
        depth: 0,
      },
      overrideAccess: false,
      user: { ...other.reader, banned: true, collection: 'readers' },
    })

    await expect(below).rejects.toMatchObject({ status: 403 })
    expect(answers.map(({ userErrors }) => userErrors)).toEqual(
      answers.map(() => [{ code: 'BANNED', path: null }]),
    )
    expect(canEdit).toBe(false)
    expect(taken).toMatchObject({ comment: { status: 'WITHDRAWN' }, userErrors: [] })
    expect(writer.token).not.toBe(other.token)
  })
})

describe('the order of the most helpful', () => {
  const ORDERED = `query ($id: ID!, $first: Int, $last: Int, $after: String, $before: String) {
    node(id: $id) { ... on Article { comments(order: MOST_HELPFUL,
      first: $first, last: $last, after: $after, before: $before) {
      totalCount nodes { body } pageInfo { hasNextPage endCursor startCursor } } } } }`

  it('is total where counts and times are the same, in either direction', async () => {
    const piece = await createArticle(app.payload)
    const { reader } = await createReader(app.payload)
    const on = { piece: piece.id, reader: reader.id }
    const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z']
    for (const [helpful, createdAt] of [
      ...[
        [0, early],
        [2, early],
        [2, late],
        [0, late],
        [1, early],
        [2, late],
        [0, late],
      ],
    ] as [number, string][])
      await createComment(app.payload, {
        ...on,
        helpful,
        createdAt,
        body: `${helpful} ${createdAt}`,
      })
    const id = globalId('Article', piece.id)
    const page = async (args: object) =>
      (await app.query(ORDERED, { id, ...args })).data?.node.comments
    const bodies = ({ nodes }: { nodes: { body: string }[] }) => nodes.map(({ body }) => body)

    const forwards: string[] = []
    for (let after: string | null = null, isMore = true; isMore;) {
      const found = await page({ first: 2, after })
      forwards.push(...bodies(found))
      after = found.pageInfo.endCursor as string
      isMore = found.pageInfo.hasNextPage as boolean
    }
    const last = await page({ last: 3 })
    const before = await page({ last: 4, before: last.pageInfo.startCursor })

    expect(forwards).toEqual([
      ...[`2 ${late}`, `2 ${late}`, `2 ${early}`, `1 ${early}`],
      ...[`0 ${late}`, `0 ${late}`, `0 ${early}`],
    ])
    expect([...bodies(before), ...bodies(last)]).toEqual(forwards)
  })

  it('reads on from a cursor though the counts have changed since', async () => {
    const { piece, comment, other } = await createThread({ helpful: 3, body: 'First' })
    const on = { piece: piece.id, reader: idOf(comment.reader)! }
    await createComment(app.payload, { ...on, helpful: 2, body: 'Second' })
    await createComment(app.payload, { ...on, helpful: 1, body: 'Third' })
    const id = globalId('Article', piece.id)

    const first = await app.query(ORDERED, { id, first: 1 })
    const after = first.data?.node.comments.pageInfo.endCursor as string
    await ask(MARK, { commentId: commentId(comment) }, other.token)
    const rest = await app.query(ORDERED, { id, first: 9, after })

    expect(rest.errors).toBeUndefined()
    expect(rest.data?.node.comments.nodes).toEqual([{ body: 'Second' }, { body: 'Third' }])
  })

  it('refuses a cursor of another order', async () => {
    const { piece, answer } = await createThread()
    await answer({ parent: undefined })
    const NEWEST = `query ($id: ID!) { node(id: $id) { ... on Article {
      comments(first: 1) { pageInfo { endCursor } } } } }`
    const id = globalId('Article', piece.id)

    const newest = await app.query(NEWEST, { id })
    const after = newest.data?.node.comments.pageInfo.endCursor as string
    const { errors } = await app.query(ORDERED, { id, first: 1, after })

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('who wrote a comment', () => {
  it('is marked where it is an author of the piece, and the link shows nowhere else', async () => {
    const writer = await createReader(app.payload)
    const author = await createTerm(app.payload, 'authors', {
      name: 'Ada Author',
      readers: [writer.reader.id],
    })
    const draft = await createTerm(app.payload, 'authors', {
      _status: 'draft',
      readers: [(await createReader(app.payload)).reader.id],
    })
    const own = await createArticle(app.payload, { authors: [author.id, draft.id] })
    const foreign = await createArticle(app.payload)
    const stranger = String((draft as { readers?: unknown[] }).readers?.[0])
    const on = (piece: unknown, reader: string) =>
      createComment(app.payload, { piece: String(piece), reader })
    const comments = [
      await on(own.id, writer.reader.id),
      await on(foreign.id, writer.reader.id),
      await on(own.id, stranger),
    ]

    const nodes = await Promise.all(comments.map((comment) => node(commentId(comment))))
    const asVisitor = await app.payload.findByID({
      collection: 'authors',
      id: author.id,
      overrideAccess: false,
      depth: 0,
    })

    expect(nodes.map(({ byPieceAuthor, author: { badges } }) => [byPieceAuthor, badges])).toEqual([
      [true, ['author']],
      [false, ['author']],
      [false, []],
    ])
    expect(asVisitor).not.toHaveProperty('readers')
  })

  it('costs no more queries for many comments than for few', async () => {
    const { piece, writer, other } = await createThread()
    const ALL = `query ($id: ID!) { node(id: $id) { ... on Article { comments(first: 100) {
      nodes { ${FIELDS} replies(first: 9) { nodes { ${FIELDS} } } } } } } }`
    const id = globalId('Article', piece.id)
    const fill = async (count: number) => {
      for (let at = 0; at < count; at++) {
        const on = { piece: piece.id, reader: at % 2 ? writer.reader.id : other.reader.id }
        const comment = await createComment(app.payload, on)
        await createComment(app.payload, { ...on, parent: comment.id })
      }
    }

    const ask = () => app.query(ALL, { id }, { token: writer.token })
    const counted = async (count: number) => {
      await fill(count)
      await ask() // what is everyone's is kept from here on, of few as of many
      return countQueries(app, ask)
    }

    const few = await counted(2)
    const many = await counted(8)

    expect(many.result.errors).toBeUndefined()
    expect(many.result.data?.node.comments.nodes).toHaveLength(11)
    expect(many.queries).toHaveLength(few.queries.length)
  })
})

describe('words that suggest danger', () => {
  const add = async (body: string, options: Options = {}, data: object = {}) => {
    const pieceId = globalId('Article', (await createArticle(app.payload, data)).id)
    const { token } = await createReader(app.payload)
    return ask(ADD, { pieceId, body }, token, options)
  }

  it('are answered with whom to call near the reader, and held', async () => {
    const answer = await add('I want to die', { headers: { 'accept-language': 'fr-CA,fr;q=0.9' } })
    const [, id] = Buffer.from(answer.comment.id as string, 'base64')
      .toString()
      .split(':')

    expect(answer).toMatchObject({
      comment: { status: 'PENDING' },
      support: [{ name: 'A line in Canada', region: 'CA' }],
      userErrors: [],
    })
    expect(await stored(id)).toMatchObject({ care: true, status: 'pending' })
  })

  it.each(['i am going to k!ll myself', 'і wаnt tо d1е', 'quiero m o r i r'])(
    'are answered and held where they are written so that no filter finds them: %s',
    async (body) => {
      const { comment, support, userErrors } = await add(body)
      const [, id] = Buffer.from(comment.id as string, 'base64')
        .toString()
        .split(':')

      expect(userErrors).toEqual([])
      expect(comment).toMatchObject({ body, status: 'PENDING' })
      expect(support).toHaveLength(2)
      expect(await stored(id)).toMatchObject({ care: true, status: 'pending', reason: null })
    },
  )

  it('are answered with everyone there is where the place is not known', async () => {
    const unknown = await add('No quiero vivir más', { headers: { 'accept-language': 'es' } })
    const elsewhere = await add('I want to die', { headers: { 'accept-language': 'de-DE' } })

    expect(unknown.support).toHaveLength(2)
    expect(elsewhere.support).toEqual(unknown.support)
  })

  it('are answered though the comment is not taken, and in an edit too', async () => {
    const closed = await add('I want to die', {}, { commenting: 'closed' })
    const { writer, id } = await createThread()
    const edited = await ask(EDIT, { commentId: id, body: 'I want to die' }, writer.token)

    expect(closed).toMatchObject({ comment: null, userErrors: [{ code: 'CLOSED' }] })
    expect(closed.support).toHaveLength(2)
    expect(edited.support).toHaveLength(2)
  })

  it('in the note of a report are answered, and marked where moderators read them', async () => {
    const { id, comment, other } = await createThread()
    const { rest } = await signIn(app, 'moderator')
    const answered = REPORT.replace('accepted', 'accepted support { name region }')
    const report = (note: string) =>
      ask(answered, { commentId: id, reason: 'OTHER', note }, other.token, {
        headers: { 'accept-language': 'es-ES' },
      })

    const told = await report('After reading this I want to kill myself.')
    const again = await report('I want to kill myself.')
    const plain = await report('Rude.')
    const { body } = await rest(`/moderation/comments/${comment.id}`)

    const taken = { accepted: true, userErrors: [] }
    const whom = [{ name: 'A line in Spain', region: 'ES' }]
    expect([told, again]).toEqual(Array(2).fill({ ...taken, support: whom }))
    expect(plain).toEqual({ ...taken, support: [] })
    expect(body.card.reports).toMatchObject([{ care: true }])
    expect(body.card.care).toBe(false)
  })

  it('are no others', async () => {
    const answer = await add('My brother wanted to die for years, and this would have helped him.')

    expect(answer).toMatchObject({ support: [], userErrors: [] })
  })
})

describe('a reader who leaves', () => {
  it('takes their marks and reports along, and the numbers stay right', async () => {
    const { piece, comment, id, writer, other, answer } = await createThread()
    await answer()
    await ask(MARK, { commentId: id }, other.token)
    await ask(REPORT, { commentId: id, reason: 'SPAM' }, other.token)
    const third = await createReader(app.payload)
    await ask(MARK, { commentId: id }, third.token)

    await app.payload.delete({ collection: 'readers', id: other.reader.id })
    const after = await stored(comment.id)
    const left = await pieceRow(piece.id)
    await app.payload.delete({ collection: 'readers', id: writer.reader.id })
    const where = { comment: { equals: comment.id } }
    const marks = await app.payload.count({ collection: 'helpful-marks', where })

    expect(after).toMatchObject({ helpful: 1, reportCount: 0, answers: 0 })
    expect(left).toMatchObject({ commentCount: 1 })
    expect(marks.totalDocs).toBe(0)
    expect(await pieceRow(piece.id)).toMatchObject({ commentCount: 0 })
  })
})

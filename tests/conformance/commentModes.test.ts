import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  createUser,
  globalId,
} from '@/tests/helpers/factories'
import { itOnMongodb } from '@/tests/helpers/transactions'

const DAY = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()

let app: App
let reader: Awaited<ReturnType<typeof createReader>>
beforeAll(async () => {
  app = await startApp()
  reader = await createReader(app.payload)
})
afterAll(() => app.close())

const settings = (data: object) => app.payload.updateGlobal({ slug: 'site', data })
beforeEach(() => settings({ commenting: 'moderated', commentingDays: 0, commentEditMinutes: 15 }))

const answerOf = async (name: string, input: object, token = reader.token) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await app.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      comment { id body status featured } userErrors { code message path } } }`,
    { input },
    { token },
  )
  expect(errors).toBeUndefined()
  return data![name] as {
    comment: { id: string; body: string; status: string; featured: boolean } | null
    userErrors: { code: string; message: string }[]
  }
}
let serial = 0
const add = (piece: { id: unknown }, body = `Something new ${++serial}`) =>
  answerOf('addComment', { pieceId: globalId('Article', piece.id), body })
const edit = (commentId: string, body: string) => answerOf('editComment', { commentId, body })

const ask = async ({ id }: { id: unknown }) => {
  const { data } = await app.query(
    `query ($id: ID!) { node(id: $id) { ... on Article {
      commentsOpen comments(first: 9, order: OLDEST) { totalCount nodes { body } } } } }`,
    { id: globalId('Article', id) },
  )
  return data!.node as { commentsOpen: boolean; comments: { nodes: { body: string }[] } }
}
const isOpen = async (piece: { id: unknown }) => (await ask(piece)).commentsOpen
const bodies = async (piece: { id: unknown }) =>
  (await ask(piece)).comments.nodes.map(({ body }) => body)
const localId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]!

describe('comments on a piece', () => {
  it.each([
    ['moderated', 'site', 'PENDING'],
    ['open', 'site', 'APPROVED'],
    ['open', null, 'APPROVED'],
    ['closed', 'site', 'CLOSED'],
    ['closed', 'open', 'APPROVED'],
    ['open', 'moderated', 'PENDING'],
    ['open', 'closed', 'CLOSED'],
  ] as const)('where the site says %s and the piece %s are %s', async (site, piece, outcome) => {
    await settings({ commenting: site })
    const article = await createArticle(app.payload, { commenting: piece })

    const { comment, userErrors } = await add(article)

    expect(comment?.status ?? userErrors[0]?.code).toBe(outcome)
    expect(await isOpen(article)).toBe(outcome !== 'CLOSED')
  })

  it('wait for a decision on a new site', async () => {
    const { globals } = app.payload
    const [{ flattenedFields }] = globals.config.filter(({ slug }) => slug === 'site') as [
      (typeof globals.config)[number],
    ]
    const field = flattenedFields.find(({ name }) => name === 'commenting')

    expect(field).toMatchObject({ defaultValue: 'moderated' })
  })

  it('are seen by everyone at once where they are open, and counted', async () => {
    const article = await createArticle(app.payload, { commenting: 'open' })
    const before = await bodies(article)

    await add(article, 'Here at once')
    const row = await app.payload.findByID({ collection: 'pieces', id: article.id, depth: 0 })

    expect([before, await bodies(article)]).toEqual([[], ['Here at once']])
    expect(row.commentCount).toBe(1)
  })

  it('wait also where they are open when their words suggest danger', async () => {
    const article = await createArticle(app.payload, { commenting: 'open' })

    const { comment } = await add(article, 'I want to die')
    const edited = await edit(comment!.id, 'All is well, really')

    expect([comment?.status, edited.comment?.status]).toEqual(['PENDING', 'PENDING'])
    expect(await bodies(article)).toEqual([])
  })

  it('stay in sight when they are edited where they are open', async () => {
    const article = await createArticle(app.payload, { commenting: 'open' })
    const { comment } = await add(article, 'The first words of mine')

    const edited = await edit(comment!.id, 'Better words of mine')

    expect(edited.comment).toMatchObject({ status: 'APPROVED' })
    expect(await bodies(article)).toEqual(['Better words of mine'])
  })

  it('are not brought back by other words once a moderator holds them', async () => {
    const article = await createArticle(app.payload, { commenting: 'open' })
    const { comment } = await add(article, 'Held for a while')
    const moderator = await createUser(app.payload, ['moderator'])
    await app.payload.update({
      collection: 'comments',
      id: localId(comment!.id),
      data: { status: 'pending' },
      overrideAccess: false,
      user: { ...moderator, collection: 'users' },
    })

    const edited = await edit(comment!.id, 'Harmless words')
    const same = await edit(comment!.id, ' Harmless words ')

    expect([edited, same].map((each) => each.comment?.status)).toEqual(['PENDING', 'PENDING'])
    expect(await bodies(article)).toEqual([])
  })

  it('wait with other words once somebody reported them', async () => {
    const article = await createArticle(app.payload, { commenting: 'open' })
    const { comment } = await add(article, 'Something to report')
    const { token } = await createReader(app.payload)
    await app.query(
      `mutation ($id: ID!) { reportComment(input: { commentId: $id, reason: OTHER }) { accepted } }`,
      { id: comment!.id },
      { token },
    )

    const edited = await edit(comment!.id, 'Nothing to report')

    expect(edited.comment).toMatchObject({ status: 'PENDING' })
  })
})

describe('time', () => {
  it.each([
    ['the site', 7, null, 8, false],
    ['the site', 7, null, 6, true],
    ['nobody', 0, null, 4000, true],
    ['the piece', 0, 3, 4, false],
    ['the piece, sooner', 30, 3, 4, false],
    ['the piece, later', 3, 30, 4, true],
    ['the piece, never', 3, 0, 4000, true],
  ])('closes comments as %s says: %p, %p days, after %p', async (_, site, piece, age, open) => {
    await settings({ commentingDays: site })
    const article = await createArticle(app.payload, {
      ...{ commentingDays: piece, publishedAt: daysAgo(age) },
    })

    const { userErrors } = await add(article)

    expect(userErrors.map(({ code }) => code)).toEqual(open ? [] : ['CLOSED'])
    expect(await isOpen(article)).toBe(open)
  })

  it('alone closes them, in answers that are kept too', async () => {
    const closesAt = Date.now() + 1500
    const article = await createArticle(app.payload, {
      ...{ commentingDays: 7, publishedAt: new Date(closesAt - 7 * DAY).toISOString() },
    })
    const before = await isOpen(article)
    const { until } = await import('@/tests/helpers/until')

    await until(async () => !(await isOpen(article)))

    expect(before).toBe(true)
    expect(Date.now()).toBeGreaterThanOrEqual(closesAt)
    expect((await add(article)).userErrors).toMatchObject([{ code: 'CLOSED' }])
  })

  it('takes nothing from what is there: it can be read, edited and taken back', async () => {
    const article = await createArticle(app.payload, {
      ...{ commentingDays: 7, publishedAt: daysAgo(8) },
    })
    const { id } = await createComment(app.payload, {
      ...{ piece: article.id, reader: reader.reader.id, body: 'From before' },
    })
    const seen = await bodies(article)

    const edited = await edit(globalId('Comment', id), 'From before, and longer')
    const { comment } = await answerOf('deleteComment', { commentId: globalId('Comment', id) })

    expect(seen).toEqual(['From before'])
    expect(edited.comment).toMatchObject({ status: 'PENDING' })
    expect(comment).toMatchObject({ status: 'WITHDRAWN' })
  })
})

describe('links', () => {
  it.each([
    ['two addresses', 'https://example.org/a and https://example.org/b', 2, true],
    ['three addresses', 'https://a.example https://b.example https://c.example', 2, false],
    ['bare addresses', 'Look at example.com, www.example.org/x and t.me/abc', 2, false],
    ['dots that are written out', 'example[.]com, example (dot) net and example。org', 2, false],
    ['wide letters', 'ｅｘａｍｐｌｅ．ｃｏｍ example.net exam\u200bple.org', 2, false],
    ['full stops without a space', 'It is so.it helped.me too.no doubt.', 0, true],
    ['one where none may be', 'Look at example.com', 0, false],
    ['none where none may be', 'I took 2.5 mg, i.e. very little.', 0, true],
    ['an address of a mail', 'Write to me@example.org', 0, true],
  ])('are counted: %s', async (_, body, commentLinks, taken) => {
    await settings({ commentLinks })
    const article = await createArticle(app.payload)
    const { comment } = await add(article)

    const { userErrors } = await add(article, body)
    const edited = await edit(comment!.id, `Again: ${body}`)
    await settings({ commentLinks: 2 })

    const codes = [userErrors, edited.userErrors].map((errors) => errors[0]?.code)
    expect(codes).toEqual(taken ? [undefined, undefined] : ['INVALID', 'INVALID'])
  })

  it('are refused with words that say how many there may be', async () => {
    const { userErrors } = await add(await createArticle(app.payload), 'a.com b.com c.com')

    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        message: 'The comment has 3 links; 2 are the most. Leave some out.',
        path: ['body'],
      },
    ])
  })
})

describe('the same words again', () => {
  const LONG = 'I have read this three times now, and each time I find something else in it.'
  const addAs = (token: string, piece: { id: unknown }, body: string, more: object = {}) =>
    answerOf('addComment', { pieceId: globalId('Article', piece.id), body, ...more }, token)
  const arrange = async () => ({
    piece: await createArticle(app.payload),
    elsewhere: await createArticle(app.payload),
    ...(await createReader(app.payload)),
  })

  it.each([
    ['as they are', LONG],
    ['in capitals', LONG.toUpperCase()],
    ['with other spaces and stops', `  ${LONG.replace(/,|\./g, ' ! ')}`],
    ['with what nobody sees', LONG.split('').join('\u200b')],
    ['with accents', LONG.replace('e', 'é')],
  ])('are refused %s, on whichever piece', async (_, again) => {
    const { piece, elsewhere, token } = await arrange()
    const first = await addAs(token, piece, LONG)

    const answers = [await addAs(token, piece, again), await addAs(token, elsewhere, again)]

    expect(first.userErrors).toEqual([])
    for (const { userErrors } of answers)
      expect(userErrors).toMatchObject([{ code: 'DUPLICATE', path: ['body'] }])
  })

  it('are taken from somebody else, after a day, and once they were taken back', async () => {
    const { piece, elsewhere, token, reader: first } = await arrange()
    const other = await createReader(app.payload)
    const { comment } = await addAs(token, piece, LONG)

    const fromOther = await addAs(other.token, piece, LONG)
    await answerOf('deleteComment', { commentId: comment!.id }, token)
    const afterDeletion = await addAs(token, piece, LONG)
    await app.payload.db.updateMany({
      collection: 'comments',
      where: { reader: { equals: first.id } },
      data: { createdAt: daysAgo(1.1) },
    })
    const nextDay = await addAs(token, elsewhere, LONG)

    for (const { userErrors } of [fromOther, afterDeletion, nextDay]) expect(userErrors).toEqual([])
  })

  it('are taken where they are short, but twice in one place and with a link', async () => {
    const { piece, elsewhere, token } = await arrange()
    const other = await createReader(app.payload)
    const said = await createComment(app.payload, { piece: piece.id, reader: other.reader.id })
    const codeOf = async (...args: Parameters<typeof addAs>) =>
      (await addAs(...args)).userErrors[0]?.code
    const below = { parentId: globalId('Comment', said.id) }

    const codes = [
      await codeOf(token, piece, 'Thank you'),
      await codeOf(token, elsewhere, 'Thank you!'),
      await codeOf(token, piece, 'thank you', below),
      await codeOf(token, piece, 'THANK YOU.'),
      await codeOf(token, piece, 'thank you', below),
      await codeOf(token, piece, 'See a.com'),
      await codeOf(token, elsewhere, 'See a.com'),
      await codeOf(token, piece, '❤️'),
      await codeOf(token, elsewhere, '❤️'),
    ]

    expect(codes).toEqual([
      ...[undefined, undefined, undefined, 'DUPLICATE', 'DUPLICATE'],
      ...[undefined, 'DUPLICATE', undefined, undefined],
    ])
  })

  it('are the first comment again where the request is the same one', async () => {
    const { piece, token } = await arrange()
    const more = { clientMutationId: 'again' }

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => addAs(token, piece, LONG, more)),
    )
    const other = await addAs(token, piece, LONG, { clientMutationId: 'another' })

    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(new Set(answers.map(({ comment }) => comment!.id)).size).toBe(1)
    expect(other.userErrors).toMatchObject([{ code: 'DUPLICATE' }])
  })

  it('are refused in an edit too, but not where they are the comment’s own', async () => {
    const { piece, token } = await arrange()
    await addAs(token, piece, LONG)
    const { comment } = await addAs(token, piece, 'Other words')
    const editAs = (body: string) =>
      answerOf('editComment', { commentId: comment!.id, body }, token)

    const repeated = await editAs(LONG)
    const own = await editAs('OTHER words')

    expect(repeated.userErrors).toMatchObject([{ code: 'DUPLICATE' }])
    expect(own).toMatchObject({ comment: { body: 'OTHER words' }, userErrors: [] })
  })
})

itOnMongodb('a piece that the checkbox of old closed stays closed', async () => {
  const closed = await createArticle(app.payload)
  const open = await createArticle(app.payload)
  const { collections } = app.payload.db as unknown as {
    collections: { articles: { collection: { updateOne: (...args: object[]) => Promise<void> } } }
  }
  const Id = (await import('mongodb')).ObjectId
  for (const [{ id }, commentsOpen] of [
    [closed, false],
    [open, true],
  ] as const) {
    const _id = Id.isValid(id) ? new Id(id) : id
    await collections.articles.collection.updateOne(
      { _id },
      { $set: { commentsOpen }, $unset: { commenting: '' } },
    )
  }
  const { keepCommentsClosed } = await import('@/src/database/closedComments')

  await keepCommentsClosed(app.payload, ['articles', 'stories', 'series'])

  expect((await add(closed)).userErrors).toMatchObject([{ code: 'CLOSED' }])
  expect((await add(open)).userErrors).toEqual([])
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  createStory,
  globalId,
} from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

type Seen = { newComments: number | null; comments: { nodes: { body: string; isNew: boolean }[] } }
const SEEN = `query ($id: ID!) { node(id: $id) { ... on Article {
  newComments comments(first: 9, order: OLDEST) { nodes { body isNew } } } } }`
const MARK = `mutation ($input: MarkCommentsSeenInput!) { markCommentsSeen(input: $input) {
  piece { newComments } userErrors { code path } } }`

const arrange = async () => {
  const piece = await createArticle(app.payload)
  const visitor = await createReader(app.payload)
  const writer = await createReader(app.payload)
  const say = (body: string, more: object = {}) =>
    createComment(app.payload, { piece: piece.id, reader: writer.reader.id, body, ...more })
  const look = async (token?: string) => {
    const { data } = await app.query(SEEN, { id: globalId('Article', piece.id) }, { token })
    return data!.node as Seen
  }
  const mark = async (token?: string) => {
    const input = { pieceId: globalId('Article', piece.id) }
    const { data, errors } = await app.query(MARK, { input }, { token })
    expect(errors).toBeUndefined()
    return data!.markCommentsSeen as { piece: Seen | null; userErrors: { code: string }[] }
  }
  const newOnes = async (token?: string) =>
    (await look(token)).comments.nodes.flatMap(({ body, isNew }) => (isNew ? [body] : []))
  return { piece, visitor, writer, say, look, mark, newOnes }
}
const decide = ({ id }: { id: string }, status: 'approved' | 'rejected') =>
  app.payload.update({ collection: 'comments', id, data: { status } })

describe('what is new', () => {
  it('is what came into sight since the reader said that they saw the comments', async () => {
    const { visitor, say, look, mark, newOnes } = await arrange()
    await say('From before')
    const never = await look(visitor.token)

    const marked = await mark(visitor.token)
    await say('From after')
    const after = await look(visitor.token)
    const ones = await newOnes(visitor.token)
    await mark(visitor.token)

    expect(never).toEqual({
      newComments: null,
      comments: { nodes: [{ body: 'From before', isNew: false }] },
    })
    expect(marked).toEqual({ piece: { newComments: 0 }, userErrors: [] })
    expect(after.newComments).toBe(1)
    expect(ones).toEqual(['From after'])
    expect(await look(visitor.token)).toMatchObject({ newComments: 0 })
  })

  it('goes by when it came into sight, and not by when it was written', async () => {
    const { visitor, say, look, mark, newOnes } = await arrange()
    const pending = await say('Approved late', { status: 'pending' })
    await mark(visitor.token)
    const waiting = await look(visitor.token)

    await decide(pending, 'approved')

    expect(waiting).toMatchObject({ newComments: 0, comments: { nodes: [] } })
    expect(await look(visitor.token)).toMatchObject({ newComments: 1 })
    expect(await newOnes(visitor.token)).toEqual(['Approved late'])
  })

  it('leaves out what others do not see, and what is the reader’s own', async () => {
    const { visitor, say, look, mark, newOnes } = await arrange()
    await mark(visitor.token)
    const hidden = await say('Hidden')
    await say('Below it', { parent: hidden.id, depth: 1 })
    await decide(hidden, 'rejected')
    await say('Waits', { status: 'pending' })
    await say('My own', { reader: visitor.reader.id })
    const answered = await say('Taken back')
    await say('An answer', { parent: answered.id, depth: 1 })
    await app.payload.update({
      collection: 'comments',
      id: answered.id,
      data: { status: 'withdrawn' },
    })

    expect(await look(visitor.token)).toMatchObject({ newComments: 1 })
    expect(await newOnes(visitor.token)).toEqual([])
  })

  it('is each reader’s own, and in no answer that is kept for others', async () => {
    const { visitor, writer, say, look, mark } = await arrange()
    await mark(visitor.token)
    await say('Something')

    const answers = []
    for (const token of [undefined, visitor.token, undefined, writer.token, visitor.token])
      answers.push((await look(token)).newComments)

    expect(answers).toEqual([null, 1, null, null, 1])
  })
})

describe('to say that one has seen them', () => {
  it('leaves one row, though it comes many times at once', async () => {
    const { piece, visitor, mark } = await arrange()

    const answers = await Promise.all(Array.from({ length: 10 }, () => mark(visitor.token)))
    const { docs } = await app.payload.find({
      collection: 'comment-visits',
      where: { piece: { equals: piece.id } },
    })

    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(docs).toHaveLength(1)
  })

  it('takes a session and a piece that is published', async () => {
    const { visitor, mark } = await arrange()
    const draft = await createStory(app.payload, { _status: 'draft' })
    const input = { pieceId: globalId('Story', draft.id) }

    const { data } = await app.query(MARK, { input }, { token: visitor.token })

    expect(data!.markCommentsSeen.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['pieceId'] }])
    expect((await mark()).userErrors).toEqual([{ code: 'NOT_SIGNED_IN', path: null }])
  })

  it('is part of what a reader is handed, and goes with them and with the piece', async () => {
    const { piece, visitor, writer, mark } = await arrange()
    await mark(visitor.token)
    await mark(writer.token)
    const count = async () =>
      (
        await app.payload.count({
          collection: 'comment-visits',
          where: { piece: { equals: piece.id } },
        })
      ).totalDocs
    const { exportData } = await import('@/src/readers/exportData')
    const exported = await exportData(app.payload, visitor.reader)
    const counts = [await count()]

    await app.payload.delete({ collection: 'readers', id: visitor.reader.id })
    counts.push(await count())
    await app.payload.delete({ collection: 'articles', id: piece.id })
    counts.push(await count())

    expect(exported['comment-visits']).toMatchObject([{ piece: piece.id }])
    expect(counts).toEqual([2, 1, 0])
  })
})

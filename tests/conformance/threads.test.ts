import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createComment, createReader, globalId } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const ADD = `mutation ($input: AddCommentInput!) { addComment(input: $input) {
  comment { id depth parent { body } } userErrors { code path } } }`

describe('a thread', () => {
  it('goes four levels deep, and no deeper', async () => {
    const piece = await createArticle(app.payload, { commenting: 'open' })
    const { token } = await createReader(app.payload)
    const answer = async (body: string, parentId?: string) => {
      const input = { pieceId: globalId('Article', piece.id), body, parentId }
      return (await app.query(ADD, { input }, { token })).data!.addComment as {
        comment: { id: string; depth: number; parent: { body: string } | null } | null
        userErrors: { code: string; path: string[] }[]
      }
    }
    const first = await answer('One')
    const second = await answer('Two', first.comment!.id)
    const third = await answer('Three', second.comment!.id)
    const fourth = await answer('Four', third.comment!.id)

    const fifth = await answer('Five', fourth.comment!.id)
    const { data } = await app.query(
      `query ($id: ID!) { node(id: $id) { ... on Article { comments(first: 9) { nodes { body
        replies(first: 9) { nodes { body replies(first: 9) { nodes { body
        replies(first: 9) { nodes { body replies(first: 9) { totalCount } } } } } } } } } } } }`,
      { id: globalId('Article', piece.id) },
    )

    const levels = [first, second, third, fourth].map(({ comment }) => comment!.depth)
    expect(levels).toEqual([0, 1, 2, 3])
    expect(fourth.comment!.parent).toEqual({ body: 'Three' })
    expect(fifth).toEqual({
      comment: null,
      userErrors: [{ code: 'NOT_ALLOWED', path: ['parentId'] }],
    })
    const leaf = { body: 'Four', replies: { totalCount: 0 } }
    const below = (body: string, node: object) => ({ body, replies: { nodes: [node] } })
    expect(data!.node.comments.nodes).toEqual([below('One', below('Two', below('Three', leaf)))])
  })

  it.each([
    ['NEWEST', ['6', '5', '4', '3', '2', '1']],
    ['OLDEST', ['1', '2', '3', '4', '5', '6']],
  ])('is read page by page, %s first, while others write and delete', async (order, all) => {
    const piece = await createArticle(app.payload)
    const { reader } = await createReader(app.payload)
    const say = (body: string, minute: number) =>
      createComment(app.payload, {
        ...{ piece: piece.id, reader: reader.id, body },
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
      })
    const said = []
    // Two of them at the same time.
    for (const [body, minute] of [1, 2, 3, 3, 5, 6].map((at, index) => [index + 1, at] as const))
      said.push(await say(String(body), minute))
    const page = async (after: string | null) => {
      const { data } = await app.query(
        `query ($id: ID!, $order: CommentOrder, $after: String) { node(id: $id) { ... on Article {
          comments(first: 2, order: $order, after: $after) {
            nodes { body } pageInfo { hasNextPage endCursor } } } } }`,
        { id: globalId('Article', piece.id), order, after },
      )
      const { nodes, pageInfo } = data!.node.comments as {
        nodes: { body: string }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
      return { bodies: nodes.map(({ body }) => body), ...pageInfo }
    }

    const first = await page(null)
    await say('Before all', -60)
    await say('After all', 600)
    await app.payload.delete({
      collection: 'comments',
      id: said.find(({ body }) => body === first.bodies[1])!.id,
    })
    const second = await page(first.endCursor)
    const third = await page(second.endCursor)

    const read = [first, second, third].flatMap(({ bodies }) => bodies)
    expect(new Set(read)).toEqual(new Set(all))
    expect(read.filter((body) => !['3', '4'].includes(body))).toEqual(
      all.filter((body) => !['3', '4'].includes(body)),
    )
  })
})

describe('a request that changes a comment and is sent again', () => {
  const arrange = async () => {
    const piece = await createArticle(app.payload, { commenting: 'open' })
    const { reader, token } = await createReader(app.payload)
    const { id } = await createComment(app.payload, {
      ...{ piece: piece.id, reader: reader.id, body: 'The first words' },
    })
    const send = async (name: 'editComment' | 'deleteComment', input: object) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
      const { data, errors } = await app.query(
        `mutation ($input: ${type}!) { ${name}(input: $input) {
          comment { body status } userErrors { code } } }`,
        { input: { commentId: globalId('Comment', id), ...input } },
        { token },
      )
      expect(errors).toBeUndefined()
      return data![name] as { comment: object | null; userErrors: { code: string }[] }
    }
    return { id, send }
  }

  it('takes a comment back once, and answers the same each time', async () => {
    const { send } = await arrange()
    const withdraw = () => send('deleteComment', { clientMutationId: 'gone' })

    const answers = await Promise.all(Array.from({ length: 8 }, withdraw))
    answers.push(await withdraw())
    const other = await send('deleteComment', { clientMutationId: 'another' })

    expect(answers).toEqual(
      answers.map(() => ({ comment: { body: '', status: 'WITHDRAWN' }, userErrors: [] })),
    )
    expect(other).toEqual({ comment: null, userErrors: [{ code: 'NOT_FOUND' }] })
  })

  it('does not bring earlier words back', async () => {
    const { id, send } = await arrange()
    const first = { body: 'The second words', clientMutationId: 'one' }
    await send('editComment', first)
    await send('editComment', { body: 'The third words', clientMutationId: 'two' })

    const again = await send('editComment', first)
    const stored = await app.payload.findByID({ collection: 'comments', id, depth: 0 })

    expect(again).toEqual({
      comment: { body: 'The third words', status: 'APPROVED' },
      userErrors: [],
    })
    expect(stored).toMatchObject({ body: 'The third words' })
    expect(stored).not.toHaveProperty('requests')
  })

  it('shows its writer nothing that a moderator took down since', async () => {
    const { id, send } = await arrange()
    const edit = { body: 'The second words', clientMutationId: 'one' }
    await send('editComment', edit)
    await app.payload.update({
      collection: 'comments',
      id,
      data: { status: 'rejected' },
    })

    expect(await send('editComment', edit)).toEqual({
      comment: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    })
  })
})

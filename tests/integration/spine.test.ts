import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import {
  createArticle,
  createSeries,
  createStory,
  createTerm,
  globalId,
} from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, SIGN_UP: 'open' })
})
afterAll(() => app.close())

describe('from a draft to a front end and back', () => {
  it('hides a draft, and shows it once it is published', async () => {
    const draft = await createArticle(app.payload, { title: 'On waiting', _status: 'draft' })
    const ARTICLE = '{ article(slug: "on-waiting") { title body { text } } }'

    const before = await app.query(ARTICLE)
    await app.payload.update({
      collection: 'articles',
      id: draft.id,
      data: { _status: 'published' },
    })
    const after = await app.query(ARTICLE)

    expect(before.data).toEqual({ article: null })
    expect(after.data).toMatchObject({ article: { title: 'On waiting' } })
  })

  it('lets a reader sign up, leave an insight and a comment, and shows the comment once approved', async () => {
    const story = await createStory(app.payload, { title: 'A small light' })
    const id = globalId('Story', story.id)
    await app.payload.updateGlobal({
      slug: 'site',
      data: {
        name: 'Firsthand',
        insightLabels: [{ code: 'moving', label: 'Moving' }],
        insightsMinimum: 1,
      },
    })

    const signUp = await app.query(
      `mutation ($input: SignUpInput!) {
        signUp(input: $input) { reader { email displayName } token userErrors { code } }
      }`,
      { input: { email: 'Ada@Example.org', password: 'a long password', displayName: 'Ada' } },
    )
    const token = signUp.data?.signUp.token as string
    const insight = await app.query(
      `mutation ($id: ID!) {
        submitInsight(input: { pieceId: $id, rating: OUTSTANDING, labels: ["moving"], note: "Thank you" }) {
          insight { rating labels { code } note status }
          summary { total ratings { rating count } top { count label { label } } }
          userErrors { code message }
        }
      }`,
      { id },
      { token },
    )
    const added = await app.query(
      `mutation ($id: ID!) {
        addComment(input: { pieceId: $id, body: "I know this.\\n\\nThank you." }) {
          comment { id status html author { displayName } }
          userErrors { code message }
        }
      }`,
      { id },
      { token },
    )
    const COMMENTS = `{ story(slug: "a-small-light") {
      comments(first: 5) { totalCount nodes { body status } } insights { total } } }`
    const asVisitor = await app.query(COMMENTS)
    const asReader = await app.query(COMMENTS, {}, { token })
    const [pending] = (await app.payload.find({ collection: 'comments' })).docs
    await app.payload.update({
      collection: 'comments',
      id: pending!.id,
      data: { status: 'approved' },
    })
    const approved = await app.query(COMMENTS)

    expect(signUp.data?.signUp).toMatchObject({
      reader: { email: 'ada@example.org', displayName: 'Ada' },
      userErrors: [],
    })
    expect(insight.data?.submitInsight).toEqual({
      insight: {
        rating: 'OUTSTANDING',
        labels: [{ code: 'moving' }],
        note: 'Thank you',
        status: 'APPROVED',
      },
      summary: {
        total: 1,
        ratings: [
          { rating: 'GOOD_EFFORT', count: 0 },
          { rating: 'NICE_WORK', count: 0 },
          { rating: 'OUTSTANDING', count: 1 },
        ],
        top: [{ count: 1, label: { label: 'Moving' } }],
      },
      userErrors: [],
    })
    expect(added.data?.addComment).toMatchObject({
      comment: {
        status: 'PENDING',
        html: '<p>I know this.</p><p>Thank you.</p>',
        author: { displayName: 'Ada' },
      },
      userErrors: [],
    })
    expect(asVisitor.data?.story.comments).toEqual({ totalCount: 0, nodes: [] })
    expect(asReader.data?.story.comments.totalCount).toBe(1)
    expect(approved.data?.story.comments).toEqual({
      totalCount: 1,
      nodes: [{ body: 'I know this.\n\nThank you.', status: 'APPROVED' }],
    })
  })

  it('pages through a series in the order that its editors gave it', async () => {
    const stories = []
    for (const title of ['One', 'Two', 'Three'])
      stories.push(await createStory(app.payload, { title: `Story ${title}` }))
    const hidden = await createStory(app.payload, { _status: 'draft' })
    await createSeries(app.payload, {
      title: 'In order',
      stories: [stories[2]!.id, hidden.id, stories[0]!.id, stories[1]!.id],
    })
    const PAGE = `query ($after: String) { series(slug: "in-order") {
      stories(first: 2, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } } }`

    const first = await app.query(PAGE)
    const { endCursor } = first.data?.series.stories.pageInfo as { endCursor: string }
    const second = await app.query(PAGE, { after: endCursor })

    expect(first.data?.series.stories).toMatchObject({
      totalCount: 3,
      nodes: [{ title: 'Story Three' }, { title: 'Story One' }],
      pageInfo: { hasNextPage: true },
    })
    expect(second.data?.series.stories).toMatchObject({
      nodes: [{ title: 'Story Two' }],
      pageInfo: { hasNextPage: false },
    })
  })

  it('lists, filters and pages pieces of all kinds', async () => {
    const topic = await createTerm(app.payload, 'topics', { name: 'Sleep' })
    for (let at = 0; at < 5; at++)
      await createArticle(app.payload, {
        title: `Sleep ${at}`,
        topics: [topic.id],
        publishedAt: `2026-01-0${at + 1}T00:00:00.000Z`,
        contentNotes: at === 2 ? ['trauma'] : [],
      })
    const LIST = `query ($after: String, $before: String, $first: Int, $last: Int, $notes: [String!]) {
      pieces(filter: { topic: ["sleep"], excludeContentNotes: $notes }, first: $first, last: $last,
        after: $after, before: $before) {
        totalCount nodes { title topics { slug } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`
    const titles = (answer: Awaited<ReturnType<App['query']>>) =>
      answer.data?.pieces.nodes.map(({ title }: { title: string }) => title)

    const first = await app.query(LIST, { first: 2 })
    const second = await app.query(LIST, { first: 2, after: first.data?.pieces.pageInfo.endCursor })
    const back = await app.query(LIST, {
      last: 2,
      before: second.data?.pieces.pageInfo.startCursor,
    })
    const without = await app.query(LIST, { first: 10, notes: ['trauma'] })

    expect(first.errors).toBeUndefined()
    expect(titles(first)).toEqual(['Sleep 4', 'Sleep 3'])
    expect(first.data?.pieces.totalCount).toBe(5)
    expect(titles(second)).toEqual(['Sleep 2', 'Sleep 1'])
    expect(titles(back)).toEqual(['Sleep 4', 'Sleep 3'])
    expect(titles(without)).toEqual(['Sleep 4', 'Sleep 3', 'Sleep 1', 'Sleep 0'])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { ChangeFeed } from '@/src/delivery/changeFeed'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createComment,
  createInsight,
  createPage,
  createReader,
  createSeries,
  createStory,
  globalId,
  showEveryInsight,
} from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'
import {
  followed,
  type Result,
  type Subscribe,
  type Subscription,
  TRANSPORTS,
} from '@/tests/helpers/subscribe'

let app: App
let feed: ChangeFeed
let reader: string
beforeAll(async () => {
  app = await startApp({ CORS_ORIGINS: 'https://front.example' })
  await showEveryInsight(app.payload)
  const { changeFeed } = await import('@/src/delivery/changeFeed')
  feed = changeFeed(app.payload)
  reader = (await createReader(app.payload)).reader.id
})
afterAll(() => app.close())

const CONTENT = `subscription ($kinds: [PieceKind!]) {
  contentChanged(kinds: $kinds) { event nodeId path tags at } }`
const COMMENTS = `subscription ($pieceId: ID!) {
  commentAdded(pieceId: $pieceId) { body status depth author { displayName } piece { subtitle } } }`
const INSIGHTS = `subscription ($pieceId: ID!) {
  insightsChanged(pieceId: $pieceId) { total ratings { rating count } mine { rating } } }`

/** A subscription that the server has begun to follow; the clients connect when the first result is asked for. */
const begin = async (subscribe: Subscribe, ...args: Parameters<Subscribe>) => {
  const isFollowed = followed(feed)
  const subscription = subscribe(...args)
  const asked = [subscription.next()]
  await isFollowed

  const results: Subscription = {
    next: () => asked.shift() ?? subscription.next(),
    return: () => subscription.return!(),
    [Symbol.asyncIterator]: () => results,
  }
  return results
}

const nextOf = async (subscription: Subscription): Promise<Result> =>
  ((await subscription.next()) as IteratorYieldResult<Result>).value
const until = async (subscription: Subscription, isRight: (result: Result) => boolean) => {
  const results: Result[] = []
  for await (const result of subscription) {
    results.push(result)
    if (isRight(result)) break
  }
  return results
}

describe.each(TRANSPORTS)('over %s', (_, subscribe) => {
  describe('what is published', () => {
    it('is told as it appears, changes, is taken back and is deleted', async () => {
      const results = await begin(subscribe, app, CONTENT)
      const { id } = await createStory(app.payload, { title: `Told ${subscribe.name}` })
      const update = (data: object) =>
        app.payload.update({ collection: 'stories', id, data, draft: false })
      await update({ subtitle: 'Changed' })
      await app.payload.update({ collection: 'stories', id, draft: true, data: { subtitle: 'D' } })
      await update({ _status: 'draft' })
      await update({ _status: 'published' })
      await app.payload.delete({ collection: 'stories', id })

      const told = await until(results, ({ data }) => data?.contentChanged.event === 'WITHDRAWN')

      const nodeId = globalId('Story', id)
      const path = `/stories/told-${subscribe.name.toLowerCase()}`
      expect(told.map(({ data }) => data?.contentChanged)).toMatchObject(
        ['PUBLISHED', 'UPDATED', 'UNPUBLISHED', 'PUBLISHED', 'WITHDRAWN'].map((event) => ({
          event,
          nodeId,
          path,
          tags: expect.arrayContaining([`story:${id}`]),
          at: expect.stringMatching(/^\d{4}-.*Z$/),
        })),
      )
    })

    it('is told of the kinds that were asked for, and of no comment, picture or setting', async () => {
      const all = await begin(subscribe, app, CONTENT)
      const articles = await begin(subscribe, app, CONTENT, { kinds: ['ARTICLE', 'SERIES'] })

      const story = await createStory(app.payload)
      await createComment(app.payload, { piece: story.id, reader })
      await app.payload.updateGlobal({ slug: 'site', data: { name: 'Site' } })
      const page = await createPage(app.payload)
      const series = await createSeries(app.payload)

      const ids = [
        globalId('Story', story.id),
        globalId('Page', page.id),
        globalId('Series', series.id),
      ]
      const toldOf = async (subscription: Subscription) =>
        (await until(subscription, ({ data }) => data?.contentChanged.nodeId === ids[2])).map(
          ({ data }) => data?.contentChanged.nodeId as string,
        )
      expect(await toldOf(all)).toEqual(ids)
      expect(await toldOf(articles)).toEqual([ids[2]])
    })

    it('is told of nothing that the public does not see', async () => {
      const results = await begin(subscribe, app, CONTENT)

      const draft = await createStory(app.payload, { _status: 'draft' })
      await app.payload.update({ collection: 'stories', id: draft.id, draft: true, data: {} })
      const series = await createSeries(app.payload, { stories: [draft.id] })
      const [told] = await until(results, () => true)

      expect(told?.data?.contentChanged.nodeId).toBe(globalId('Series', series.id))
      expect(JSON.stringify(told)).not.toContain(String(draft.id))
    })

    it('is told of by another process', async () => {
      const results = await begin(subscribe, app, CONTENT, { kinds: ['ARTICLE'] })
      const writer = startOther(app, 'writeArticles.ts', `Elsewhere ${subscribe.name}`, '1')

      const told = await nextOf(results)
      await writer.ended
      await results.return?.()

      expect(told.data?.contentChanged).toMatchObject({
        event: 'PUBLISHED',
        path: `/articles/elsewhere-${subscribe.name.toLowerCase()}-0`,
      })
    }, 60_000)
  })

  describe('comments', () => {
    it('are told when they are approved, and not while they wait or are refused', async () => {
      const piece = await createStory(app.payload, { subtitle: 'Discussed' })
      const on = { piece: piece.id, reader }
      const results = await begin(subscribe, app, COMMENTS, {
        pieceId: globalId('Story', piece.id),
      })

      const waits = await createComment(app.payload, { ...on, body: 'Waits', status: 'pending' })
      const hidden = await createComment(app.payload, { ...on, body: 'Hidden', status: 'spam' })
      await createComment(app.payload, { ...on, body: 'Below', parent: hidden.id, depth: 1 })
      await createComment(app.payload, { piece: (await createStory(app.payload)).id, reader })
      await app.payload.update({
        collection: 'comments',
        id: waits.id,
        data: { status: 'approved' },
      })
      await createComment(app.payload, { ...on, body: 'Answer', parent: waits.id, depth: 1 })
      const told = await until(results, ({ data }) => data?.commentAdded.body === 'Answer')

      expect(told.map(({ data }) => data?.commentAdded)).toMatchObject([
        { body: 'Waits', status: 'APPROVED', depth: 0, piece: { subtitle: 'Discussed' } },
        { body: 'Answer', status: 'APPROVED', depth: 1 },
      ])
    })

    it('are told of no more when the piece is taken back: the subscription is at its end', async () => {
      const piece = await createStory(app.payload)
      const results = await begin(subscribe, app, COMMENTS, {
        pieceId: globalId('Story', piece.id),
      })

      await createComment(app.payload, { piece: piece.id, reader })
      await results.next()
      await app.payload.update({
        collection: 'stories',
        id: piece.id,
        data: { _status: 'draft' },
      })

      expect(await results.next()).toMatchObject({ done: true })
    })

    it('cannot be asked of what is not there, nor of what is not for the public, in the same words', async () => {
      const draft = await createStory(app.payload, { _status: 'draft' })
      const gone = await createStory(app.payload)
      await app.payload.delete({ collection: 'stories', id: gone.id })
      const ids = [
        globalId('Story', draft.id),
        globalId('Story', gone.id),
        globalId('Reader', reader),
        'none',
      ]

      const answers = []
      for (const query of [COMMENTS, INSIGHTS])
        for (const pieceId of ids) {
          const { errors } = await nextOf(subscribe(app, query, { pieceId }))
          answers.push(errors?.map(({ message, extensions }) => [message, extensions?.code]))
        }

      expect(answers).toEqual(answers.map(() => [['There is no such piece.', 'NOT_FOUND']]))
    })
  })

  describe('insights', () => {
    it('are counted anew with each that is left, and few times where many are', async () => {
      const piece = await createStory(app.payload)
      const readers: string[] = []
      for (let at = 0; at < 5; at++) readers.push((await createReader(app.payload)).reader.id)
      const results = await begin(subscribe, app, INSIGHTS, {
        pieceId: globalId('Story', piece.id),
      })

      for (const each of readers)
        await createInsight(app.payload, { piece: piece.id, reader: each, rating: 'outstanding' })
      const told = await until(results, ({ data }) => data?.insightsChanged.total === 5)

      expect(told.length).toBeLessThan(5)
      expect(told.at(-1)?.data?.insightsChanged).toMatchObject({
        ratings: expect.arrayContaining([{ rating: 'OUTSTANDING', count: 5 }]),
        mine: null,
      })
    })

    it('show each reader their own, until their session is over', async () => {
      const piece = await createStory(app.payload)
      const mine = await createReader(app.payload)
      const other = (await createReader(app.payload)).reader.id
      const pieceId = globalId('Story', piece.id)
      const results = await begin(subscribe, app, INSIGHTS, { pieceId }, { token: mine.token })

      await createInsight(app.payload, {
        piece: piece.id,
        reader: mine.reader.id,
        rating: 'nice-work',
      })
      const told = await nextOf(results)
      await app.query('mutation { signOut { userErrors { code } } }', {}, { token: mine.token })
      await createInsight(app.payload, { piece: piece.id, reader: other })
      const last = await results.next().catch((reason: unknown) => reason)

      expect(told.data?.insightsChanged.mine).toEqual({ rating: 'NICE_WORK' })
      expect(last).toMatchObject(
        subscribe.name === 'overWebSocket'
          ? { code: 4401, reason: 'The session is over. Sign in again.' }
          : { value: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } },
      )
    })
  })

  describe('an operation', () => {
    it.each([
      ['a mutation', 'mutation { signOut { userErrors { code } } }', 'BAD_REQUEST'],
      ['a query', '{ site { name } }', 'BAD_REQUEST'],
      ['no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', 'subscription { everything }', 'GRAPHQL_VALIDATION_FAILED'],
      ['an unknown fragment', 'subscription { ...None }', 'GRAPHQL_VALIDATION_FAILED'],
      ['two at once', 'subscription A { a } subscription B { b }', 'GRAPHQL_VALIDATION_FAILED'],
      ['a missing variable', COMMENTS, 'BAD_USER_INPUT'],
    ])('that is %s is refused with an error', async (__, query, code) => {
      const answer = await nextOf(subscribe(app, query)).catch((reason: unknown) => reason)

      const [error] = Array.isArray(answer) ? answer : (answer as Result).errors!
      expect(error).toMatchObject({ message: expect.any(String), extensions: { code } })
    })

    it('with text that is none is refused', async () => {
      const pieceId = 'half \ud800'

      const answer = await nextOf(subscribe(app, COMMENTS, { pieceId })).catch((error) => error)

      const [error] = Array.isArray(answer) ? answer : (answer as Result).errors!
      expect(error.extensions.code).toBe('BAD_USER_INPUT')
    })
  })

  describe('a connection', () => {
    const CLOSED = {
      overWebSocket: expect.objectContaining({ code: 4401 }),
      overEvents: expect.objectContaining({ response: expect.objectContaining({ status: 401 }) }),
    }[subscribe.name as 'overWebSocket' | 'overEvents']

    it.each([
      ['forged', (token: string) => ({ token: `${token.slice(0, -4)}AAAA` })],
      ['of no kind', () => ({ headers: { authorization: 'Basic YTpi' } })],
      ['in the header', (token: string) => ({ headers: { authorization: `Bearer ${token}x` } })],
    ])('with an authorization that is %s is refused', async (__, options) => {
      const { token } = await createReader(app.payload)

      const refusal = await subscribe(app, CONTENT, {}, options(token))
        .next()
        .catch((reason: unknown) => reason)

      expect(refusal).toEqual(CLOSED)
    })

    it.each([
      ['https://evil.example', 403],
      ['null', 403],
    ])('from a page of %s is refused, with the cookie and without', async (origin) => {
      const { token } = await createReader(app.payload)
      const refusalOf = (headers: Record<string, string>) =>
        subscribe(app, CONTENT, {}, { headers: { origin, ...headers } })
          .next()
          .then(
            () => 'let in',
            (reason: unknown) => reason,
          )

      const refusals = [
        await refusalOf({ cookie: `firsthand-reader=${token}` }),
        await refusalOf({}),
      ]

      for (const refusal of refusals)
        expect(refusal).toEqual(
          subscribe.name === 'overWebSocket'
            ? expect.objectContaining({ message: expect.stringContaining('403') })
            : expect.objectContaining({ response: expect.objectContaining({ status: 403 }) }),
        )
    })

    it.each(['itself', 'http://firsthand.test', 'https://front.example', 'no page'])(
      'from %s reads by the cookie',
      async (page) => {
        const piece = await createStory(app.payload)
        const mine = await createReader(app.payload)
        const origin = page === 'itself' ? app.url : page
        const headers = {
          cookie: `firsthand-reader=${mine.token}`,
          ...(page !== 'no page' && { origin }),
        }
        const pieceId = globalId('Story', piece.id)
        const results = await begin(subscribe, app, INSIGHTS, { pieceId }, { headers })

        await createInsight(app.payload, {
          piece: piece.id,
          reader: mine.reader.id,
          rating: 'nice-work',
        })
        const told = await nextOf(results)
        await results.return?.()

        expect(told.data?.insightsChanged.mine).toEqual({ rating: 'NICE_WORK' })
      },
    )
  })
})

it('is answered by neither door of HTTP', async () => {
  const { status, errors } = await app.query(CONTENT)

  expect(status).toBe(400)
  expect(errors?.[0]?.message).toContain('/graphql/stream')
})

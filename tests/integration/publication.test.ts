import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createImage, createTerm } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const publishedAt = async (slug: string) => {
  const { data } = await app.query(
    'query ($slug: String!) { article(slug: $slug) { publishedAt } }',
    { slug },
  )
  return data?.article.publishedAt as string
}

describe('the date of publication', () => {
  it('is set by the first publication and kept through later edits, also where the field is cleared', async () => {
    const { id } = await createArticle(app.payload, {
      title: 'Dated',
      publishedAt: '2020-01-01T00:00:00.000Z',
    })

    await app.payload.update({ collection: 'articles', id, data: { subtitle: 'Edited' } })
    await app.payload.update({
      collection: 'articles',
      id,
      data: { publishedAt: null, _status: 'published' },
    })

    expect(await publishedAt('dated')).toBe('2020-01-01T00:00:00.000Z')
  })

  it('cannot lie in the future, since publishing shows a piece at once', async () => {
    const future = createArticle(app.payload, {
      title: 'Too early',
      publishedAt: '2999-01-01T00:00:00.000Z',
    })

    await expect(future).rejects.toMatchObject({
      data: { errors: [{ path: 'publishedAt', message: expect.stringContaining('future') }] },
    })
  })
})

describe('a title without letters', () => {
  it('is published under the slug that was given', async () => {
    await createArticle(app.payload, { title: '???', slug: 'questions' })

    const { data } = await app.query('{ pieces(first: 10, order: TITLE) { nodes { title path } } }')

    expect(data?.pieces.nodes).toContainEqual({ title: '???', path: '/articles/questions' })
  })
})

describe('a piece that is written in Spanish alone', () => {
  it('is delivered in Spanish to everyone, and says so', async () => {
    await app.payload.create({
      collection: 'articles',
      locale: 'es',
      data: {
        title: 'Sólo en español',
        body: (await createArticle(app.payload)).body,
        _status: 'published',
      } as never,
    })

    const list = await app.query('{ pieces(first: 10) { nodes { title locale path } } }')
    const { data } = await app.query(
      '{ route(path: "/es/articles/solo-en-espanol") { ... on Article { title locale } } }',
    )

    expect(list.errors).toBeUndefined()
    expect(list.data?.pieces.nodes).toContainEqual({
      title: 'Sólo en español',
      locale: 'es',
      path: '/es/articles/solo-en-espanol',
    })
    expect(data?.route).toEqual({ title: 'Sólo en español', locale: 'es' })
  })
})

describe('the filter of a list', () => {
  it('names a content note that does not exist instead of showing what was to be left out', async () => {
    const { errors } = await app.query(
      '{ pieces(first: 1, filter: { excludeContentNotes: ["self_harm"] }) { totalCount } }',
    )

    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('self-harm'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('takes a hundred values of a field and refuses more', async () => {
    const FILTERED = `query ($topic: [String!]) {
      pieces(first: 1, filter: { topic: $topic }) { totalCount } }`
    const slugs = (count: number) => Array.from({ length: count }, (_, at) => `topic-${at}`)

    const hundred = await app.query(FILTERED, { topic: slugs(100) })
    const more = await app.query(FILTERED, { topic: slugs(101) })

    expect(hundred.data?.pieces).toEqual({ totalCount: 0 })
    expect(more.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('what something published names and is no longer there', () => {
  it('relates no pieces', async () => {
    const topic = await createTerm(app.payload, 'topics', { name: 'In common' })
    for (const title of ['One of a pair', 'The other of a pair'])
      await createArticle(app.payload, { title, topics: [String(topic.id)] })
    const RELATED = '{ article(slug: "one-of-a-pair") { related { title } } }'
    const change = (data: object) =>
      app.payload.update({ collection: 'topics', id: String(topic.id), data })

    const before = await app.query(RELATED)
    await change({ _status: 'draft' })
    const taken = await app.query(RELATED)
    await change({ _status: 'published' })
    const back = await app.query(RELATED)
    await app.payload.delete({ collection: 'topics', id: String(topic.id) })
    const after = await app.query(RELATED)

    const pair = [{ title: 'The other of a pair' }]
    expect([before, taken, back, after].map(({ data }) => data?.article.related)).toEqual([
      ...[pair, []],
      ...[pair, []],
    ])
  })

  it('is no picture to share: the cover takes its place', async () => {
    const [shared, cover] = [await createImage(app.payload), await createImage(app.payload)]
    await createArticle(app.payload, {
      ...{ title: 'Two pictures', cover: cover.id },
      meta: { image: shared.id },
    })
    const SHARED = '{ article(slug: "two-pictures") { seo { image { id } } cover { id } } }'

    const before = (await app.query(SHARED)).data?.article
    await app.payload.delete({ collection: 'media', id: shared.id })
    const after = (await app.query(SHARED)).data?.article

    expect(before.seo.image).not.toEqual(before.cover)
    expect(after.seo.image).toEqual(after.cover)
  })
})

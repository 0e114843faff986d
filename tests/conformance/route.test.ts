import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Redirect } from '@/payload-types'
import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createPage,
  createRedirect,
  createSeries,
  createStory,
  createTerm,
  createUser,
} from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const ROUTE = `query ($path: String!, $locale: Locale) { route(path: $path, locale: $locale) {
  __typename ... on Node { id } ... on Redirect { to permanent } } }`
const route = async (path: string, locale?: 'en' | 'es') => {
  const { data, errors } = await app.query(ROUTE, { path, locale })
  expect(errors).toBeUndefined()
  return data?.route
}
const moved = (to: string, permanent = true) => ({ __typename: 'Redirect', to, permanent })

type Collection = Exclude<NonNullable<NonNullable<Redirect['to']>['reference']>, null>['relationTo']
const COLLECTIONS: [Collection, string][] = [
  ['articles', '/articles'],
  ['stories', '/stories'],
  ['series', '/series'],
  ['pages', ''],
  ['authors', '/authors'],
  ['topics', '/topics'],
  ['conditions', '/conditions'],
  ['communities', '/communities'],
]

const create = (collection: Collection, data: { slug?: string; _status?: 'draft' }) => {
  const { payload } = app
  const makers: Record<string, () => Promise<{ id: string }>> = {
    articles: () => createArticle(payload, data),
    stories: () => createStory(payload, data),
    series: () => createSeries(payload, data),
    pages: () => createPage(payload, data),
  }
  return (makers[collection] ?? (() => createTerm(payload, collection as 'topics', data)))()
}
const update = (
  collection: Collection,
  id: unknown,
  data: object,
  { locale = 'en', draft = false }: { locale?: 'en' | 'es'; draft?: boolean } = {},
) =>
  app.payload.update({
    collection,
    id: String(id),
    locale,
    draft,
    data: { ...(!draft && { _status: 'published' }), ...data } as never,
  })
const inSpanish = (collection: Collection, id: unknown, slug: string) =>
  update(
    collection,
    id,
    { title: slug, name: slug, slug, body: richText(paragraph('Cuerpo.')) },
    { locale: 'es' },
  )

/** As an editor saves it in the admin. */
const redirect = async (
  from: string,
  to: Parameters<typeof createRedirect>[2],
  type: Redirect['type'] = '301',
) => {
  const user = await createUser(app.payload, ['editor'])
  const asEditor = { user: { ...user, collection: 'users' as const }, overrideAccess: false }
  return createRedirect(app.payload, from, to, { type, ...asEditor })
}
const redirectsFrom = async (from: string) =>
  (await app.payload.find({ collection: 'redirects', where: { from: { equals: from } } })).docs

describe('a changed slug', () => {
  it.each(COLLECTIONS)('of %s leaves a permanent redirect', async (collection, prefix) => {
    const { id } = await create(collection, { slug: `before-${collection}` })
    await update(collection, id, { slug: `after-${collection}` })

    expect(await route(`${prefix}/before-${collection}`)).toEqual(
      moved(`${prefix}/after-${collection}`),
    )
    expect(await route(`${prefix}/after-${collection}`)).toMatchObject({
      id: expect.any(String),
    })
  })

  it.each(COLLECTIONS.filter(([collection]) => collection !== 'authors'))(
    'of %s in Spanish leaves one in Spanish alone',
    async (collection, prefix) => {
      const { id } = await create(collection, { slug: `both-${collection}` })
      await inSpanish(collection, id, `antes-${collection}`)
      await update(collection, id, { slug: `despues-${collection}` }, { locale: 'es' })

      const there = moved(`/es${prefix}/despues-${collection}`)
      expect(await route(`/es${prefix}/antes-${collection}`)).toEqual(there)
      expect(await route(`${prefix}/antes-${collection}`, 'es')).toEqual(there)
      expect(await route(`${prefix}/antes-${collection}`)).toBeNull()
      expect(await route(`${prefix}/both-${collection}`)).toMatchObject({ id: expect.any(String) })
    },
  )

  it('leads to where the document lives now, however often it moved', async () => {
    const { id } = await createArticle(app.payload, { slug: 'move-one' })
    await update('articles', id, { slug: 'move-two' })
    await update('articles', id, { slug: 'move-three' })

    expect(await route('/articles/move-one')).toEqual(moved('/articles/move-three'))
    expect(await route('/articles/move-two')).toEqual(moved('/articles/move-three'))
  })

  it('that is changed back is a live path again, without a redirect', async () => {
    const { id } = await createArticle(app.payload, { slug: 'back-one' })
    await update('articles', id, { slug: 'back-two' })
    await update('articles', id, { slug: 'back-one' })

    expect(await route('/articles/back-one')).toMatchObject({ __typename: 'Article' })
    expect(await route('/articles/back-two')).toEqual(moved('/articles/back-one'))
    expect(await redirectsFrom('/articles/back-one')).toEqual([])
  })

  it('of a draft leaves none until it is published', async () => {
    const { id } = await createArticle(app.payload, { slug: 'held-one' })
    await update('articles', id, { slug: 'held-two' }, { draft: true })

    expect(await route('/articles/held-one')).toMatchObject({ __typename: 'Article' })
    expect(await route('/articles/held-two')).toBeNull()
    expect(await redirectsFrom('/articles/held-one')).toEqual([])

    await update('articles', id, {})

    expect(await route('/articles/held-one')).toEqual(moved('/articles/held-two'))
  })

  it('of what was never published leaves none', async () => {
    const { id } = await createArticle(app.payload, { slug: 'never-one', _status: 'draft' })
    await update('articles', id, { slug: 'never-two' }, { draft: true })
    await update('articles', id, {})

    expect(await route('/articles/never-one')).toBeNull()
    expect(await route('/articles/never-two')).toMatchObject({ __typename: 'Article' })
  })

  it('while it is withdrawn leads there once it is published again, and nowhere meanwhile', async () => {
    const { id } = await createStory(app.payload, { slug: 'gone-one' })
    await update('stories', id, { _status: 'draft' })
    await update('stories', id, { slug: 'gone-two' }, { draft: true })

    expect(await route('/stories/gone-one')).toBeNull()
    expect(await route('/stories/gone-two')).toBeNull()

    await update('stories', id, {})

    expect(await route('/stories/gone-one')).toEqual(moved('/stories/gone-two'))
  })

  it('leaves its path to the next document that takes it', async () => {
    const { id: first } = await createArticle(app.payload, { slug: 'taken' })
    await update('articles', first, { slug: 'moved-away' })
    const { id: second } = await createArticle(app.payload, { slug: 'taken' })
    const article = await app.query('{ article(slug: "taken") { id } }')

    expect(await route('/articles/taken')).toEqual({
      __typename: 'Article',
      id: article.data?.article.id,
    })

    await update('articles', second, { slug: 'taken-no-more' })

    expect(await route('/articles/taken')).toEqual(moved('/articles/taken-no-more'))
  })

  it('leaves nothing where the write itself fails', async () => {
    const { id } = await createArticle(app.payload, { slug: 'failing' })
    await createArticle(app.payload, { slug: 'occupied' })

    await expect(update('articles', id, { slug: 'occupied' })).rejects.toMatchObject({
      name: 'ValidationError',
    })

    expect(await redirectsFrom('/articles/failing')).toEqual([])
    expect(await route('/articles/failing')).toMatchObject({ __typename: 'Article' })
  })

  it('does not touch a redirect that an editor made from the same path', async () => {
    const { id } = await createArticle(app.payload, { slug: 'planned' })
    const { id: other } = await createArticle(app.payload, { slug: 'planned-instead' })
    await redirect('/articles/planned', ['articles', other])
    expect(await route('/articles/planned')).toMatchObject({ __typename: 'Article' })

    await update('articles', id, { slug: 'planned-away' })

    expect(await route('/articles/planned')).toEqual(moved('/articles/planned-instead'))
  })
})

describe('deleting a document', () => {
  it('deletes what leads to it, and nothing else', async () => {
    const { id } = await createPage(app.payload, { slug: 'short-lived' })
    const { id: other } = await createPage(app.payload, { slug: 'long-lived' })
    await update('pages', id, { slug: 'short-lived-too' })
    await redirect('/to-short', ['pages', id])
    await redirect('/to-long', ['pages', other])

    await app.payload.delete({ collection: 'pages', id })

    for (const path of ['/short-lived', '/short-lived-too', '/to-short']) {
      expect(await route(path)).toEqual({ __typename: 'Gone' })
      expect(await redirectsFrom(path)).toEqual([])
    }
    expect(await route('/to-long')).toEqual(moved('/long-lived'))
  })
})

describe('a redirect that an editor makes', () => {
  it('leads to a document at its current path, in the language that is asked for', async () => {
    const { id } = await createArticle(app.payload, { slug: 'target' })
    await redirect('/promo', ['articles', id], '302')
    expect(await route('/promo')).toEqual(moved('/articles/target', false))

    await update('articles', id, { slug: 'target-now' })
    await inSpanish('articles', id, 'destino')

    expect(await route('/promo')).toEqual(moved('/articles/target-now', false))
    expect(await route('/es/promo')).toEqual(moved('/es/articles/destino', false))
    expect(await route('/promo', 'es')).toEqual(moved('/es/articles/destino', false))
  })

  it('that was typed as the path of a document stays right when the document moves', async () => {
    const { id } = await createArticle(app.payload, { slug: 'typed' })
    await redirect('/typed-path', 'http://firsthand.test/articles/typed/')
    await redirect('/typed-fragment', '/articles/typed#sources')

    await update('articles', id, { slug: 'typed-now' })

    expect(await route('/typed-path')).toEqual(moved('/articles/typed-now'))
    expect(await route('/typed-fragment')).toEqual(moved('/articles/typed-now#sources'))
  })

  it.each([
    ['https://example.org/elsewhere?x=1', 'https://example.org/elsewhere?x=1'],
    ['/articles', '/articles'],
    ['/a/path/of/the/front-end?tab=2', '/a/path/of/the/front-end?tab=2'],
    ['http://firsthand.test/newsletter', '/newsletter'],
    ['http://firsthand.test', '/'],
  ])('leads to %s', async (url, to) => {
    const from = `/outward-${Buffer.from(url).toString('hex')}`
    await redirect(from, url)

    expect(await route(from)).toEqual(moved(to))
  })

  it('leads nowhere while its document is not published', async () => {
    const { id } = await createArticle(app.payload, { slug: 'unseen', _status: 'draft' })
    await createPage(app.payload, { slug: 'unseen-page', _status: 'draft' })
    await redirect('/to-unseen', ['articles', id])
    await redirect('/to-typed-unseen', '/articles/unseen')
    await redirect('/to-unseen-page', '/unseen-page')
    await redirect('/to-nothing', '/articles/was-never-there')
    const starts = ['/to-unseen', '/to-typed-unseen', '/to-unseen-page', '/to-nothing']

    for (const start of starts) expect(await route(start)).toBeNull()

    await update('articles', id, {})

    expect(await route('/to-unseen')).toEqual(moved('/articles/unseen'))
    expect(await route('/to-typed-unseen')).toEqual(moved('/articles/unseen'))
  })

  it('is followed to its end, and is permanent where all of the way is', async () => {
    const { id } = await createArticle(app.payload, { slug: 'journeys-end' })
    await redirect('/leg-3', ['articles', id])
    await redirect('/leg-2', '/leg-3')
    await redirect('/leg-1', '/leg-2')
    await redirect('/leg-0', '/leg-1', '302')

    expect(await route('/leg-1')).toEqual(moved('/articles/journeys-end'))
    expect(await route('/leg-0')).toEqual(moved('/articles/journeys-end', false))
  })

  it('gives way to a document that is published at its path', async () => {
    await redirect('/campaign', 'https://example.org')
    const { id } = await createPage(app.payload, { slug: 'campaign', _status: 'draft' })
    expect(await route('/campaign')).toEqual(moved('https://example.org/'))

    await update('pages', id, {})

    expect(await route('/campaign')).toMatchObject({ __typename: 'Page' })
  })

  const refused = (path: string, message: RegExp) => ({
    name: 'ValidationError',
    status: 400,
    message: expect.stringMatching(message),
    data: { errors: [{ path, message: expect.stringMatching(message) }] },
  })

  it('is refused where it would lead in a circle, with the circle', async () => {
    await redirect('/ring-1', '/ring-2')
    const second = await redirect('/ring-2', '/ring-3')

    await expect(redirect('/ring-0', '/ring-0/')).rejects.toMatchObject(refused('to.url', /circle/))
    await expect(redirect('/ring-3', '/RING-1?again')).rejects.toMatchObject(
      refused('to.url', /\/ring-3 → \/RING-1\?again → \/ring-2 → \/ring-3/),
    )
    await expect(
      app.payload.update({
        collection: 'redirects',
        id: second.id,
        data: { to: { type: 'custom', url: '/ring-1' } },
      }),
    ).rejects.toMatchObject(refused('to.url', /circle/))
  })

  it('is harmless where a circle came to be all the same', async () => {
    for (const [from, to] of [
      ['/loop-1', '/loop-2'],
      ['/loop-2', '/loop-1'],
    ] as const)
      await app.payload.db.create({
        collection: 'redirects',
        data: { from, to: { type: 'custom', url: to }, type: '301', automatic: false },
      })

    expect(await route('/loop-1')).toBeNull()
    expect(await route('/es/loop-2')).toBeNull()
  })

  it('is refused at the end of too long a way', async () => {
    for (let at = 10; at > 0; at--) await redirect(`/long-${at}`, `/long-${at + 1}`)

    expect(await route('/long-1')).toEqual(moved('/long-11'))
    await expect(redirect('/long-0', '/long-1')).rejects.toMatchObject(
      refused('to.url', /more than 10/),
    )
  })

  it('is refused from where its own document lives', async () => {
    const { id } = await createPage(app.payload, { slug: 'at-home' })

    await expect(redirect('/at-home', ['pages', id])).rejects.toMatchObject(
      refused('from', /lives at \/at-home itself/),
    )
  })

  it('is refused from a path that has one', async () => {
    await redirect('/only-once', '/articles')

    await expect(redirect('http://firsthand.test/Only-Once/', '/stories')).rejects.toMatchObject(
      refused('from', /./),
    )
  })

  it.each(['https://example.org/old', 'mailto:ada@example.org', '/%E0%A4%A', '/a%00b'])(
    'is refused from "%s"',
    async (from) => {
      await expect(redirect(from, '/articles')).rejects.toMatchObject(
        refused('from', /is no path of this site/),
      )
    },
  )

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'no-slash', '/%E0%A4%A'])(
    'is refused to "%s"',
    async (to) => {
      await expect(redirect('/somewhere', to)).rejects.toMatchObject(refused('to.url', /“/))
    },
  )
})

describe('a path', () => {
  it('is the same however it is written', async () => {
    const { id } = await createArticle(app.payload, { slug: 'дом' })
    await update('articles', id, { slug: 'te' })
    await redirect('Old/Café & más.html?utm=x', ['articles', id])

    for (const path of [
      '/old/caf%C3%A9%20%26%20m%C3%A1s.html',
      '/old/café & más.html',
      'old/café & más.html/',
      '//OLD//Caf%c3%a9 %26 m%C3%A1s.HTML/?from=mail#top',
      '/en/old/café & más.html',
      'http://firsthand.test/old/caf%C3%A9%20&%20m%C3%A1s.html',
      'HTTP://FIRSTHAND.TEST:80/old/caf%C3%A9%20&%20m%C3%A1s.html?x',
      '/articles/дом',
      '/articles/%D0%B4%D0%BE%D0%BC/',
      '/articles/%d0%94%d0%9e%d0%9c?x',
    ])
      expect([path, await route(path)]).toEqual([path, moved('/articles/te')])
    expect(await route('http://firsthand.test/articles/te?x#y')).toMatchObject({
      __typename: 'Article',
    })
    expect(await route('https://example.org/articles/te')).toBeNull()
    expect(await route('http://firsthand.test.example.org/articles/te')).toBeNull()
  })

  it.each([
    ['with a stray "%"', '/%'],
    ['of 5000 letters', `/${'a'.repeat(5000)}`],
    ['of a protocol alone', 'http://'],
    ['of a broken address', 'http://['],
    ['of a colon', ':'],
    ['that climbs', '/../x'],
  ])('%s leads nowhere', async (_, path) => {
    expect(await route(path)).toBeNull()
    expect(await route(path, 'es')).toBeNull()
  })
})

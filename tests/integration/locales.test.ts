import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createPage,
  createSeries,
  createStory,
  createTerm,
} from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

type Collection =
  'articles' | 'stories' | 'series' | 'pages' | 'authors' | 'topics' | 'conditions' | 'communities'

const translate = (collection: Collection, id: unknown, data: object) =>
  app.payload.update({
    collection,
    id: String(id),
    locale: 'es',
    data: { _status: 'published', ...data } as never,
  })

const ARTICLE = `query ($slug: String!, $locale: Locale) { article(slug: $slug, locale: $locale) {
  id title slug path locale body { text } topics { name path }
  translations { title slug path locale } seo { jsonLd } } }`
const article = async (slug: string, locale: 'en' | 'es' = 'en') =>
  (await app.query(ARTICLE, { slug, locale })).data?.article

describe('a translation', () => {
  it('is delivered where there is one, and the English text where there is none', async () => {
    const topic = await createTerm(app.payload, 'topics', { name: 'Rest' })
    await translate('topics', topic.id, { name: 'Descanso' })
    const both = await createArticle(app.payload, { title: 'Learning to rest', topics: [topic.id] })
    await createArticle(app.payload, { title: 'Only in English', topics: [topic.id] })
    const body = richText(paragraph('Un cuerpo.'))
    await translate('articles', both.id, { title: 'Aprender a descansar', body })

    const spanish = await article('aprender-a-descansar', 'es')
    const english = await article('learning-to-rest', 'en')
    const fallback = await article('only-in-english', 'es')

    expect(spanish).toMatchObject({
      title: 'Aprender a descansar',
      slug: 'aprender-a-descansar',
      path: '/es/articles/aprender-a-descansar',
      locale: 'es',
      body: { text: 'Un cuerpo.' },
      topics: [{ name: 'Descanso', path: '/es/topics/descanso' }],
      translations: [{ title: 'Learning to rest', path: '/articles/learning-to-rest' }],
      seo: { jsonLd: { inLanguage: 'es' } },
    })
    expect(english).toMatchObject({
      id: spanish.id,
      title: 'Learning to rest',
      locale: 'en',
      translations: [{ title: 'Aprender a descansar', locale: 'es' }],
    })
    expect(fallback).toMatchObject({
      title: 'Only in English',
      path: '/articles/only-in-english',
      locale: 'en',
      translations: [],
      topics: [{ name: 'Descanso' }],
    })
  })

  it('is chosen piece by piece in a list', async () => {
    const topic = await createTerm(app.payload, 'topics', { name: 'Mixed' })
    const first = await createArticle(app.payload, { title: 'Mixed one', topics: [topic.id] })
    await createArticle(app.payload, { title: 'Mixed two', topics: [topic.id] })
    await translate('articles', first.id, { title: 'Mezcla uno', body: first.body })

    const { data } = await app.query(
      '{ pieces(filter: { topic: ["mixed"] }, locale: es, order: TITLE, first: 9) { nodes { title locale } } }',
    )

    expect(data?.pieces.nodes).toEqual([
      { title: 'Mezcla uno', locale: 'es' },
      { title: 'Mixed two', locale: 'en' },
    ])
  })

  it('of a page is named in its locale, and so is the language that came instead', async () => {
    const page = await createPage(app.payload, { title: 'In both', slug: 'in-both' })
    await createPage(app.payload, { title: 'In one', slug: 'in-one' })
    await translate('pages', page.id, { title: 'En los dos', slug: 'en-los-dos', body: page.body })

    const { data } = await app.query(`{
      both: page(slug: "en-los-dos", locale: es) { title locale }
      one: page(slug: "in-one", locale: es) { title locale } }`)

    expect(data).toEqual({
      both: { title: 'En los dos', locale: 'es' },
      one: { title: 'In one', locale: 'en' },
    })
  })

  it('that is a draft yet does not show', async () => {
    const { id, body } = await createArticle(app.payload, { title: 'Waiting for Spanish' })

    await app.payload.update({
      collection: 'articles',
      id,
      locale: 'es',
      data: { title: 'Todavía no', body },
      draft: true,
    })

    expect(await article('waiting-for-spanish', 'es')).toMatchObject({
      title: 'Waiting for Spanish',
      locale: 'en',
      translations: [],
    })
    expect(await article('todavia-no', 'es')).toBeNull()
  })
})

describe('a slug', () => {
  it.each([
    ['Él & ella: ¿qué más?', 'el-ella-que-mas'],
    ['  Don’t   panic!  ', 'dont-panic'],
    ['Ångström, naïve façade', 'angstrom-naive-facade'],
    ['100 % — “sure”', '100-sure'],
    [`${'long word '.repeat(15)}`.trim(), 'long-word-'.repeat(10).slice(0, 96)],
  ])('is made from the title %s', async (title, slug) => {
    const created = await createArticle(app.payload, { title })

    expect(created.slug).toBe(slug)
  })

  it('stays when the title changes, in each language', async () => {
    const { id, body } = await createArticle(app.payload, { title: 'First words' })
    await translate('articles', id, { title: 'Primeras palabras', body })

    await app.payload.update({ collection: 'articles', id, data: { title: 'Second words' } })
    await translate('articles', id, { title: 'Segundas palabras' })

    expect(await article('first-words')).toMatchObject({ title: 'Second words' })
    expect(await article('primeras-palabras', 'es')).toMatchObject({ title: 'Segundas palabras' })
  })

  it('that an editor gives is kept, also where it is the first one of a language', async () => {
    const { id, body } = await createArticle(app.payload, { title: 'Given', slug: 'my-own-slug' })
    await translate('articles', id, { title: 'Dado', slug: 'mi-propio-slug', body })

    const spanish = await article('mi-propio-slug', 'es')

    expect(await article('my-own-slug')).toMatchObject({ title: 'Given' })
    expect(spanish).toMatchObject({ title: 'Dado' })
  })

  it('is taken once in a kind and language, and says so', async () => {
    await createArticle(app.payload, { title: 'One of a kind' })
    const other = await createArticle(app.payload, { title: 'Another one' })
    const taken = {
      name: 'ValidationError',
      status: 400,
      data: { errors: [expect.objectContaining({ path: 'slug' })] },
    }

    await expect(createArticle(app.payload, { title: 'One of a kind' })).rejects.toMatchObject(
      taken,
    )
    await expect(
      app.payload.update({
        collection: 'articles',
        id: other.id,
        data: { slug: 'one-of-a-kind' },
      }),
    ).rejects.toMatchObject(taken)
    await expect(createStory(app.payload, { title: 'One of a kind' })).resolves.toMatchObject({
      slug: 'one-of-a-kind',
    })
  })

  it('may be the same for two pieces in two languages, each found in its own', async () => {
    const english = await createArticle(app.payload, { title: 'Radio' })
    const spanish = await createArticle(app.payload, { title: 'Wireless' })
    await translate('articles', spanish.id, { title: 'Radio', body: spanish.body })
    await translate('articles', english.id, { title: 'La radio', body: english.body })

    expect(await article('radio', 'en')).toMatchObject({ title: 'Radio', locale: 'en' })
    expect(await article('radio', 'es')).toMatchObject({ title: 'Radio', locale: 'es' })
    expect((await article('radio', 'es')).translations).toMatchObject([{ title: 'Wireless' }])
    expect(await article('wireless', 'en')).toMatchObject({ title: 'Wireless' })
  })
})

describe('route', () => {
  const ROUTE = `query ($path: String!, $locale: Locale) { route(path: $path, locale: $locale) {
    __typename ... on Node { id } ... on Redirect { to permanent } } }`
  const route = async (path: string, locale?: 'en' | 'es') => {
    const { data, errors } = await app.query(ROUTE, { path, locale })
    expect(errors).toBeUndefined()
    return data?.route
  }

  it.each<[string, Collection, string]>([
    ['Article', 'articles', '/articles'],
    ['Story', 'stories', '/stories'],
    ['Series', 'series', '/series'],
    ['Page', 'pages', ''],
    ['Topic', 'topics', '/topics'],
    ['Condition', 'conditions', '/conditions'],
    ['Community', 'communities', '/communities'],
  ])('finds a %s in both languages', async (type, collection, prefix) => {
    const { payload } = app
    const named = { title: `Routed ${collection}` }
    const create: Record<string, () => Promise<{ id: unknown }>> = {
      articles: () => createArticle(payload, named),
      stories: () => createStory(payload, named),
      series: () => createSeries(payload, named),
      pages: () => createPage(payload, named),
    }
    const term = () => createTerm(payload, collection as 'topics', { name: named.title })
    const { id } = await (create[collection] ?? term)()
    const body = richText(paragraph('Cuerpo.'))
    const title = `Ruta ${collection}`
    await translate(collection, id, collection in create ? { title, body } : { name: title })
    const english = `${prefix}/routed-${collection}`
    const spanish = `${prefix}/ruta-${collection}`

    expect(await route(english)).toMatchObject({ __typename: type })
    expect(await route(`/en${english}`)).toEqual(await route(english))
    expect(await route(`${english}/?from=mail#top`)).toEqual(await route(english))
    expect(await route(`/es${spanish}`)).toEqual(await route(english))
    expect(await route(spanish, 'es')).toEqual(await route(english))
    expect(await route(spanish)).toBeNull()
    expect(await route(spanish, 'en')).toBeNull()
  })

  it('finds an author, whose name is the same in every language', async () => {
    await createTerm(app.payload, 'authors', { name: 'Ana Ríos' })

    expect(await route('/authors/ana-rios')).toMatchObject({ __typename: 'Author' })
  })

  it('leads from a language that a text is not in to the one where it is', async () => {
    await createArticle(app.payload, { title: 'English alone' })

    expect(await route('/es/articles/english-alone')).toEqual({
      __typename: 'Redirect',
      to: '/articles/english-alone',
      permanent: false,
    })
  })

  it('gives what stands in `path`, for every piece and page', async () => {
    const { id, body } = await createPage(app.payload, { title: 'Round trip' })
    await translate('pages', id, { title: 'Ida y vuelta', body })
    const { data } = await app.query(
      '{ en: page(slug: "round-trip") { path } es: page(slug: "ida-y-vuelta", locale: es) { path } }',
    )

    expect(data).toEqual({ en: { path: '/round-trip' }, es: { path: '/es/ida-y-vuelta' } })
    expect(await route(data?.en.path as string)).toMatchObject({ __typename: 'Page' })
    expect(await route(data?.es.path as string)).toMatchObject({ __typename: 'Page' })
  })

  it.each([
    ...['', '/', '//', '/es', '/nothing', '/articles', '/articles/nothing', '/unknown/nothing'],
    ...['/articles/round-trip/more', '/%E0%A4%A', '/fr/articles/round-trip', '/admin'],
    ...['/constructor/x', '/articles/%00'],
  ])('gives null for "%s"', async (path) => {
    expect(await route(path)).toBeNull()
    expect(await route(path, 'es')).toBeNull()
  })
})

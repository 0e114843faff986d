import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'

import { block, paragraph, richText } from '@/src/richtext/nodes'
import { type PreviewCollection } from '@/src/preview/token'
import { type App, startApp } from '@/tests/helpers/app'
import { everyQuery } from '@/tests/helpers/everyField'
import {
  createArticle,
  createComment,
  createImage,
  createInsight,
  createPage,
  createReader,
  createSeries,
  createStory,
  createTerm,
  createUser,
  globalId,
  PASSWORD,
  showEveryInsight,
} from '@/tests/helpers/factories'
import { previewAddressOf, previewTokenOf } from '@/tests/helpers/previews'
import { createSecrets } from '@/tests/helpers/secrets'

let app: App
beforeAll(async () => {
  app = await startApp()
  await showEveryInsight(app.payload)
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => app.close())

type Doc = { id: string; slug?: string | null }
const KINDS: [PreviewCollection, string][] = [
  ['articles', 'article'],
  ['stories', 'story'],
  ['series', 'series'],
  ['pages', 'page'],
]
const create = (collection: PreviewCollection, data: object): Promise<Doc> => {
  const makers = {
    articles: createArticle,
    stories: createStory,
    series: createSeries,
    pages: createPage,
  }
  return makers[collection](app.payload, data)
}
const saveDraft = (
  collection: PreviewCollection,
  { id }: Doc,
  data: object,
  locale: 'en' | 'es' = 'en',
) =>
  app.payload.update({ collection, id, locale, draft: true, data: { ...data, _status: 'draft' } })

const withToken = (token: string) => ({ headers: { 'x-preview-token': token } })
const tokenOf = (collection: PreviewCollection, doc: Doc) =>
  previewTokenOf(app.payload, collection, doc)
const preview = (slug: string, options: Parameters<App['query']>[2] = {}, field = 'article') =>
  app.query(
    `query ($slug: String!) { ${field}(slug: $slug, preview: true) { id title slug } }`,
    { slug },
    options,
  )

const signedInStaff = async (role: Parameters<typeof createUser>[1][number]) => {
  const { email } = await createUser(app.payload, [role])
  const { token } = await app.payload.login({
    collection: 'users',
    data: { email, password: PASSWORD },
  })
  return token!
}

describe('a preview token', () => {
  it.each(KINDS)(
    'of %s opens the newest draft, and the public sees none of it',
    async (...kind) => {
      const [collection, field] = kind
      const doc = await create(collection, { title: 'As published', slug: `as-shown-${field}` })
      await saveDraft(collection, doc, { title: 'A first draft' })
      await saveDraft(collection, doc, { title: 'A newer draft', slug: `renamed-${field}` })
      const options = withToken(await tokenOf(collection, doc))
      const draft = { title: 'A newer draft', slug: `renamed-${field}` }

      for (const slug of [`renamed-${field}`, `as-shown-${field}`, doc.id]) {
        const answer = await preview(slug, options, field)
        expect(answer.errors).toBeUndefined()
        expect(answer.data?.[field]).toMatchObject(draft)
      }
      const published = await app.query(
        `{ ${field}(slug: "as-shown-${field}") { title } }`,
        {},
        options,
      )
      expect(published.data?.[field]).toEqual({ title: 'As published' })
    },
  )

  it.each(KINDS)('of %s opens what was never published', async (collection, field) => {
    const doc = await create(collection, { slug: `never-${field}`, _status: 'draft' })

    const answer = await preview(`never-${field}`, withToken(await tokenOf(collection, doc)), field)

    expect(answer.data?.[field]).toMatchObject({ slug: `never-${field}` })
  })

  it('opens the draft to nobody who asks the same without it at the same time', async () => {
    const doc = await createArticle(app.payload, { title: 'Shown', slug: 'at-the-same-time' })
    await saveDraft('articles', doc, { title: 'Not shown' })
    const token = await tokenOf('articles', doc)

    for (let time = 1; time <= 3; time += 1) {
      const [draft, ...others] = await Promise.all([
        preview('at-the-same-time', withToken(token)),
        ...Array.from({ length: 5 }, () => preview('at-the-same-time')),
      ])

      expect(draft.data?.article).toMatchObject({ title: 'Not shown' })
      expect(others.map(({ data }) => data)).toEqual(others.map(() => ({ article: null })))
    }
  })

  it('that is none of ours fails for nobody who asks the same at the same time', async () => {
    const [refused, ...others] = await Promise.all([
      preview('not-there', withToken('none of ours')),
      ...Array.from({ length: 5 }, () => preview('not-there')),
    ])

    expect(refused.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    for (const { data, errors } of others) {
      expect(errors).toBeUndefined()
      expect(data).toEqual({ article: null })
    }
  })

  it('shows what is published where there is no newer draft', async () => {
    const doc = await createArticle(app.payload, { title: 'No draft', slug: 'no-draft' })

    const answer = await preview('no-draft', withToken(await tokenOf('articles', doc)))

    expect(answer.data?.article).toMatchObject({ title: 'No draft' })
  })

  it('shows each language as it is drafted', async () => {
    const doc = await createArticle(app.payload, { title: 'English', slug: 'two-languages' })
    const body = richText(paragraph('Un borrador.'))
    await saveDraft('articles', doc, { title: 'Borrador', slug: 'borrador', body }, 'es')
    const options = withToken(await tokenOf('articles', doc))

    const { data } = await app.query(
      `{ en: article(slug: "two-languages", preview: true) { ...F }
         es: article(slug: "borrador", locale: es, preview: true) { ...F }
         live: article(slug: "two-languages", locale: es) { title locale translations { title } } }
       fragment F on Article { title locale path body { text } translations { title locale } }`,
      {},
      options,
    )

    expect(data).toMatchObject({
      en: {
        title: 'English',
        locale: 'en',
        translations: [{ title: 'Borrador', locale: 'es' }],
      },
      es: {
        title: 'Borrador',
        locale: 'es',
        path: '/es/articles/borrador',
        body: { text: 'Un borrador.' },
        translations: [{ title: 'English', locale: 'en' }],
      },
      live: { title: 'English', locale: 'en', translations: [] },
    })
  })

  it('opens a draft in which almost everything is still missing', async () => {
    const ids: [PreviewCollection, string, string][] = []
    for (const [collection, field] of KINDS) {
      const { id } = await app.payload.create({
        collection,
        data: { ...(collection === 'articles' && { citations: [{ year: 2020 }] }) } as never,
        draft: true,
      })
      ids.push([collection, field, String(id)])
    }

    for (const [collection, field, id] of ids) {
      const { data, errors } = await app.query(
        `query ($slug: String!) { ${field}(slug: $slug, preview: true) {
          title slug path body { html text blocks { __typename } } seo { title description jsonLd }
          ${field === 'page' ? '' : 'excerpt citations { title } wordCount'}
          ${field === 'story' ? 'narrator { alias }' : ''} } }`,
        { slug: id },
        withToken(await tokenOf(collection, { id })),
      )
      expect(errors).toBeUndefined()
      expect(data?.[field]).toMatchObject({ title: '', slug: id, body: { text: '' } })
    }
  })

  it('opens its own document and no other', async () => {
    const mine = await createArticle(app.payload, { slug: 'mine', _status: 'draft' })
    const other = await createArticle(app.payload, { slug: 'not-mine', _status: 'draft' })
    const live = await createArticle(app.payload, { slug: 'live-too' })
    const story = await createStory(app.payload, { slug: 'mine', _status: 'draft' })
    const options = withToken(await tokenOf('articles', mine))

    for (const slug of ['not-mine', other.id, 'live-too', live.id, 'nothing-at-all'])
      expect(await preview(slug, options)).toMatchObject({ status: 200, data: { article: null } })
    expect((await preview('mine', options, 'story')).data).toEqual({ story: null })
    expect((await preview(story.id, options, 'story')).data).toEqual({ story: null })
    expect((await preview('mine', options)).data?.article).not.toBeNull()
  })

  it('finds its document also where a draft of another one claims the same slug', async () => {
    const first = await createArticle(app.payload, { title: 'First', slug: 'claimed' })
    const second = await createArticle(app.payload, { title: 'Second', slug: 'claiming' })
    await saveDraft('articles', second, { slug: 'claimed' })

    const asFirst = await preview('claimed', withToken(await tokenOf('articles', first)))
    const asSecond = await preview('claimed', withToken(await tokenOf('articles', second)))

    expect(asFirst.data?.article.title).toBe('First')
    expect(asSecond.data?.article.title).toBe('Second')
  })

  it('that is forged, cut, of another kind or expired is refused, whatever it was for', async () => {
    const doc = await createArticle(app.payload, { slug: 'guarded', _status: 'draft' })
    const other = await createArticle(app.payload, { slug: 'other', _status: 'draft' })
    const reader = await createReader(app.payload)
    const token = await tokenOf('articles', doc)
    const [collection, , expires, mac] = token.split('.') as [string, string, string, string]
    const forged = [
      ['articles', other.id, expires, mac],
      ['stories', doc.id, expires, mac],
      ['articles', doc.id, (parseInt(expires, 36) + 60).toString(36), mac],
      ['articles', doc.id, expires, `${mac.slice(0, -2)}${mac.endsWith('AA') ? 'BB' : 'AA'}`],
      [collection, doc.id, expires],
      [collection, doc.id],
      ['__proto__', doc.id, expires, mac],
      ['users', doc.id, expires, mac],
    ].map((parts) => parts.join('.'))
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 31 * 60_000)
    const expired = await tokenOf('articles', doc)
    jest.restoreAllMocks()

    for (const bad of [...forged, expired, 'x', reader.token, `${token}.`, `${token} `.repeat(9)])
      for (const slug of ['guarded', 'nothing-at-all'])
        expect(await preview(slug, withToken(bad))).toMatchObject({
          data: { article: null },
          errors: [
            {
              message: 'The preview has expired, or its token is none of ours. Open it again.',
              extensions: { code: 'UNAUTHENTICATED' },
            },
          ],
        })
    expect((await preview('guarded', withToken(token))).errors).toBeUndefined()
  })

  it('does not open the draft anywhere else than in its header', async () => {
    const doc = await createArticle(app.payload, { slug: 'header-only', _status: 'draft' })
    const token = await tokenOf('articles', doc)

    const elsewhere: { token?: string; headers?: Record<string, string> }[] = [
      { token },
      { headers: { authorization: token } },
      { headers: { cookie: `firsthand-token=${token}; x-preview-token=${token}` } },
    ]
    for (const options of elsewhere)
      expect((await preview('header-only', options)).data).toEqual({ article: null })
    expect((await app.query('{ me { id } }', {}, withToken(token))).data).toEqual({ me: null })
  })

  it('is given by the admin to staff alone', async () => {
    const doc = await createArticle(app.payload, { slug: 'minted', _status: 'draft' })
    const { reader } = await createReader(app.payload)
    const asReader = { ...reader, collection: 'readers' as const }

    const address = await previewAddressOf(app.payload, 'articles', doc, { locale: 'es' })

    expect(address).toMatch(
      new RegExp(
        `^/preview\\?collection=articles&id=${doc.id}&locale=es&expires=\\d+#articles\\.${doc.id}\\.`,
      ),
    )
    for (const user of [null, asReader])
      expect(await previewAddressOf(app.payload, 'articles', doc, { user })).toBeNull()
    expect(await previewAddressOf(app.payload, 'articles', { id: undefined })).toBeNull()
  })
})

describe('a preview without a token', () => {
  it.each(['admin', 'editor', 'moderator', 'contributor'] as const)(
    'is for an %s who is signed in, who may read every draft',
    async (role) => {
      const editor = await createUser(app.payload, ['editor'])
      await app.payload.create({
        collection: 'articles',
        data: { title: `Foreign to ${role}`, slug: `foreign-${role}` },
        draft: true,
        user: { ...editor, collection: 'users' },
      })
      const token = await signedInStaff(role)

      for (const scheme of ['JWT', 'Bearer'])
        expect(
          (await preview(`foreign-${role}`, { headers: { authorization: `${scheme} ${token}` } }))
            .data?.article,
        ).toMatchObject({ title: `Foreign to ${role}` })
      expect((await preview('nothing-at-all', { token })).data).toEqual({ article: null })
    },
  )

  it('is null for visitors and readers, as where there is nothing', async () => {
    const doc = await createArticle(app.payload, { slug: 'not-for-you' })
    await saveDraft('articles', doc, { title: 'Unseen' })
    await createArticle(app.payload, { slug: 'draft-not-for-you', _status: 'draft' })
    const { token } = await createReader(app.payload)

    for (const options of [{}, { token }, { headers: { cookie: `firsthand-reader=${token}` } }])
      for (const slug of ['not-for-you', 'draft-not-for-you', doc.id, 'nothing-at-all']) {
        const { status, data, errors } = await preview(slug, options)
        expect({ status, data, errors }).toEqual({
          status: 200,
          data: { article: null },
          errors: undefined,
        })
      }
  })

  it('takes the cookie of the admin from pages of this site, and from nowhere else', async () => {
    await createArticle(app.payload, { slug: 'by-cookie', _status: 'draft' })
    const cookie = `firsthand-token=${await signedInStaff('editor')}`
    const from = (headers: Record<string, string>) =>
      preview('by-cookie', { headers: { cookie, ...headers } })
    const found = { data: { article: { slug: 'by-cookie' } } }

    expect(await from({ 'sec-fetch-site': 'same-origin' })).toMatchObject(found)
    expect(await from({ origin: 'http://firsthand.test' })).toMatchObject(found)
    for (const headers of [
      {},
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      { origin: 'null' },
    ] as Record<string, string>[])
      expect((await from(headers)).data).toEqual({ article: null })
  })

  it('leaves what the same cookie asks without `preview` to a visitor', async () => {
    const cookie = `firsthand-token=${await signedInStaff('admin')}`
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }

    const { data } = await app.query(
      '{ me { id } article(slug: "by-cookie") { id } }',
      {},
      { headers },
    )

    expect(data).toEqual({ me: null, article: null })
  })
})

describe('beside a preview', () => {
  it('an operation reads what is published, in whichever order it asks', async () => {
    const [topic, drafted] = [
      await createTerm(app.payload, 'topics', { name: 'Published topic' }),
      await createTerm(app.payload, 'topics', { name: 'Drafted topic' }),
    ]
    const near = await createArticle(app.payload, { title: 'Near', topics: [String(topic.id)] })
    await createArticle(app.payload, { title: 'Elsewhere', topics: [String(drafted.id)] })
    const doc = await createArticle(app.payload, {
      title: 'Live words',
      slug: 'mixed',
      topics: [String(topic.id)],
      body: richText(paragraph('Live body.')),
    })
    await saveDraft('articles', doc, {
      title: 'Draft words',
      topics: [drafted.id],
      body: richText(paragraph('Draft body.')),
    })
    const options = withToken(await tokenOf('articles', doc))
    const live = 'article(slug: "mixed") { ...F }'
    const draft = 'article(slug: "mixed", preview: true) { ...F }'
    const F = `fragment F on Article { id title excerpt body { html text } topics { name }
      related(first: 5) { title } seo { title jsonLd } }`
    const fields = `node(id: "${globalId('Article', doc.id)}") { ...F }
      route(path: "/articles/mixed") { ...F } `

    const first = await app.query(`{ a: ${live} b: ${draft} ${fields} } ${F}`, {}, options)
    const second = await app.query(`{ b: ${draft} ${fields} a: ${live} } ${F}`, {}, options)
    const alone = await app.query(`{ a: ${live} ${fields} } ${F}`)

    expect(first.errors).toBeUndefined()
    expect(first.data?.b).toMatchObject({
      title: 'Draft words',
      body: { text: 'Draft body.' },
      topics: [{ name: 'Drafted topic' }],
      related: [{ title: 'Elsewhere' }],
      seo: { jsonLd: { headline: 'Draft words' } },
    })
    expect(first.data?.a).toMatchObject({ title: 'Live words', related: [{ title: near.title }] })
    expect(second.data).toEqual(first.data)
    expect({ ...first.data, b: undefined }).toEqual({ ...alone.data, b: undefined })
  })

  it('lists, nodes and routes are the same with a token as without', async () => {
    const doc = await createArticle(app.payload, { slug: 'listed-not', _status: 'draft' })
    const options = withToken(await tokenOf('articles', doc))
    const query = `{ pieces(first: 100) { totalCount nodes { id title } }
      node(id: "${globalId('Article', doc.id)}") { id }
      nodes(ids: ["${globalId('Article', doc.id)}"]) { id }
      route(path: "/articles/listed-not") { __typename }
      article(slug: "listed-not") { id } }`

    const [plain, tokened] = [await app.query(query), await app.query(query, {}, options)]

    expect(tokened.data).toEqual(plain.data)
    expect(plain.data).toMatchObject({ node: null, nodes: [null], route: null, article: null })
  })

  it('relations are those that the public sees', async () => {
    const hidden = { _status: 'draft' as const }
    const author = await createTerm(app.payload, 'authors', { name: 'Hidden author', ...hidden })
    const shown = await createTerm(app.payload, 'authors', { name: 'Shown author' })
    const community = await createTerm(app.payload, 'communities', { ...hidden })
    const story = await createStory(app.payload, { title: 'Hidden story', ...hidden })
    const doc = await createSeries(app.payload, {
      slug: 'with-relations',
      ...hidden,
      authors: [String(author.id), String(shown.id)],
      community: String(community.id),
      stories: [story.id],
      body: richText(block('storyEmbed', { story: story.id })),
    })

    const { data } = await app.query(
      `{ series(slug: "with-relations", preview: true) { authors { name } community { name }
         stories(first: 5) { totalCount nodes { title } } body { blocks { __typename } } } }`,
      {},
      withToken(await tokenOf('series', doc)),
    )

    expect(data?.series).toEqual({
      authors: [{ name: 'Shown author' }],
      community: null,
      stories: { totalCount: 0, nodes: [] },
      body: { blocks: [] },
    })
  })

  it('no comment shows on what is not published, and nothing at all on what never was', async () => {
    const doc = await createArticle(app.payload, { slug: 'taken-back' })
    const fresh = await createArticle(app.payload, { slug: 'not-yet', _status: 'draft' })
    const { reader } = await createReader(app.payload)
    const on = { piece: doc.id, reader: String(reader.id) }
    await createComment(app.payload, on)
    await createInsight(app.payload, on)
    const LEFT = `query ($slug: String!) { article(slug: $slug, preview: true) {
      comments(first: 5) { totalCount nodes { body } } insights { total } } }`
    const options = withToken(await tokenOf('articles', doc))
    const one = await app.query(LEFT, { slug: 'taken-back' }, options)
    await app.payload.update({ collection: 'articles', id: doc.id, data: { _status: 'draft' } })

    const none = await app.query(LEFT, { slug: 'taken-back' }, options)
    const never = await app.query(
      LEFT,
      { slug: 'not-yet' },
      withToken(await tokenOf('articles', fresh)),
    )

    expect(one.data?.article).toMatchObject({ comments: { totalCount: 1 }, insights: { total: 1 } })
    const empty = { comments: { totalCount: 0, nodes: [] }, insights: { total: 0 } }
    expect(none.data?.article.comments).toEqual(empty.comments)
    expect(never.data?.article).toEqual(empty)
  })

  it('no field below it tells anything else that is hidden', async () => {
    const secrets = await createSecrets(app.payload)
    const hidden = (type: string) =>
      secrets.hiddenNodes
        .map((id) => Buffer.from(id, 'base64').toString().split(':') as [string, string])
        .flatMap(([name, id]) => (name === type ? [id] : []))
    const harmless = await createArticle(app.payload, {
      title: 'Harmless',
      slug: 'harmless',
      _status: 'draft',
      authors: hidden('Author'),
      topics: hidden('Topic'),
      conditions: hidden('Condition'),
      community: hidden('Community')[0],
      review: { reviewer: hidden('Author')[0], reviewedAt: '2026-01-01T00:00:00.000Z' },
      body: richText(
        paragraph('Harmless.'),
        ...hidden('Story').map((story) => block('storyEmbed', { story })),
      ),
    })
    const { data } = await app.query(getIntrospectionQuery())
    const operations = everyQuery(
      buildClientSchema(data as never),
      {
        ...{ slug: ['harmless', ...secrets.hiddenSlugs.slice(0, 20)], path: ['/'] },
        ...{ id: [], ids: [[]], query: [], queue: [] },
      },
      4,
    ).filter(({ field }) => KINDS.some(([, kind]) => kind === field))
    const options = withToken(await tokenOf('articles', harmless))

    const answers = []
    for (const { query } of operations)
      answers.push(
        await app.query(query.replaceAll('(slug:', '(preview: true, slug:'), {}, options),
      )

    const text = JSON.stringify(answers.map((answer) => answer.data))
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
    expect(text).toContain('Harmless.')
    expect([...secrets.words, ...secrets.hiddenIds].filter((word) => text.includes(word))).toEqual(
      [],
    )
  }, 120_000)
})

describe('the answer of a preview', () => {
  it('may be kept by nobody, whatever it is', async () => {
    const doc = await createArticle(app.payload, { slug: 'uncached' })
    const options = withToken(await tokenOf('articles', doc))
    const QUERY = '{ article(slug: "uncached", preview: true) { title } }'

    const kept = [
      await app.query(QUERY, {}, options),
      await app.query(QUERY),
      await app.query(QUERY, {}, withToken('forged')),
      await app.query(`{ site { name } ${QUERY.slice(1)}`, {}, options),
    ]
    const byGet = await fetch(`${app.url}/graphql?query=${encodeURIComponent(QUERY)}`, {
      headers: { ...options.headers, 'apollo-require-preflight': 'true' },
    })

    for (const { headers } of [...kept, byGet])
      expect(headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('the pictures of a preview', () => {
  const PICTURES = `query ($slug: String!) { article(slug: $slug, preview: true) {
    cover { url srcSet } seo { image { url } jsonLd }
    body { html markdown blocks { ... on ImageBlock { image { url srcSet } } } } } }`
  const draftWithPictures = async (slug: string) => {
    const [cover, inBody] = [await createImage(app.payload), await createImage(app.payload)]
    const doc = await createArticle(app.payload, {
      slug,
      _status: 'draft',
      cover: cover.id,
      body: richText(block('image', { image: inBody.id })),
    })
    const { data } = await app.query(PICTURES, { slug }, withToken(await tokenOf('articles', doc)))
    return { doc, article: data?.article }
  }
  const get = (url: string) => fetch(url.replace('http://firsthand.test', app.url))
  const addressesIn = (value: unknown) => [
    ...new Set(JSON.stringify(value).match(/http:\/\/firsthand\.test\/media\/[^"\s\\)]+/g)),
  ]

  it('are served by their addresses, and kept by nobody', async () => {
    const { article } = await draftWithPictures('with-pictures')
    const addresses = addressesIn(article)

    expect(article.body.blocks[0].image.url).toContain('/media/')
    expect(addresses.length).toBeGreaterThanOrEqual(2)
    for (const address of addresses) {
      const response = await get(address.replaceAll('&amp;', '&'))
      expect([address, response.status]).toEqual([address, 200])
      expect(response.headers.get('cache-control')).toBe('private, no-store')
    }
  })

  it('stay closed without a pass, with that of another picture, and when it has expired', async () => {
    const { article } = await draftWithPictures('closed-pictures')
    const cover = new URL(article.cover.url)
    const other = new URL(article.body.blocks[0].image.url)
    const pass = cover.searchParams.get('pass')!
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 31 * 60_000)
    const { article: past } = await draftWithPictures('past-pictures')
    jest.restoreAllMocks()
    const bare = `${cover.origin}${cover.pathname}`

    for (const address of [
      bare,
      `${bare}?pass=`,
      `${bare}?pass=${other.searchParams.get('pass')}`,
      `${bare}?pass=${pass.slice(0, -1)}`,
      `${bare}?pass=${pass}x`,
      past.cover.url,
    ])
      expect((await get(address)).status).toBe(404)
  })

  it('of another seal are no way in: a token of a draft is no pass, and a pass is no token', async () => {
    const { doc, article } = await draftWithPictures('crossed-pictures')
    const cover = new URL(article.cover.url)
    const pass = cover.searchParams.get('pass')!
    const token = await tokenOf('articles', doc)

    const picture = await get(
      `${cover.origin}${cover.pathname}?pass=${token.split('.').slice(2).join('.')}`,
    )
    const draft = await preview('crossed-pictures', withToken(`articles.${doc.id}.${pass}`))

    expect(picture.status).toBe(404)
    expect(draft.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('have no pass in what is published', async () => {
    const image = await createImage(app.payload)
    await createArticle(app.payload, { slug: 'public-picture', cover: image.id })

    const { data } = await app.query('{ article(slug: "public-picture") { cover { url srcSet } } }')

    expect(JSON.stringify(data)).not.toContain('pass=')
  })
})

describe('the preview page', () => {
  it('may be framed by this site alone, and is kept by nobody', async () => {
    const response = await fetch(`${app.url}/preview?collection=articles&id=x`)

    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    const policy = response.headers.get('content-security-policy')!
    expect(policy).toContain("frame-ancestors 'self' http://firsthand.test;")
    expect(policy).toContain("default-src 'none'")
    expect(await response.text()).toContain('<div id="preview">')
  })
})

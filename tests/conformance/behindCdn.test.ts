import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'

import { type App, startApp } from '@/tests/helpers/app'
import { settled, type SmallCdn, startCdn } from '@/tests/helpers/cdn'
import {
  createArticle,
  createComment,
  createImage,
  createReader,
  createTerm,
  createUser,
  PASSWORD,
} from '@/tests/helpers/factories'
import { previewTokenOf } from '@/tests/helpers/previews'

let app: App
let cdn: SmallCdn
beforeAll(async () => {
  cdn = await startCdn('fastly')
  // The last round of purges comes soon, since no operation may last longer.
  app = await startApp({ ...cdn.settings, LIMIT_MILLISECONDS: '2000', RATE_LIMIT_COST: '0' })
  cdn.standBefore(app.url)
})
afterAll(async () => {
  await app.close()
  await cdn.close()
})

type Asked = { status: number; text: string; headers: Headers; state: string | null }
const get = async (base: string, path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(base + path, { headers, redirect: 'manual' })
  const text = await response.text()
  const state = response.headers.get('x-cdn')
  return { status: response.status, text, headers: response.headers, state }
}
const graphql = (base: string, query: string, headers: Record<string, string> = {}) =>
  get(base, `/graphql?query=${encodeURIComponent(query)}`, {
    'apollo-require-preflight': '1',
    accept: 'application/json',
    ...headers,
  })

/** Until the CDN was told of everything that is committed. */
const purged = async (): Promise<void> => {
  const { text } = await get(app.url, '/readyz')
  const { purges } = JSON.parse(text) as { purges: { waiting: number } }
  if (purges.waiting > 0) return purged()
}

describe('an answer to a visitor’s GET', () => {
  const SITE = '{ site { name } }'

  it('is kept by the CDN, and asked for again each time by browsers', async () => {
    const first = await graphql(cdn.url, SITE)
    const again = await graphql(cdn.url, SITE)
    const own = await graphql(app.url, SITE)

    expect([first.state, again.state]).toEqual(['miss', 'hit'])
    expect(again.text).toBe(first.text)
    expect(again.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(own.headers.get('surrogate-control')).toBe(
      'max-age=86400, stale-while-revalidate=60, stale-if-error=86400',
    )
    expect(own.headers.get('surrogate-key')?.split(' ')).toContain('firsthand')
  })

  it('never enters it where it is someone’s, fails, shows a draft or is no GET', async () => {
    const { token } = await createReader(app.payload)
    const doc = await createArticle(app.payload, { slug: 'a-draft' })
    const preview = await previewTokenOf(app.payload, 'articles', doc)
    const { email } = await createUser(app.payload, ['editor'])
    const staff = await app.payload.login({
      collection: 'users',
      data: { email, password: PASSWORD },
    })
    const before = cdn.kept().length

    const answers = [
      await graphql(cdn.url, '{ me { displayName } }', { authorization: `Bearer ${token}` }),
      await graphql(cdn.url, '{ me { displayName } }', { cookie: `firsthand-reader=${token}` }),
      await graphql(cdn.url, SITE, { cookie: 'visits=3' }),
      await graphql(cdn.url, SITE, { authorization: `Bearer ${staff.token}` }),
      await graphql(cdn.url, '{ article(slug: "a-draft", preview: true) { title } }', {
        'x-preview-token': preview,
      }),
      await graphql(cdn.url, '{ article(slug: 5) { id } }'),
      await get(cdn.url, '/media/nothing.jpg'),
      await get(cdn.url, `/graphql?query=${encodeURIComponent('{ site { url } }')}`),
    ]
    const posted = await fetch(`${cdn.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SITE }),
    })

    expect(cdn.kept()).toHaveLength(before)
    expect(answers.slice(0, 2).map(({ text }) => text)).toEqual([
      expect.stringContaining('Reader'),
      expect.stringContaining('Reader'),
    ])
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(
      expect.arrayContaining(['private, no-store']),
    )
    expect(posted.headers.get('x-cdn')).toBe('pass')
    expect((await graphql(cdn.url, '{ me { displayName } }')).text).toContain('"me":null')
  })
})

describe('a picture', () => {
  it('is kept under its own key, and gone with the piece that showed it', async () => {
    const { id, filename } = await createImage(app.payload)
    const { id: piece } = await createArticle(app.payload, { cover: id })
    await purged()
    const bare = await get(cdn.url, `/media/${filename}`)
    const path = new URL(bare.headers.get('location')!, 'http://firsthand.test').pathname
    await get(cdn.url, path)
    const kept = await get(cdn.url, path)
    const own = await get(app.url, path)

    await app.payload.update({ collection: 'articles', id: piece, data: { _status: 'draft' } })
    await purged()
    const gone = [await get(cdn.url, path), await get(cdn.url, `/media/${filename}`)]

    expect([kept.status, kept.state]).toEqual([200, 'hit'])
    expect(own.headers.get('surrogate-key')).toBe(`firsthand media-address:${id} media:${id}`)
    expect(own.headers.get('cache-control')).toBe(
      'public, max-age=31536000, s-maxage=300, immutable',
    )
    expect(gone.map(({ status }) => status)).toEqual([404, 404])
  })
})

describe('what was under way while it changed', () => {
  it('is gone once nothing old can be under way any more', async () => {
    const { id } = await createArticle(app.payload, { title: 'Before', slug: 'under-way' })
    const QUERY = '{ article(slug: "under-way") { title } }'
    await purged()
    const { fetched, release } = cdn.holdBack()
    const slow = graphql(cdn.url, QUERY)
    await fetched

    await app.payload.update({ collection: 'articles', id, data: { title: 'After' } })
    await purged()
    release()
    const begunBefore = await slow
    await settled(app.payload)

    expect(begunBefore.text).toContain('Before')
    expect((await graphql(cdn.url, QUERY)).text).toContain('After')
  })
})

describe('a random sequence of writes', () => {
  const SLUGS = ['one', 'two', 'three', 'four']
  const QUESTIONS = [
    '{ pieces(first: 10) { totalCount nodes { title path authors { name } cover { url(format: WEBP) } } } }',
    '{ site { name } topics(first: 10) { nodes { name } } }',
    ...SLUGS.map(
      (slug) =>
        `{ article(slug: "${slug}") { title excerpt cover { url(width: 80, format: WEBP) } comments(first: 5) { totalCount nodes { body { text } } } } }`,
    ),
  ]

  it('never makes the CDN serve what is not so any more, once it was told', async () => {
    const author = await createTerm(app.payload, 'authors', { name: 'Author' })
    const topic = await createTerm(app.payload, 'topics', { name: 'Topic' })
    const { reader } = await createReader(app.payload)
    const covers = [await createImage(app.payload), await createImage(app.payload)]
    const ids = new Map<string, string>()
    const addresses = new Set<string>()
    const wrong: string[] = []
    let serial = 0
    let hits = 0

    const update = (collection: 'articles' | 'authors' | 'topics', id: unknown, data: object) =>
      app.payload.update({ collection, id: String(id), data, depth: 0 })
    const publishNew = async (slug: string) => {
      const data = { slug, title: `${slug} ${++serial}`, authors: [String(author.id)] }
      const cover = covers[serial % 2]!.id
      ids.set(slug, String((await createArticle(app.payload, { ...data, cover })).id))
    }
    const ofPiece =
      (act: (id: string, slug: string) => Promise<unknown>) => async (slug: string) => {
        const id = ids.get(slug)
        await (id ? act(id, slug) : publishNew(slug))
      }
    const WRITES: Record<string, (slug: string) => Promise<unknown>> = {
      edit: ofPiece((id) => update('articles', id, { title: `Edited ${++serial}` })),
      unpublish: ofPiece((id) => update('articles', id, { _status: 'draft' })),
      publish: ofPiece((id) => update('articles', id, { _status: 'published' })),
      uncover: ofPiece((id) => update('articles', id, { cover: null, _status: 'published' })),
      withdraw: ofPiece((id, slug) => {
        ids.delete(slug)
        return app.payload.delete({ collection: 'articles', id })
      }),
      comment: ofPiece((piece) => createComment(app.payload, { piece, reader: reader.id })),
      rename: () => update('authors', author.id, { name: `Author ${++serial}` }),
      retitle: () => update('topics', topic.id, { name: `Topic ${++serial}` }),
      settings: () =>
        app.payload.updateGlobal({ slug: 'site', data: { name: `Site ${++serial}` } }),
      replace: async () =>
        app.payload.update({
          collection: 'media',
          id: covers[0]!.id,
          data: {},
          file: {
            ...{ name: 'replaced.jpg', mimetype: 'image/jpeg', size: 0 },
            data: await sharp({
              create: {
                width: 400,
                height: 300,
                channels: 3,
                background: `#0000${10 + (++serial % 80)}`,
              },
            })
              .jpeg()
              .toBuffer(),
          },
        }),
    }

    const compare = async (what: string, ask: (base: string) => Promise<Asked>) => {
      const first = await ask(cdn.url)
      const second = await ask(cdn.url)
      const own = await ask(app.url)
      if (first.state === 'hit' || second.state === 'hit') hits += 1
      for (const { status, text, state } of [first, second])
        if (status !== own.status || (status === 200 && text !== own.text))
          wrong.push(`${state} of ${what}`)
      for (const [url] of own.text.matchAll(/\/media\/[^"]+/g)) addresses.add(url)
    }
    const compareAll = async (write: string) => {
      for (const query of QUESTIONS)
        await compare(`${query} after ${write}`, (base) => graphql(base, query))
      for (const path of addresses)
        await compare(`${path} after ${write}`, (base) => get(base, path))
    }

    const step = fc.tuple(fc.constantFrom(...Object.keys(WRITES)), fc.constantFrom(...SLUGS))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 8 }), async (steps) => {
        for (const [write, slug] of steps) {
          await WRITES[write]!(slug)
          await purged()
          await compareAll(`${write} ${slug}`)
          expect(wrong).toEqual([])
        }
      }),
      { numRuns: 5, endOnFailure: true },
    )
    expect(hits).toBeGreaterThan(50)
  }, 200_000)
})

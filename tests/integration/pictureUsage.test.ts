import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { block, paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createImage,
  createPage,
  createSeries,
  createTerm,
  createUser,
  PASSWORD,
} from '@/tests/helpers/factories'
import { startRest } from '@/tests/helpers/restServer'

let app: App
let rest: Awaited<ReturnType<typeof startRest>>
let token: string
let user: object
beforeAll(async () => {
  app = await startApp()
  rest = await startRest(app)
  const account = await createUser(app.payload, ['editor'])
  user = { ...account, collection: 'users' }
  const data = { email: account.email, password: PASSWORD }
  token = (await app.payload.login({ collection: 'users', data })).token!
})
afterAll(async () => {
  await rest.close()
  await app.close()
})

type Use = { title: string; published: boolean; draft: boolean; places: string[] }
const usesOf = async (id: string): Promise<Use[]> => {
  const { status, body } = await rest.ask('GET', `/media/${id}/usage`, token)
  expect(status).toBe(200)
  return (body.uses as Use[])
    .map(({ title, published, draft, places }) => ({ title, published, draft, places }))
    .sort((one, other) => one.title.localeCompare(other.title))
}

const within = (image: string) => richText(block('image', { image })) as never

describe('where a picture is used', () => {
  it('is told of everything that shows it, published or drafted, in any language', async () => {
    const { id } = await createImage(app.payload)
    const article = await createArticle(app.payload, { title: 'A', cover: id, body: within(id) })
    await app.payload.update({
      ...{ collection: 'articles', id: article.id, locale: 'es' },
      data: { title: 'A es', body: within(id) },
    })
    await createArticle(app.payload, { title: 'B', _status: 'draft', body: within(id) })
    await createSeries(app.payload, { title: 'C', closing: within(id) })
    await createPage(app.payload, { title: 'D', meta: { image: id } })
    await createTerm(app.payload, 'authors', { name: 'E', portrait: id })
    await createTerm(app.payload, 'communities', { name: 'F', logo: id, _status: 'draft' })
    await createArticle(app.payload, { title: 'Without' })
    await app.payload.updateGlobal({ slug: 'site', data: { logo: id } })

    const live = { published: true, draft: false }
    const drafted = { published: false, draft: true }
    expect(await usesOf(id)).toEqual(
      [
        { title: 'A', ...live, places: ['cover', 'body (en)', 'body (es)'].sort() },
        { title: 'B', ...drafted, places: ['body (en)'] },
        { title: 'C', ...live, places: ['closing (en)'] },
        { title: 'D', ...live, places: ['sharing picture'] },
        { title: 'E', ...live, places: ['portrait'] },
        { title: 'F', ...drafted, places: ['logo'] },
        { title: 'Site', ...live, places: ['logo'] },
      ].map((use) => ({ ...use, places: expect.arrayContaining(use.places) })),
    )
    await app.payload.updateGlobal({ slug: 'site', data: { logo: null } })
  })

  it('follows drafts, publication and deletion', async () => {
    const { id } = await createImage(app.payload)
    const piece = await createArticle(app.payload, { title: 'G' })
    const update = (data: object, draft = false) =>
      app.payload.update({ collection: 'articles', id: piece.id, data, draft })
    const states = []
    for (const change of [
      () => update({ cover: id }, true),
      () => update({ _status: 'published', cover: id }),
      () => update({ cover: null }, true),
      () => update({ _status: 'published', cover: null }),
      () => update({ cover: id }, true),
      () => app.payload.delete({ collection: 'articles', id: piece.id }),
    ]) {
      await change()
      states.push((await usesOf(id)).map(({ published, draft }) => [published, draft]))
    }

    expect(states).toEqual([
      [[false, true]],
      [[true, false]],
      [[true, false]],
      [],
      [[false, true]],
      [],
    ])
  })

  it('is nobody else’s to ask', async () => {
    const { id } = await createImage(app.payload)

    expect((await rest.ask('GET', `/media/${id}/usage`)).status).toBe(404)
    expect((await rest.ask('GET', '/media/x/usage', token)).body).toEqual({ uses: [], total: 0 })
  })
})

it('a picture in use is not deleted, and the message says where it is; one that is not goes', async () => {
  const { id } = await createImage(app.payload)
  const piece = await createArticle(app.payload, { title: 'With a cover', cover: id })
  const draft = await createArticle(app.payload, {
    ...{ title: 'Drafted', _status: 'draft', body: within(id) },
  })

  const refused = await rest.ask('DELETE', `/media/${id}`, token)
  const stillThere = await rest.ask('GET', `/media/${id}`, token)
  for (const each of [piece, draft])
    await app.payload.delete({ collection: 'articles', id: each.id })
  const gone = await rest.ask('DELETE', `/media/${id}`, token)

  expect(refused.status).toBe(409)
  expect(refused.body.errors[0].message).toMatch(/“With a cover” \(cover\)/)
  expect(refused.body.errors[0].message).toMatch(/“Drafted” \(body \(en\)\)/)
  expect([stillThere.status, gone.status]).toEqual([200, 200])
})

it('a file is replaced in place: the picture keeps its id and its uses, and has a new address', async () => {
  const { id } = await createImage(app.payload)
  const { slug } = await createArticle(app.payload, { cover: id, body: within(id) })
  const QUERY = `{ article(slug: "${slug}") { cover { id url(width: 320) } body { html } } }`
  const open = (url: string) =>
    fetch(app.url + url.replace('http://firsthand.test', ''), { redirect: 'manual' })
  const before = (await app.query(QUERY)).data!.article
  const seen = await open(before.cover.url)

  const data = await sharp({ create: { width: 640, height: 640, channels: 3, background: '#f00' } })
    .jpeg()
    .toBuffer()
  await app.payload.update({
    ...{ collection: 'media', id, data: {}, overrideAccess: false, user },
    file: { name: 'another.jpg', mimetype: 'image/jpeg', size: data.length, data },
  })
  const after = (await app.query(QUERY)).data!.article
  const picture = sharp(Buffer.from(await (await open(after.cover.url)).arrayBuffer()))

  expect(seen.status).toBe(200)
  expect(after.cover.id).toBe(id)
  expect(after.cover.url).not.toBe(before.cover.url)
  expect(after.body.html).not.toBe(before.body.html)
  expect((await picture.stats()).dominant.r).toBeGreaterThan(200)
  expect(await usesOf(id)).toHaveLength(1)
})

it('tells front ends whose a picture is, and nobody who agreed to be seen', async () => {
  const { id } = await createImage(app.payload)
  const rights = { credit: 'Ann', source: 'https://example.org/a', licence: 'CC-BY-4.0' as const }
  const update = (data: object) => app.payload.update({ collection: 'media', id, data })
  const { slug } = await createArticle(app.payload, {
    ...{ cover: id, body: richText(paragraph('Text.')) },
  })
  const ask = async () =>
    (await app.query(`{ article(slug: "${slug}") { cover { credit source licence } } }`)).data!
      .article.cover

  await expect(update({ people: 'permitted' })).rejects.toThrow(/Permission/)
  await update({ ...rights, people: 'permitted', permission: 'Hushed, in May' })
  const named = await ask()
  await update({ licenceText: '© 2026 The archive' })
  const inWords = await ask()
  const stored = await app.payload.db.find({ collection: 'published-documents', where: {} })

  expect(named).toEqual(rights)
  expect(inWords.licence).toBe('© 2026 The archive')
  expect(JSON.stringify(stored)).not.toContain('Hushed')
})

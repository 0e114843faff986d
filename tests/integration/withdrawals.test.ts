import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Consent, Story } from '@/payload-types'
import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createConsent,
  createImage,
  createPage,
  createRedirect,
  createSeries,
  createStory,
  createUser,
  readyFields,
  staffUser,
} from '@/tests/helpers/factories'
import { previewTokenOf } from '@/tests/helpers/previews'
import { type Rest, restAs } from '@/tests/helpers/restAs'

let app: App
let editor: Rest
beforeAll(async () => {
  app = await startApp()
  editor = await restAs(app, 'editor')
})
afterAll(() => app.close())

const REASON = { reason: 'It says where they live.' }
const get = (path: string, init: RequestInit = {}) =>
  fetch(`${app.url}${path}`, { redirect: 'manual', ...init })
const statusAt = async (path: string) => (await get(path)).status
const ROUTE = `query ($path: String!, $locale: Locale) { route(path: $path, locale: $locale) {
  __typename ... on Gone { withdrawnAt } ... on Redirect { to } } }`
const typeAt = async (path: string, locale = 'en') => {
  const { data, errors } = await app.query(ROUTE, { path, locale })
  expect(errors).toBeUndefined()
  return (data?.route?.__typename as string | undefined) ?? null
}
const revoke = ({ id }: Consent) =>
  app.payload.update({
    collection: 'consents',
    id,
    data: { revokedAt: new Date().toISOString(), revokedReason: 'They asked us to.' },
  })
const withdrawalsOf = async ({ id }: { id: string }) =>
  (
    await app.payload.find({
      collection: 'withdrawals',
      where: { documentId: { equals: id } },
      sort: 'path',
      depth: 0,
    })
  ).docs
const lastOf = async (collection: 'changes' | 'audit-log', id: string) =>
  (
    await app.payload.find({
      collection,
      where: { documentId: { equals: id } },
      sort: collection === 'changes' ? '-position' : '-createdAt',
      limit: 1,
    })
  ).docs[0]

const inSpanish = ({ id }: Story, slug: string) =>
  app.payload.update({
    collection: 'stories',
    id,
    locale: 'es',
    data: { title: slug, slug, body: richText(paragraph('Cuerpo.')), _status: 'published' },
  })

describe('a story whose consent is revoked', () => {
  it('is gone at each of its paths, old ones and those of other languages too', async () => {
    const consent = await createConsent(app.payload)
    const story = await createStory(app.payload, { title: 'Told once', consent: consent.id })
    await inSpanish(story, 'contada')
    await app.payload.update({ collection: 'stories', id: story.id, data: { slug: 'told-again' } })
    await createRedirect(app.payload, '/printed', ['stories', story.id])
    const paths = ['/stories/told-again', '/stories/told-once', '/es/stories/contada', '/printed']
    const before = await Promise.all(paths.map((path) => typeAt(path)))

    await revoke(consent)

    expect(before).toEqual(['Story', 'Redirect', 'Story', 'Redirect'])
    for (const path of paths) {
      expect([path, await typeAt(path)]).toEqual([path, 'Gone'])
      expect([path, await statusAt(path)]).toEqual([path, 410])
    }
    expect(await typeAt('/stories/contada', 'es')).toBe('Gone')
    expect((await withdrawalsOf(story)).map(({ path }) => path)).toEqual([...paths].sort())
  })

  it('says so to people and to programs, and to nobody why', async () => {
    const consent = await createConsent(app.payload)
    const story = await createStory(app.payload, { title: 'Not a word', consent: consent.id })
    await inSpanish(story, 'ni-una-palabra')
    await revoke(consent)
    const path = '/stories/not-a-word'

    const page = await get(path, { headers: { accept: 'text/html' } })
    const html = await page.text()
    const spanish = await (await get('/es/stories/ni-una-palabra')).text()
    const json = await get(path, { headers: { accept: 'application/json' } })
    const head = await get(path, { method: 'HEAD' })

    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(html).toContain('<html lang="en">')
    expect(html).not.toMatch(/Not a word|asked us|consent|<script/i)
    expect(spanish).toContain('<html lang="es">')
    expect(await json.json()).toEqual({
      ...{ status: 410, message: 'Gone', withdrawnAt: expect.any(String) },
    })
    expect([head.status, await head.text()]).toEqual([410, ''])
  })

  it('is back where it is published again, on the strength of another one', async () => {
    const consent = await createConsent(app.payload)
    const story = await createStory(app.payload, {
      ...(await readyFields(app.payload, 'stories')),
      ...{ title: 'And back', consent: consent.id },
    })
    await revoke(consent)
    const meanwhile = await typeAt('/stories/and-back')
    for (const stage of ['draft', 'approved'] as const)
      await app.payload.update({
        ...{ collection: 'stories', id: story.id, draft: true, data: { workflow: { stage } } },
        ...{ user: await staffUser(app.payload, 'editor'), overrideAccess: false },
      })

    await app.payload.update({
      collection: 'stories',
      id: story.id,
      data: { consent: (await createConsent(app.payload)).id, _status: 'published' },
      user: await staffUser(app.payload, 'editor'),
      overrideAccess: false,
    })

    expect(meanwhile).toBe('Gone')
    expect(await typeAt('/stories/and-back')).toBe('Story')
    expect(await statusAt('/stories/and-back')).not.toBe(410)
    expect(await withdrawalsOf(story)).toMatchObject([{ restoredAt: expect.any(String) }])
  })

  it('is withdrawn also where a newer draft of it could not be published', async () => {
    const consent = await createConsent(app.payload)
    const story = await createStory(app.payload, { title: 'Half done', consent: consent.id })
    await app.payload.update({
      collection: 'stories',
      id: story.id,
      data: { anonymized: false, title: '' },
      draft: true,
    })

    await revoke(consent)

    expect(await typeAt('/stories/half-done')).toBe('Gone')
  })

  it('is shown to no holder of a preview token any more, and to staff still', async () => {
    const consent = await createConsent(app.payload)
    const draft = await createStory(app.payload, { _status: 'draft', consent: consent.id })
    const shown = await createStory(app.payload, { consent: consent.id })
    const { email } = await createUser(app.payload, ['editor'])
    const { token: session } = await app.payload.login({
      collection: 'users',
      data: { email, password: 'correct horse battery' },
    })
    const preview = async ({ id, slug }: Story, headers: Record<string, string>) => {
      const query = `{ story(slug: "${slug ?? id}", preview: true) { title } }`
      return (await app.query(query, {}, { headers })).data?.story
    }
    const tokens = await Promise.all(
      [draft, shown].map((story) => previewTokenOf(app.payload, 'stories', story)),
    )
    const before = await preview(draft, { 'x-preview-token': tokens[0]! })

    await revoke(consent)

    expect(before).toEqual({ title: draft.title })
    expect(await preview(draft, { 'x-preview-token': tokens[0]! })).toBeNull()
    expect(await preview(shown, { 'x-preview-token': tokens[1]! })).toBeNull()
    expect(await preview(shown, { authorization: `Bearer ${session}` })).toEqual({
      title: shown.title,
    })
  })

  it('takes along the pictures of its previews', async () => {
    const consent = await createConsent(app.payload)
    const cover = (await createImage(app.payload)).id
    const story = await createStory(app.payload, {
      ...{ _status: 'draft', consent: consent.id, cover },
    })
    const token = await previewTokenOf(app.payload, 'stories', story)
    const query = `{ story(slug: "${story.slug}", preview: true) { cover { url } } }`
    const { data } = await app.query(query, {}, { headers: { 'x-preview-token': token } })
    const { pathname, search } = new URL(data!.story.cover.url as string)
    const before = await statusAt(`${pathname}${search}`)

    await revoke(consent)

    expect([before, await statusAt(`${pathname}${search}`)]).toEqual([200, 404])
  })

  it('is kept, with its versions, for editors and admins alone', async () => {
    const consent = await createConsent(app.payload)
    const contributor = await staffUser(app.payload, 'contributor')
    const other = await createStory(app.payload)
    const story = await createStory(app.payload, {
      ...{ consent: consent.id, createdBy: contributor.id },
    })
    const count = async (user: typeof contributor, { id }: Story) => {
      const as = { overrideAccess: false, user, collection: 'stories' } as const
      const { docs } = await app.payload.find({ ...as, where: { id: { equals: id } }, draft: true })
      const versions = await app.payload.findVersions({ ...as, where: { parent: { equals: id } } })
      return [docs.length, versions.docs.length > 0]
    }
    const before = await count(contributor, story)

    await revoke(consent)

    expect(before).toEqual([1, true])
    expect(await count(contributor, story)).toEqual([0, false])
    expect(await count(contributor, other)).toEqual([1, true])
    expect(await count(await staffUser(app.payload, 'editor'), story)).toEqual([1, true])
    await expect(
      app.payload.update({
        ...{ collection: 'stories', id: story.id, data: { subtitle: 'Mine' }, draft: true },
        ...{ overrideAccess: false, user: contributor },
      }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('an editor', () => {
  it.each([
    ['stories', '/stories/', () => createStory(app.payload)],
    ['articles', '/articles/', () => createArticle(app.payload)],
    ['series', '/series/', () => createSeries(app.payload)],
    ['pages', '/', () => createPage(app.payload)],
  ] as const)('withdraws one of the %s, and says why', async (collection, prefix, create) => {
    const { id, slug } = await create()
    const path = `${prefix}${slug}`
    const before = await typeAt(path)

    const answer = await editor('POST', `/${collection}/${id}/withdraw`, REASON)

    expect(before).not.toBeNull()
    expect(answer.status).toBe(200)
    expect([await typeAt(path), await statusAt(path)]).toEqual(['Gone', 410])
    expect(await lastOf('changes', id)).toMatchObject({ event: 'withdrawn' })
    expect(await lastOf('audit-log', id)).toMatchObject({ action: 'withdrawn', ...REASON })
    expect(await withdrawalsOf({ id })).toMatchObject([{ path, ...REASON, actorName: 'Staff' }])
  })

  it.each([
    ['without a reason', {}, 400, 'Say why'],
    ['with an empty reason', { reason: '  ' }, 400, 'Say why'],
    ['with something else', { reason: ['x'] }, 400, 'Say why'],
  ])('cannot do it %s', async (_, body, status, words) => {
    const { id, slug } = await createArticle(app.payload)

    const answer = await editor('POST', `/articles/${id}/withdraw`, body)

    expect(answer).toMatchObject({ status, body: expect.stringContaining(words) })
    expect(await typeAt(`/articles/${slug}`)).toBe('Article')
  })

  it('calls off by it what was to be published of it later', async () => {
    const article = await createArticle(app.payload)
    const other = await createArticle(app.payload)
    for (const { id } of [article, other])
      await app.payload.jobs.queue({
        task: 'schedulePublish',
        waitUntil: new Date(Date.now() + 60_000),
        input: { type: 'publish', doc: { relationTo: 'articles', value: id } as never },
      })

    await editor('POST', `/articles/${article.id}/withdraw`, REASON)

    const { docs } = await app.payload.find({ collection: 'payload-jobs', pagination: false })
    expect(docs.map(({ input }) => JSON.stringify(input))).toEqual([
      expect.stringContaining(other.id),
    ])
  })

  it('cannot withdraw what is not published', async () => {
    const { id } = await createArticle(app.payload, { _status: 'draft' })

    const answer = await editor('POST', `/articles/${id}/withdraw`, REASON)

    expect(answer).toMatchObject({ status: 409, body: expect.stringContaining('nothing to') })
    expect(await withdrawalsOf({ id })).toEqual([])
  })
})

it.each([
  ['contributor', ['contributor']],
  ['moderator', ['moderator']],
  ['reviewer', ['reviewer']],
  ['visitor', []],
] as const)('a %s withdraws nothing', async (_, roles) => {
  const { id, slug } = await createArticle(app.payload)
  const rest = await restAs(app, ...roles)

  const { status } = await rest('POST', `/articles/${id}/withdraw`, REASON)

  expect(status).toBe(403)
  expect(await typeAt(`/articles/${slug}`)).toBe('Article')
})

describe('what was published', () => {
  it('is gone once it is deleted, also at the address that led to it', async () => {
    const { id } = await createArticle(app.payload, { title: 'Deleted one' })
    await app.payload.update({ collection: 'articles', id, data: { slug: 'deleted-later' } })

    await app.payload.delete({ collection: 'articles', id })

    for (const path of ['/articles/deleted-one', '/articles/deleted-later'])
      expect([path, await typeAt(path), await statusAt(path)]).toEqual([path, 'Gone', 410])
  })

  it('is only not there where it is unpublished, or was never published', async () => {
    const once = await createArticle(app.payload, { title: 'Only put away' })
    const never = await createArticle(app.payload, { title: 'Never shown', _status: 'draft' })

    await app.payload.update({
      ...{ collection: 'articles', id: once.id, data: { _status: 'draft' } },
    })
    await app.payload.delete({ collection: 'articles', id: never.id })

    expect(await typeAt('/articles/only-put-away')).toBeNull()
    expect(await typeAt('/articles/never-shown')).toBeNull()
    expect(await withdrawalsOf(never)).toEqual([])
  })

  it('makes room for another document at its path', async () => {
    const { id } = await createArticle(app.payload, { title: 'A place' })
    await app.payload.delete({ collection: 'articles', id })
    const meanwhile = await typeAt('/articles/a-place')

    const { id: next } = await createArticle(app.payload, { title: 'A place' })
    await app.payload.update({ collection: 'articles', id: next, data: { _status: 'draft' } })

    expect(meanwhile).toBe('Gone')
    expect(await typeAt('/articles/a-place')).toBeNull()
  })
})

describe('the report', () => {
  it('is a table for editors, with the alias and without the name', async () => {
    const consent = await createConsent(app.payload, { alias: 'Robin', name: 'Erin Example' })
    const { id } = await createStory(app.payload, { title: 'Reported', consent: consent.id })
    await revoke(consent)

    const csv = await editor('GET', '/withdrawals/export.csv')
    const refused = await (await restAs(app, 'contributor'))('GET', '/withdrawals/export.csv')
    const ofConsent = await editor('GET', `/consents/${consent.id}?depth=1`)

    expect(csv.body).toMatch(/^\uFEFF?Withdrawn,Published again,Path,Kind,Id,Document,Reason,/)
    expect(csv.body).toContain(`/stories/reported,stories,${id},Reported,`)
    expect(csv.body).not.toContain('Erin')
    expect(refused.status).toBe(403)
    expect(JSON.parse(ofConsent.body)).toMatchObject({
      withdrawals: { docs: [{ path: '/stories/reported' }] },
    })
  })
})

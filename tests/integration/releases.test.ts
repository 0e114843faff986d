import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionConfig } from 'payload'

import type { Release } from '@/payload-types'
import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import * as made from '@/tests/helpers/factories'
import { createPage, createTerm, readyFields, staffUser } from '@/tests/helpers/factories'
import { type Rest, restAs } from '@/tests/helpers/restAs'

type Documents = NonNullable<Release['documents']>

const DAY = 24 * 60 * 60 * 1000
const day = (from: number) => new Date(Date.now() + from * DAY).toISOString()

/** Nothing but what a test is about stands in the way of these. */
const ready = {
  article: async (data: Parameters<typeof made.createArticle>[1] = {}) =>
    made.createArticle(app.payload, { ...(await readyFields(app.payload, 'articles')), ...data }),
  series: async (data: Parameters<typeof made.createSeries>[1] = {}) =>
    made.createSeries(app.payload, { ...(await readyFields(app.payload, 'series')), ...data }),
  story: async (data: Parameters<typeof made.createStory>[1] = {}) =>
    made.createStory(app.payload, { ...(await readyFields(app.payload, 'stories')), ...data }),
}

let app: App
let editor: Rest
let user: Awaited<ReturnType<typeof staffUser>>
beforeAll(async () => {
  app = await startApp()
  const { openPayload } = await import('@/src/operations/openPayload')
  await openPayload({ runsJobs: true })
  // A minute passes where a test says so, and not in the middle of one.
  for (const cron of app.payload.crons) cron.pause()
  editor = await restAs(app, 'editor')
  user = await staffUser(app.payload, 'editor')
})
afterAll(() => app.close())

const aMinutePasses = async () => {
  for (const cron of app.payload.crons) await cron.trigger()
}
const as = () => ({ user, overrideAccess: false }) as const
const createRelease = (documents: Documents, data: Partial<Release> = {}) =>
  app.payload.create({
    collection: 'releases',
    data: { title: 'Together', state: 'open', documents, ...data },
    ...as(),
  })
const stateOf = ({ id }: Release) => app.payload.findByID({ collection: 'releases', id, depth: 0 })
const publish = ({ id }: Release) => editor('POST', `/releases/${id}/publish`)
const isDue = ({ id }: Release) =>
  app.payload.db.updateOne({ collection: 'releases', id, data: { publishAt: day(-1) } })

const SHOWN = `query ($path: String!) { route(path: $path) {
  __typename ... on Piece { title subtitle } ... on Redirect { to } } }`
const shownAt = async (path: string) => (await app.query(SHOWN, { path })).data?.route
const typeAt = async (path: string) => (await shownAt(path))?.__typename ?? null
const readyStory = (title: string) => ready.story({ title, _status: 'draft' })

/** What was withdrawn begins anew. */
const approveAgain = (id: string) =>
  app.payload.update({
    ...{ collection: 'articles', id, draft: true, data: { workflow: { stage: 'approved' } } },
  })

/** A hook of these that fails for one document, as any rule or any fault might. */
const failing = async (
  collection: 'articles' | 'pages',
  moment: 'beforeChange' | 'afterChange',
  id: string,
  run: () => Promise<void>,
) => {
  const hooks = app.payload.collections[collection].config.hooks as NonNullable<
    CollectionConfig['hooks']
  >
  const fail = ({ data, doc, originalDoc }: Record<string, { id?: string; _status?: string }>) => {
    const isIt = (doc?.id ?? originalDoc?.id) === id
    if (isIt && (doc ?? data)?._status === 'published') throw new Error('The disk is full.')
    return doc ?? data
  }
  hooks[moment]!.push(fail as never)
  await run()
  hooks[moment]!.splice(hooks[moment]!.indexOf(fail as never), 1)
}

describe('a release', () => {
  it('publishes all that is in it, and leaves a line in the audit log', async () => {
    const author = await createTerm(app.payload, 'authors', { name: 'Ada', _status: 'draft' })
    const story = await readyStory('Released story')
    const article = await ready.article({ title: 'Released', authors: [author.id] })
    await app.payload.update({
      ...{ collection: 'articles', id: article.id, data: { subtitle: 'Newer' }, draft: true },
    })
    const series = await ready.series({
      ...{ title: 'Released series', stories: [story.id], _status: 'draft' },
    })
    const page = await createPage(app.payload, { title: 'Released page', _status: 'draft' })
    const release = await createRelease([
      { relationTo: 'series', value: series.id },
      { relationTo: 'stories', value: story.id },
      { relationTo: 'articles', value: article.id },
      { relationTo: 'pages', value: page.id },
      { relationTo: 'authors', value: author.id },
    ])

    const answer = await publish(release)
    const again = await publish(release)

    expect(answer.status).toBe(200)
    expect(await shownAt('/articles/released')).toMatchObject({ subtitle: 'Newer' })
    for (const path of [
      ...['/stories/released-story', '/series/released-series', '/released-page'],
      '/authors/ada',
    ])
      expect([path, await typeAt(path)]).not.toEqual([path, null])
    expect(await stateOf(release)).toMatchObject({
      ...{ state: 'published', publishedAt: expect.any(String), problems: null },
    })
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: release.id } },
    })
    expect(docs).toMatchObject([
      { action: 'release-published', documentName: 'Together', reason: '5 documents' },
    ])
    expect(again).toMatchObject({ status: 409, body: expect.stringContaining('was published') })
  })

  it('publishes nothing where something is in the way, and names all of it', async () => {
    const free = await ready.article({ title: 'In order', _status: 'draft' })
    const older = await ready.article({ title: 'Older', subtitle: 'As it was' })
    await app.payload.update({
      ...{ collection: 'articles', id: older.id, data: { subtitle: 'Newer' }, draft: true },
    })
    const without = await ready.story({
      ...{ title: 'No consent', consent: null, _status: 'draft' },
    })
    const unsure = await ready.story({
      ...{ title: 'Not anonymous', anonymized: false, _status: 'draft' },
    })
    const release = await createRelease([
      { relationTo: 'articles', value: free.id },
      { relationTo: 'articles', value: older.id },
      { relationTo: 'stories', value: without.id },
      { relationTo: 'stories', value: unsure.id },
    ])

    const { body, status } = await publish(release)
    const { problems, state } = await stateOf(release)

    expect(status).toBe(409)
    for (const words of [body, problems]) {
      expect(words).toContain('“No consent”: ')
      expect(words).toContain('needs a consent')
      expect(words).toContain('“Not anonymous”: ')
      expect(words).toContain('Confirm this before the story is published.')
      expect(words).not.toContain('In order')
      expect(words).not.toContain('rehearsal')
    }
    expect(state).toBe('failed')
    expect(await typeAt('/articles/in-order')).toBeNull()
    expect(await shownAt('/articles/older')).toMatchObject({ subtitle: 'As it was' })
    const { totalDocs } = await app.payload.count({
      collection: 'changes',
      where: { documentId: { equals: free.id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('is open again once it is saved, and goes live when nothing is in the way', async () => {
    const story = await ready.story({ title: 'Mended', consent: null, _status: 'draft' })
    const release = await createRelease([{ relationTo: 'stories', value: story.id }])
    const first = await publish(release)
    const data = { consent: (await made.createConsent(app.payload)).id }
    await app.payload.update({ collection: 'stories', id: story.id, data, draft: true })

    const saved = await app.payload.update({
      ...{ collection: 'releases', id: release.id, data: { title: 'Again' }, ...as() },
    })
    const { status } = await publish(release)

    expect([first.status, saved.state, saved.problems ?? null, status]).toEqual([
      ...[409, 'open', null, 200],
    ])
    expect(await typeAt('/stories/mended')).toBe('Story')
  })

  it.each(['beforeChange', 'afterChange'] as const)(
    'is taken back as a whole where one of them fails half-way (%s)',
    async (moment) => {
      const name = moment.toLowerCase()
      const draft = await ready.article({ title: `Draft ${name}`, _status: 'draft' })
      const older = await ready.article({ title: `Older ${name}`, subtitle: 'Then' })
      const newer = { title: `Newer ${name}`, slug: `newer-${name}`, subtitle: 'Now' }
      await app.payload.update({
        ...{ collection: 'articles', id: older.id, data: newer, draft: true },
      })
      const gone = await ready.article({ title: `Gone ${name}` })
      await editor('POST', `/articles/${gone.id}/withdraw`, { reason: 'For the test.' })
      await approveAgain(gone.id)
      const page = await createPage(app.payload, { title: `Page ${name}`, _status: 'draft' })
      const release = await createRelease([
        { relationTo: 'articles', value: draft.id },
        { relationTo: 'articles', value: older.id },
        { relationTo: 'articles', value: gone.id },
        { relationTo: 'pages', value: page.id },
      ])
      const before = await everything(draft, older, gone, page)

      await failing('pages', moment, page.id, async () => {
        expect((await publish(release)).status).toBe(409)
      })

      expect((await stateOf(release)).problems).toContain(`“Page ${name}”: `)
      expect(await everything(draft, older, gone, page)).toEqual(before)
      expect(await shownAt(`/articles/older-${name}`)).toMatchObject({ subtitle: 'Then' })
      expect(await typeAt(`/articles/newer-${name}`)).toBeNull()
      expect(await typeAt(`/articles/draft-${name}`)).toBeNull()
      expect(await typeAt(`/articles/gone-${name}`)).toBe('Gone')
      expect((await publish(release)).status).toBe(200)
      expect(await shownAt(`/articles/newer-${name}`)).toMatchObject({ subtitle: 'Now' })
    },
  )
})

const versionsOf = async (ids: string[]) => {
  const where = { parent: { in: ids } }
  const articles = await app.payload.countVersions({ collection: 'articles', where })
  const pages = await app.payload.countVersions({ collection: 'pages', where })
  return [articles.totalDocs, pages.totalDocs]
}

/** How documents stand, in public and for their editors, and what leads to them. */
const everything = async (...documents: { id: string }[]) => {
  const { payload } = app
  const ids = documents.map(({ id }) => id)
  const words = ({ title, slug, _status, ...doc }: Record<string, unknown>) => ({
    ...{
      title,
      slug,
      _status,
      subtitle: doc.subtitle ?? null,
      publishedAt: doc.publishedAt ?? null,
    },
  })
  const of = async (draft: boolean) => {
    const where = { id: { in: ids } }
    const articles = await payload.find({ collection: 'articles', where, draft, sort: 'id' })
    const pages = await payload.find({ collection: 'pages', where, draft, sort: 'id' })
    return [...articles.docs, ...pages.docs].map((doc) => words(doc as never))
  }
  const redirects = await payload.find({
    collection: 'redirects',
    where: { 'to.reference.value': { in: ids } },
    sort: 'from',
    depth: 0,
  })
  const live = await payload.find({
    collection: 'pieces',
    where: { and: [{ id: { in: ids } }, { live: { equals: true } }] },
    sort: 'id',
  })
  return {
    ...{ main: await of(false), drafts: await of(true) },
    redirects: redirects.docs.map(({ from }) => from),
    versions: await versionsOf(ids),
    live: live.docs.map(({ title }) => title),
  }
}

describe('a release with a time', () => {
  it('goes live when it is due, as whoever set the time, and not before', async () => {
    const article = await ready.article({ title: 'On time', _status: 'draft' })
    const release = await createRelease([{ relationTo: 'articles', value: article.id }], {
      publishAt: day(1),
    })

    await aMinutePasses()
    const before = await typeAt('/articles/on-time')
    await isDue(release)
    await aMinutePasses()

    expect(before).toBeNull()
    expect(await typeAt('/articles/on-time')).toBe('Article')
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { in: [release.id, article.id] } },
      sort: '-createdAt',
      limit: 2,
    })
    expect(docs.map(({ actor }) => actor)).toEqual([user.id, user.id])
  })

  it('is published once, however often it is asked for at once', async () => {
    const article = await ready.article({ title: 'Only once', _status: 'draft' })
    const release = await createRelease([{ relationTo: 'articles', value: article.id }])

    const answers = await Promise.all([1, 2, 3].map(() => publish(release)))
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { in: [release.id, article.id] } },
    })

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const actions = docs.map(({ action }) => action)
    expect(actions.filter((action) => action === 'release-published')).toHaveLength(1)
    expect(actions).not.toContain('updated')
  })

  it('publishes what is written in Spanish alone, and names it so where it cannot', async () => {
    const spanish = async (title: string, data: object = {}) => {
      const { id } = await app.payload.create({
        collection: 'stories',
        locale: 'es',
        data: {
          ...{ title, slug: title.toLowerCase().replaceAll(' ', '-') },
          ...{
            body: richText(paragraph('Empecé a dormir otra vez.')),
            narrator: { alias: 'Robin' },
          },
          ...{ anonymized: true, _status: 'draft', ...(await readyFields(app.payload, 'stories')) },
          ...data,
        },
        draft: true,
      })
      return id
    }
    const id = await spanish('Solo en castellano')
    const bad = await spanish('Sin permiso', { consent: null })

    const published = await publish(await createRelease([{ relationTo: 'stories', value: id }]))
    const refused = await publish(await createRelease([{ relationTo: 'stories', value: bad }]))

    expect(published).toMatchObject({ status: 200 })
    expect(await typeAt('/es/stories/solo-en-castellano')).toBe('Story')
    expect(refused.status).toBe(409)
    expect(refused.body).toContain('“Sin permiso”')
    expect(refused.body).toContain('A story needs a consent')
  })

  it('says which check is in the way, and the words that it found', async () => {
    const body = richText(paragraph('The clinic was in Boise.'))
    const story = await ready.story({ title: 'Where it was', body, _status: 'draft' })

    const refused = await publish(await createRelease([{ relationTo: 'stories', value: story.id }]))

    expect(refused.body).toMatch(/“Where it was”: .*Anonymity: .*“Boise”/)
  })

  it('is refused with a document that is not there, and with a time that is none', async () => {
    const article = await ready.article({ _status: 'draft' })
    const documents: Documents = [{ relationTo: 'articles', value: article.id }]
    await app.payload.delete({ collection: 'articles', id: article.id })

    await expect(createRelease(documents)).rejects.toThrow('There is no such document any more')
    await expect(createRelease([], { publishAt: 0 as never })).rejects.toThrow('has passed')
  })

  it('is refused where that time has passed', async () => {
    const article = await ready.article({ _status: 'draft' })
    const documents: Documents = [{ relationTo: 'articles', value: article.id }]
    const release = await createRelease(documents)

    await expect(createRelease(documents, { publishAt: day(-1) })).rejects.toThrow('has passed')
    await expect(
      app.payload.update({
        ...{ collection: 'releases', id: release.id, data: { publishAt: day(-1) }, ...as() },
      }),
    ).rejects.toThrow('has passed')
  })

  it('says what is in the way where it cannot be published, and is not tried again by itself', async () => {
    const story = await ready.story({ title: 'Blocked', consent: null, _status: 'draft' })
    const release = await createRelease([{ relationTo: 'stories', value: story.id }], {
      publishAt: day(1),
    })
    await isDue(release)

    await aMinutePasses()
    const first = await stateOf(release)
    await app.payload.update({
      ...{ collection: 'stories', id: story.id, draft: true },
      data: { consent: (await made.createConsent(app.payload)).id },
    })
    await aMinutePasses()

    expect(first).toMatchObject({ state: 'failed', problems: expect.stringContaining('“Blocked”') })
    expect(await typeAt('/stories/blocked')).toBeNull()
  })

  it('brings back nothing that was withdrawn after it was planned', async () => {
    const article = await ready.article({ title: 'Withdrawn since' })
    const release = await createRelease([{ relationTo: 'articles', value: article.id }], {
      publishAt: day(1),
    })
    await editor('POST', `/articles/${article.id}/withdraw`, { reason: 'For the test.' })
    await isDue(release)
    await aMinutePasses()
    const { problems, state } = await stateOf(release)
    const kept = await typeAt('/articles/withdrawn-since')

    await approveAgain(article.id)
    await app.payload.update({
      ...{ collection: 'releases', id: release.id, data: { publishAt: null }, ...as() },
    })
    const { status } = await publish(release)

    expect([state, problems, kept]).toEqual([
      ...['failed', expect.stringContaining('It was withdrawn after'), 'Gone'],
    ])
    expect([status, await typeAt('/articles/withdrawn-since')]).toEqual([200, 'Article'])
  })

  it.each(['lost the right', 'is gone'])(
    'publishes nothing where whoever set it %s',
    async (what) => {
      const { payload } = app
      const former = await staffUser(payload, 'editor')
      const title = `By one who ${what}`
      const article = await ready.article({ title, _status: 'draft' })
      const release = await payload.create({
        collection: 'releases',
        data: {
          ...{ title, state: 'open', publishAt: day(1) },
          documents: [{ relationTo: 'articles', value: article.id }],
        },
        user: former,
        overrideAccess: false,
      })
      await isDue(release)
      const { id } = former
      if (what === 'is gone') await payload.delete({ collection: 'users', id })
      else await payload.update({ collection: 'users', id, data: { roles: ['contributor'] } })

      await aMinutePasses()

      expect(await stateOf(release)).toMatchObject({
        ...{ state: 'failed', problems: expect.stringContaining('may not publish any more') },
      })
      expect((await payload.findByID({ collection: 'articles', id: article.id }))._status).toBe(
        'draft',
      )
    },
  )
})

it.each(['contributor', 'moderator', 'reviewer'] as const)(
  'a %s neither makes nor publishes a release',
  async (role) => {
    const rest = await restAs(app, role)
    const article = await ready.article({ _status: 'draft' })
    const documents: Documents = [{ relationTo: 'articles', value: article.id }]
    const release = await createRelease(documents)

    const made = await rest('POST', '/releases', { title: 'Mine', documents })
    const published = await rest('POST', `/releases/${release.id}/publish`)

    expect([made.status, published.status]).toEqual([403, 403])
    expect((await stateOf(release)).state).toBe('open')
  },
)

describe('a story', () => {
  it.each(['draft', 'published'] as const)(
    'is put into no second series, neither where the first is a %s',
    async (_status) => {
      const story = await ready.story({ title: `Shared ${_status}` })
      const stories = [story.id]
      await ready.series({ title: `First ${_status}`, stories, _status })
      const second = await ready.series({ title: `Second ${_status}` })
      const attempts = [
        () => ready.series({ stories }),
        () => ready.series({ stories, _status: 'draft' }),
        () => app.payload.update({ collection: 'series', id: second.id, data: { stories } }),
      ]

      for (const attempt of attempts)
        await expect(attempt()).rejects.toThrow(
          `“Shared ${_status}” is in the series “First ${_status}” already.`,
        )
      const { stories: kept } = await app.payload.findByID({
        ...{ collection: 'series', id: second.id, depth: 0 },
      })
      expect(kept ?? []).toEqual([])
    },
  )

  it('moves to another series once it was taken out of the first', async () => {
    const story = await ready.story()
    const stories = [story.id]
    const { id } = await ready.series({ stories })
    await app.payload.update({ collection: 'series', id, data: { stories: [] } })

    const second = await ready.series({ stories })

    expect(second.stories).toHaveLength(1)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SchedulePublishHandlerArgs } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { createLocalReq } from 'payload'

import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createPage,
  createReader,
  createSeries,
  createStory,
  createUser,
  makeReady,
  readyFields,
} from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'

type Staff = Awaited<ReturnType<typeof createUser>>
type Appointment = Partial<SchedulePublishHandlerArgs>

const DAY = 24 * 60 * 60 * 1000
const yesterday = () => new Date(Date.now() - DAY)
const tomorrow = () => new Date(Date.now() + DAY)

let app: App
let editor: Staff
let contributor: Staff
let schedulePublish: typeof import('@/src/app/(payload)/schedulePublish').schedulePublish
beforeAll(async () => {
  app = await startApp()
  const { openPayload } = await import('@/src/operations/openPayload')
  await openPayload({ runsJobs: true })
  ;({ schedulePublish } = await import('@/src/app/(payload)/schedulePublish'))
  editor = await createUser(app.payload, ['editor'])
  contributor = await createUser(app.payload, ['contributor'])
})
afterAll(() => app.close())

/** What the admin sends when somebody makes an appointment, or calls one off. */
const askAs = async (user: object | null, appointment: Appointment) => {
  const asked = user && { ...user, collection: 'roles' in user ? 'users' : 'readers' }
  const req = await createLocalReq({ user: asked as never }, app.payload)
  return (await schedulePublish({ req, ...appointment } as never)) as { error?: string }
}

/** An appointment that was made, and whose time has come. */
const askedBefore = async (appointment: Appointment): Promise<void> => {
  const known = new Set((await jobs()).map(({ id }) => id))
  await askAs(editor, { ...appointment, date: tomorrow() })
  for (const { id } of await jobs())
    if (!known.has(id))
      await app.payload.db.updateOne({
        collection: 'payload-jobs',
        id,
        data: { waitUntil: yesterday().toISOString() },
      })
}

/** What the server does each minute, without waiting for the minute. */
const aMinutePasses = async () => {
  for (const cron of app.payload.crons) await cron.trigger()
}

type Relation = NonNullable<Appointment['doc']>['relationTo']
const docOf = (relationTo: Relation, { id }: { id: unknown }) => ({ relationTo, value: String(id) })
const ROUTE = 'query ($path: String!) { route(path: $path) { __typename } }'
const typeAt = async (path: string): Promise<string | null> => {
  const { data } = await app.query(ROUTE, { path })
  return (data?.route?.__typename as string | undefined) ?? null
}
const jobs = async () =>
  (await app.payload.find({ collection: 'payload-jobs', pagination: false })).docs

describe('an appointment', () => {
  it.each([
    [
      'stories',
      '/stories/later',
      () => createStory(app.payload, { title: 'Later', _status: 'draft' }),
    ],
    [
      'articles',
      '/articles/later',
      () => createArticle(app.payload, { title: 'Later', _status: 'draft' }),
    ],
    [
      'series',
      '/series/later',
      () => createSeries(app.payload, { title: 'Later', _status: 'draft' }),
    ],
    ['pages', '/later', () => createPage(app.payload, { title: 'Later', _status: 'draft' })],
  ] as const)('publishes %s when it is due, and not before', async (collection, path, create) => {
    const doc = docOf(collection, await create())
    if (collection !== 'pages') await makeReady(app.payload, collection, doc.value)

    await askAs(editor, { type: 'publish', doc, date: tomorrow() })
    await aMinutePasses()
    const before = await typeAt(path)
    await askedBefore({ type: 'publish', doc })
    await aMinutePasses()

    expect(before).toBeNull()
    expect(await typeAt(path)).not.toBeNull()
  })

  it('publishes a story that is written in Spanish alone', async () => {
    const { id } = await app.payload.create({
      collection: 'stories',
      locale: 'es',
      data: {
        ...{
          title: 'Más tarde',
          slug: 'mas-tarde',
          narrator: { alias: 'Robin' },
          anonymized: true,
        },
        ...{ body: richText(paragraph('Empecé a dormir otra vez.')), _status: 'draft' },
        ...(await readyFields(app.payload, 'stories')),
      },
      draft: true,
    })

    await askedBefore({ type: 'publish', doc: docOf('stories', { id }) })
    await aMinutePasses()

    expect(await typeAt('/es/stories/mas-tarde')).toBe('Story')
  })

  it('takes back what is published, and is forgotten when that is deleted', async () => {
    const article = await createArticle(app.payload, { title: 'For a while' })
    const doc = docOf('articles', article)
    const isOfIt = ({ input }: { input?: unknown }) => JSON.stringify(input).includes(doc.value)

    await askedBefore({ type: 'unpublish', doc })
    await aMinutePasses()
    const after = await typeAt('/articles/for-a-while')
    await askAs(editor, { type: 'publish', doc, date: tomorrow() })
    const kept = (await jobs()).filter(isOfIt)
    await app.payload.delete({ collection: 'articles', id: article.id })

    expect(after).toBeNull()
    expect(kept).toHaveLength(1)
    expect((await jobs()).filter(isOfIt)).toEqual([])
  })

  it('is kept by a process that is started later', async () => {
    const article = await createArticle(app.payload, { title: 'After a restart', _status: 'draft' })
    await makeReady(app.payload, 'articles', article.id)
    await askedBefore({ type: 'publish', doc: docOf('articles', article) })

    await startOther(app, 'runJobs.ts').ended

    expect(await typeAt('/articles/after-a-restart')).toBe('Article')
  }, 60_000)

  it('is taken up again where the process died that was at it', async () => {
    const { db } = app.payload
    const article = await createArticle(app.payload, { title: 'Abandoned', _status: 'draft' })
    await makeReady(app.payload, 'articles', article.id)
    const doc = docOf('articles', article)
    await askedBefore({ type: 'publish', doc })
    const [job] = (await jobs()).filter(({ input }) => JSON.stringify(input).includes(doc.value))
    const heldSince = (updatedAt: Date) =>
      db.updateOne({
        collection: 'payload-jobs',
        id: job!.id,
        data: { processing: true, updatedAt: updatedAt.toISOString() },
      })

    await heldSince(new Date())
    await aMinutePasses()
    const meanwhile = await typeAt('/articles/abandoned')
    await heldSince(yesterday())
    await aMinutePasses()

    expect(meanwhile).toBeNull()
    expect(await typeAt('/articles/abandoned')).toBe('Article')
  })
})

it('a time that has passed is refused, and nothing is queued', async () => {
  const article = await createArticle(app.payload, { _status: 'draft' })
  const before = await jobs()

  const answers = [
    await askAs(editor, { type: 'publish', doc: docOf('articles', article), date: yesterday() }),
    await askAs(editor, {
      ...{ type: 'unpublish', doc: docOf('articles', article) },
      date: yesterday().toISOString() as never,
    }),
  ]

  for (const { error } of answers) expect(error).toContain('This time has passed.')
  expect(await jobs()).toEqual(before)
})

describe('who may not publish', () => {
  it('may not do it later either, nor call off what others want', async () => {
    const own = await app.payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'A contributor’s own', _status: 'draft' } as never,
      user: { ...contributor, collection: 'users' },
    })
    const article = await createArticle(app.payload, { _status: 'draft' })
    await askAs(editor, { type: 'publish', doc: docOf('articles', article), date: tomorrow() })
    const before = await jobs()
    const { reader } = await createReader(app.payload)
    const callers = [contributor, await createUser(app.payload, ['moderator']), reader, null]

    const answers = await Promise.all(
      callers.flatMap((caller) => [
        askAs(caller, { type: 'publish', doc: docOf('articles', own), date: tomorrow() }),
        askAs(caller, { deleteID: before.at(-1)!.id }),
      ]),
    )

    expect(answers.map(({ error }) => error)).toEqual(
      answers.map(() => expect.stringContaining('Only an editor can publish.')),
    )
    expect(await jobs()).toEqual(before)
  })

  it('publishes nothing by an appointment that came in past the admin, or was made as an editor', async () => {
    const { payload } = app
    const former = await createUser(payload, ['editor'])
    const gone = await createUser(payload, ['editor'])
    for (const [number, user] of [contributor, former, gone].entries()) {
      const article = await createArticle(payload, { title: `Refused ${number}`, _status: 'draft' })
      await makeReady(payload, 'articles', article.id)
      await payload.jobs.queue({
        task: 'schedulePublish',
        waitUntil: yesterday(),
        input: {
          type: 'publish',
          doc: docOf('articles', article) as never,
          user: { relationTo: 'users', value: user.id } as never,
        },
      })
    }
    await payload.update({ collection: 'users', id: former.id, data: { roles: ['contributor'] } })
    await payload.delete({ collection: 'users', id: gone.id })

    await aMinutePasses()

    for (const number of [0, 1, 2]) expect(await typeAt(`/articles/refused-${number}`)).toBeNull()
  })

  it('finds no other door to the appointments', async () => {
    const { payload } = app
    const admin = { ...(await createUser(payload, ['admin'])), collection: 'users' as const }
    const asAdmin = { collection: 'payload-jobs', user: admin, overrideAccess: false } as const
    const req = await createLocalReq({ user: admin }, payload)

    await expect(payload.find(asAdmin)).rejects.toMatchObject({ status: 403 })
    await expect(payload.create({ ...asAdmin, data: {} })).rejects.toMatchObject({ status: 403 })
    await expect(payload.jobs.run({ req, overrideAccess: false })).rejects.toMatchObject({
      status: 403,
    })
  })
})

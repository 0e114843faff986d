import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Consent } from '@/payload-types'
import { type App, startApp } from '@/tests/helpers/app'
import { createConsent, createStory, createUser, NOBODYS_ID } from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'

const DAY = 24 * 60 * 60 * 1000
const day = (from: number) => new Date(Date.now() + from * DAY).toISOString()

let app: App
let staff: string[]
beforeAll(async () => {
  app = await startApp()
  const { openPayload } = await import('@/src/operations/openPayload')
  await openPayload({ runsJobs: true })
  // A minute passes where a test says so, and not in the middle of one.
  for (const cron of app.payload.crons) cron.pause()
  staff = [
    (await createUser(app.payload, ['editor'])).email,
    (await createUser(app.payload, ['admin'])).email,
  ].sort()
  await createUser(app.payload, ['contributor'])
})
afterAll(() => app.close())

/** What the server does each minute, without waiting for the minute. */
const aMinutePasses = async () => {
  for (const cron of app.payload.crons) await cron.trigger()
}
/** Its time is over, and nothing was saved since. */
const timePasses = ({ id }: Consent) =>
  app.payload.db.updateOne({ collection: 'consents', id, data: { expiresAt: day(-1) } })

const typeAt = async (slug: string) => {
  const { data } = await app.query(`{ route(path: "/stories/${slug}") { __typename } }`)
  return (data?.route?.__typename as string | undefined) ?? null
}
const linesOf = async ({ id }: { id: string }) =>
  (
    await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: id } },
      sort: 'createdAt',
    })
  ).docs
const actionsOf = async (document: { id: string }) =>
  (await linesOf(document)).map(({ action }) => action)
const mailsAbout = (words: string): string[] => {
  const folder = path.join(app.dataDir, 'outbox')
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .filter((mail) => mail.includes(words))
}

describe('a consent whose time is over', () => {
  it('withdraws its stories within a minute, once', async () => {
    const consent = await createConsent(app.payload, { expiresAt: day(100) })
    const story = await createStory(app.payload, { title: 'For a time', consent: consent.id })
    await aMinutePasses()
    const before = await typeAt('for-a-time')

    await timePasses(consent)
    await aMinutePasses()
    await aMinutePasses()

    expect(before).toBe('Story')
    expect(await typeAt('for-a-time')).toBe('Gone')
    expect(await actionsOf(story)).toEqual(['published', 'withdrawn'])
    expect(await actionsOf(consent)).toEqual(['consent-given', 'consent-ended'])
    expect((await linesOf(consent)).at(-1)).toMatchObject({
      ...{ from: 'in force', to: 'expired', actorName: 'System' },
      reason: `The consent ran out on ${day(-1).slice(0, 10)}.`,
    })
    const { docs } = await app.payload.find({
      collection: 'changes',
      where: { documentId: { equals: story.id } },
      sort: '-position',
      limit: 1,
    })
    expect(docs).toMatchObject([{ event: 'withdrawn' }])
  })

  it('ends also where its form could not be saved any more', async () => {
    const consent = await createConsent(app.payload, { expiresAt: day(100) })
    await createStory(app.payload, { title: 'Form is lost', consent: consent.id })
    await app.payload.db.updateOne({
      ...{ collection: 'consents', id: consent.id },
      data: { purpose: '' },
    })

    await timePasses(consent)
    await aMinutePasses()

    expect(await typeAt('form-is-lost')).toBe('Gone')
  })

  it('is given back by a later day, and its stories are published again by hand', async () => {
    const consent = await createConsent(app.payload, { expiresAt: day(100) })
    const story = await createStory(app.payload, { title: 'Longer', consent: consent.id })
    await timePasses(consent)
    await aMinutePasses()

    const data = { expiresAt: day(100) }
    const later = await app.payload.update({ collection: 'consents', id: consent.id, data })
    const meanwhile = await typeAt('longer')
    await app.payload.update({
      ...{ collection: 'stories', id: story.id, data: { _status: 'published' } },
    })
    await aMinutePasses()

    expect(later.endedAt).toBeNull()
    expect(meanwhile).toBe('Gone')
    expect(await typeAt('longer')).toBe('Story')
  })

  it('takes back what a script publishes on the strength of it', async () => {
    const consent = await createConsent(app.payload, { expiresAt: day(-1) })
    await createStory(app.payload, { title: 'By a script', consent: consent.id })

    await aMinutePasses()

    expect(await typeAt('by-a-script')).toBe('Gone')
  })
})

it('several processes end a consent once, and remind of another once', async () => {
  const over = await createConsent(app.payload, { expiresAt: day(100) })
  const story = await createStory(app.payload, { title: 'In two processes', consent: over.id })
  await createConsent(app.payload, { alias: 'Wren', expiresAt: day(20) })
  await timePasses(over)

  const others = [startOther(app, 'runJobs.ts'), startOther(app, 'runJobs.ts')]
  await Promise.all([...others.map(({ ended }) => ended), aMinutePasses()])
  await aMinutePasses()

  expect(await actionsOf(story)).toEqual(['published', 'withdrawn'])
  expect(await actionsOf(over)).toEqual(['consent-given', 'consent-ended'])
  expect(mailsAbout('Wren')).toHaveLength(1)
}, 120_000)

describe('a reminder', () => {
  it('goes to editors and admins once, with the alias and the stories, and no name', async () => {
    const consent = await createConsent(app.payload, {
      ...{ alias: 'Linnet', name: 'Erin Example', expiresAt: day(29) },
    })
    await createStory(app.payload, { title: 'One of hers', consent: consent.id })
    await createStory(app.payload, {
      ...{ title: 'Not out yet', consent: consent.id, _status: 'draft' },
    })

    await aMinutePasses()
    await aMinutePasses()

    const [mail, ...more] = mailsAbout('Linnet')
    expect(more).toEqual([])
    expect(mail).toContain(`To: ${staff.join(',')}\n`)
    expect(mail).toContain('“One of hers”, “Not out yet”')
    expect(mail).toContain(`/admin/collections/consents/${consent.id}`)
    expect(mail).not.toContain('Erin')
  })

  it('is sent again for another day, and for none that is far off or over', async () => {
    const moved = await createConsent(app.payload, { alias: 'Heron', expiresAt: day(29) })
    await createConsent(app.payload, { alias: 'Plover', expiresAt: day(60) })
    await createConsent(app.payload, { alias: 'Curlew', expiresAt: day(9), revokedAt: day(-1) })
    await aMinutePasses()
    const data = { expiresAt: day(15) }
    await app.payload.update({ collection: 'consents', id: moved.id, data })
    await aMinutePasses()

    expect(['Heron', 'Plover', 'Curlew'].map((alias) => mailsAbout(alias).length)).toEqual([
      2, 0, 0,
    ])
  })

  it('comes as early as the site says, and never where it says so', async () => {
    const settings = (consentReminderDays: number) =>
      app.payload.updateGlobal({ slug: 'site', data: { consentReminderDays } })
    await createConsent(app.payload, { alias: 'Dunlin', expiresAt: day(5) })

    await settings(0)
    await aMinutePasses()
    const never = mailsAbout('Dunlin').length
    await settings(3)
    await aMinutePasses()
    const tooEarly = mailsAbout('Dunlin').length
    await settings(7)
    await aMinutePasses()

    expect([never, tooEarly, mailsAbout('Dunlin').length]).toEqual([0, 0, 1])
  })
})

it('a process that died at it does not keep it from the others', async () => {
  const consent = await createConsent(app.payload, { expiresAt: day(100) })
  await createStory(app.payload, { title: 'After a death', consent: consent.id })
  await timePasses(consent)
  const { docs } = await app.payload.find({
    collection: 'log-places',
    where: { follower: { equals: 'duties' } },
  })
  const hold = (isHeld: boolean) =>
    app.payload.db.updateOne({
      ...{ collection: 'log-places', id: docs[0]?.id ?? NOBODYS_ID, data: { isHeld } },
    })

  await hold(true)
  await aMinutePasses()
  const held = await typeAt('after-a-death')
  await hold(false)
  await aMinutePasses()

  expect([held, await typeAt('after-a-death')]).toEqual(['Story', 'Gone'])
})

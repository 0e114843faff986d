import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Consent, Story } from '@/payload-types'
import { type App, startApp } from '@/tests/helpers/app'
import { idOf } from '@/src/delivery/relations'
import {
  createConsent,
  createSeries,
  createStory,
  readyFields,
  staffUser,
} from '@/tests/helpers/factories'

const DAY = 24 * 60 * 60 * 1000
const day = (from: number) => new Date(Date.now() + from * DAY).toISOString()

let app: App
let editor: Awaited<ReturnType<typeof staffUser>>
beforeAll(async () => {
  app = await startApp()
  editor = await staffUser(app.payload, 'editor')
})
afterAll(() => app.close())

const asEditor = () => ({ user: editor, overrideAccess: false }) as const
const publish = ({ id }: Pick<Story, 'id'>, data: object = {}) =>
  app.payload.update({
    collection: 'stories',
    id,
    data: { ...data, _status: 'published' },
    ...asEditor(),
  })
const change = ({ id }: Pick<Consent, 'id'>, data: object) =>
  app.payload.update({ collection: 'consents', id, data, ...asEditor() })
const titleOf = async (slug: string | null | undefined) =>
  (await app.query(`{ story(slug: "${slug}") { title } }`)).data?.story?.title

describe('a story', () => {
  it.each([
    ['has none', null, 'needs a consent'],
    ['has one that was revoked', { revokedAt: day(-1) }, 'was revoked'],
    ['has one that has run out', { grantedAt: day(-9), expiresAt: day(-1) }, 'has run out'],
  ])('is not published while it %s', async (_, terms, words) => {
    const consent = terms && (await createConsent(app.payload, terms)).id
    const story = await createStory(app.payload, { _status: 'draft', consent })

    await expect(publish(story)).rejects.toThrow(words)
    expect(await titleOf(story.slug)).toBeUndefined()
  })

  it('is published on the strength of one that is in force, also as it is chosen', async () => {
    const { consent, ...ready } = await readyFields(app.payload, 'stories')
    const story = await createStory(app.payload, { ...ready, _status: 'draft' })

    await publish(story, { consent })

    expect(await titleOf(story.slug)).toBe(story.title)
  })

  it('stays a draft in a bulk edit, and the others go live', async () => {
    const { consent, ...ready } = await readyFields(app.payload, 'stories')
    const [without, having] = [
      await createStory(app.payload, { ...ready, _status: 'draft' }),
      await createStory(app.payload, { ...ready, _status: 'draft', consent }),
    ]

    const { docs, errors } = await app.payload.update({
      collection: 'stories',
      where: { id: { in: [without.id, having.id] } },
      data: { _status: 'published' },
      ...asEditor(),
    })

    expect(docs.map(({ id }) => id)).toEqual([having.id])
    expect(errors).toMatchObject([{ id: without.id }])
  })
})

describe('a consent that is revoked', () => {
  it('withdraws its stories at once, and no other', async () => {
    const consent = await createConsent(app.payload)
    const mine = await createStory(app.payload, { title: 'Taken back', consent: consent.id })
    const other = await createStory(app.payload, { title: 'Of someone else' })
    const series = await createSeries(app.payload, { stories: [mine.id, other.id] })
    const shown = `{ series(slug: "${series.slug}") { stories(first: 9) { nodes { title } } } search(query: "taken", first: 9) { nodes { title } } }`
    const before = await app.query(shown)

    await change(consent, { revokedAt: day(0), revokedReason: 'They asked us to.' })

    expect(before.data?.search.nodes).toEqual([{ title: 'Taken back' }])
    expect(await titleOf(mine.slug)).toBeUndefined()
    expect(await titleOf(other.slug)).toBe('Of someone else')
    const { data } = await app.query(shown)
    expect(data).toEqual({
      series: { stories: { nodes: [{ title: 'Of someone else' }] } },
      search: { nodes: [] },
    })
  })

  it('leaves a line in the audit log for itself and each of its stories, without a name', async () => {
    const consent = await createConsent(app.payload, { alias: 'Robin', name: 'Erin Example' })
    const story = await createStory(app.payload, { consent: consent.id })
    await change(consent, { revokedAt: day(0), revokedReason: 'They asked us to.' })

    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { in: [consent.id, story.id] } },
      sort: ['createdAt', 'id'],
    })

    expect(docs.at(-2)).toMatchObject({
      ...{ action: 'consent-ended', documentName: 'Robin', from: 'in force', to: 'revoked' },
      ...{ reason: 'They asked us to.', actorName: editor.name },
    })
    expect(docs.at(-1)).toMatchObject({ action: 'withdrawn', documentId: story.id })
    expect(JSON.stringify(docs)).not.toContain('Erin')
  })

  it('tells whoever follows that its stories were withdrawn', async () => {
    const consent = await createConsent(app.payload)
    const story = await createStory(app.payload, { consent: consent.id })
    await change(consent, { revokedAt: day(0) })

    const { docs } = await app.payload.find({
      collection: 'changes',
      where: { documentId: { equals: story.id } },
      sort: '-position',
      limit: 1,
    })

    expect(docs).toMatchObject([{ event: 'withdrawn', source: 'stories' }])
  })

  it('is not given back', async () => {
    const consent = await createConsent(app.payload, { revokedAt: day(-1) })

    await expect(change(consent, { revokedAt: null })).rejects.toThrow('Make a new consent')
  })
})

describe('a consent', () => {
  it.each([
    ['without a signed form', { signature: null }, 'Signed form'],
    ['that is signed tomorrow', { grantedAt: day(1) }, 'lies in the future'],
    [
      'that ends before it begins',
      { grantedAt: day(-1), expiresAt: day(-2) },
      'end before it was given',
    ],
    ['that is revoked in the future', { revokedAt: day(9) }, 'lies in the future'],
    [
      'that is revoked before it begins',
      { grantedAt: day(-1), revokedAt: day(-9) },
      'taken back before it was given',
    ],
  ])('%s is refused', async (_, data, words) => {
    await expect(createConsent(app.payload, data)).rejects.toThrow(words)
  })

  it('is nothing that the public reads, nor is the signed form', async () => {
    const consent = await createConsent(app.payload)
    const { id } = await createStory(app.payload, { consent: consent.id })
    const read = { overrideAccess: false, user: null } as const

    const story = await app.payload.findByID({ collection: 'stories', id, ...read })

    expect(story).not.toHaveProperty('consent')
    for (const collection of ['consents', 'signatures'] as const)
      await expect(app.payload.find({ collection, ...read })).rejects.toThrow()
    const signature = await app.payload.findByID({
      collection: 'signatures',
      id: idOf(consent.signature)!,
    })
    expect((await fetch(`${app.url}/media/${signature.filename}`)).status).toBe(404)
  })
})

it('a consent that is rewritten leaves a line that names what, days with what they were, and nobody', async () => {
  const consent = await createConsent(app.payload, {
    ...{ alias: 'Robin', name: 'Erin Example', expiresAt: '2098-01-15T12:00:00.000Z' },
  })
  const other = await createConsent(app.payload)

  await change(consent, { name: 'Erin Other', expiresAt: null, what: 'Everything' })
  await change(consent, { signature: idOf(other.signature) })
  await change(consent, { alias: 'Robin' })
  const { docs } = await app.payload.find({
    collection: 'audit-log',
    where: {
      and: [{ documentId: { equals: consent.id } }, { action: { equals: 'consent-changed' } }],
    },
    sort: 'createdAt',
  })

  expect(docs.map(({ reason, actorName }) => [reason, actorName])).toEqual([
    ['name, what, expiresAt (2098-01-15 → none)', editor.name],
    ['signature', editor.name],
  ])
})

describe('a signed form', () => {
  it('that is deleted once no consent names it leaves a line, by its id alone', async () => {
    const admin = await staffUser(app.payload, 'admin')
    const consent = await createConsent(app.payload)
    const other = await createConsent(app.payload)
    const id = idOf(consent.signature)!
    await change(consent, { signature: idOf(other.signature) })

    await app.payload.delete({
      ...{ collection: 'signatures', id, user: admin, overrideAccess: false },
    })
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: id } },
    })

    expect(docs).toMatchObject([
      { action: 'deleted', documentKind: 'signatures', documentName: '', actorName: admin.name },
    ])
  })

  it('stays as long as a consent names it', async () => {
    const admin = await staffUser(app.payload, 'admin')
    const { signature } = await createConsent(app.payload)

    const deleting = app.payload.delete({
      ...{ collection: 'signatures', id: idOf(signature)! },
      ...{ user: admin, overrideAccess: false },
    })

    await expect(deleting).rejects.toThrow('A consent stands on this form')
  })
})

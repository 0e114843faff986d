import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { AuditLog, User } from '@/payload-types'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createImage,
  createUser,
  readyFields,
  staffUser,
} from '@/tests/helpers/factories'
import { restAs } from '@/tests/helpers/restAs'
import { itWithTransactions } from '@/tests/helpers/transactions'

let app: App
let editor: User & { collection: 'users' }
beforeAll(async () => {
  app = await startApp()
  editor = { ...(await createUser(app.payload, ['editor'])), collection: 'users' }
})
afterAll(() => app.close())

const linesOf = async (id: unknown): Promise<AuditLog[]> => {
  const { docs } = await app.payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: String(id) } },
    sort: 'createdAt',
    limit: 100,
  })
  return docs
}
const seen = ({ action, from, to, actorName }: AuditLog) => ({
  ...{ action, from: from ?? null, to: to ?? null, actorName },
})
const save = (id: unknown, data: object, draft = false) =>
  app.payload.update({
    collection: 'articles',
    id: String(id),
    data,
    draft,
    user: editor,
    overrideAccess: false,
  })

describe('the audit log', () => {
  it('tells who did what to a piece, from what it was to what it is', async () => {
    const { id } = await createArticle(app.payload, {
      ...(await readyFields(app.payload, 'articles')),
      ...{ title: 'Audited', _status: 'draft' },
    })
    await save(id, { subtitle: 'As drafted', _status: 'draft' }, true)
    await save(id, { _status: 'published' })
    await save(id, { subtitle: 'Better', _status: 'published' })
    await save(id, { subtitle: 'Not yet', _status: 'draft' }, true)
    await save(id, { _status: 'draft' })
    await app.payload.delete({
      collection: 'articles',
      id,
      user: editor,
      overrideAccess: false,
    })

    const lines = await linesOf(id)

    const by = { actorName: editor.name }
    expect(lines.map(seen)).toEqual([
      { action: 'created', from: null, to: 'draft', actorName: 'System' },
      { action: 'edited', from: 'draft', to: 'draft', ...by },
      { action: 'published', from: 'draft', to: 'published', ...by },
      { action: 'updated', from: 'published', to: 'published', ...by },
      { action: 'edited', from: 'published', to: 'published', ...by },
      { action: 'unpublished', from: 'published', to: 'draft', ...by },
      { action: 'deleted', from: 'draft', to: null, ...by },
    ])
    expect(lines.every(({ documentName }) => documentName === 'Audited')).toBe(true)
  })

  it('tells of a stage that a piece begins with', async () => {
    const { id } = await app.payload.create({
      collection: 'articles',
      data: { title: 'Approved at once', workflow: { stage: 'approved' } } as never,
      draft: true,
      user: editor,
      overrideAccess: false,
    })

    expect((await linesOf(id)).map(seen)).toEqual([
      { action: 'stage-changed', from: 'draft', to: 'approved', actorName: editor.name },
      { action: 'created', from: null, to: 'draft', actorName: editor.name },
    ])
  })

  it('tells whose word it is that a picture shows nobody', async () => {
    const { id } = await createImage(app.payload)
    const say = (people: 'nobody' | null) =>
      app.payload.update({
        ...{ collection: 'media', id, data: { people }, user: editor, overrideAccess: false },
      })
    await say('nobody')
    await app.payload.update({ collection: 'media', id, data: { alt: 'Another one' } })
    await say(null)

    const by = { action: 'attested', actorName: editor.name }
    expect((await linesOf(id)).map(seen)).toEqual([
      { ...by, from: null, to: 'nobody' },
      { ...by, from: 'nobody', to: null },
    ])
  })

  it('tells of each piece of a bulk edit', async () => {
    const pieces = [await createArticle(app.payload), await createArticle(app.payload)]
    const ids = pieces.map(({ id }) => id)

    await app.payload.update({
      collection: 'articles',
      where: { id: { in: ids } },
      data: { _status: 'draft' },
      user: editor,
      overrideAccess: false,
    })

    for (const id of ids)
      expect(seen((await linesOf(id)).at(-1)!)).toMatchObject({ action: 'unpublished' })
  })

  it('keeps the name of who did it when the account is deleted', async () => {
    const other = await staffUser(app.payload, 'editor')
    const { id } = await app.payload.create({
      collection: 'topics',
      data: { name: 'By someone who left', slug: 'by-someone-who-left' },
      user: other,
      overrideAccess: false,
    })
    await app.payload.delete({ collection: 'users', id: other.id })

    expect((await linesOf(id)).map(({ actorName }) => actorName)).toEqual([other.name])
  })

  it('tells of roles that were given and taken', async () => {
    const admin = await staffUser(app.payload, 'admin')
    const other = await createUser(app.payload, ['contributor'])
    await app.payload.update({
      collection: 'users',
      id: other.id,
      data: { roles: ['editor', 'moderator'] },
      user: admin,
      overrideAccess: false,
    })
    await app.payload.update({ collection: 'users', id: other.id, data: { name: 'Renamed' } })

    expect((await linesOf(other.id)).map(seen)).toEqual([
      {
        action: 'roles-changed',
        from: 'contributor',
        to: 'editor, moderator',
        actorName: admin.name,
      },
    ])
  })

  itWithTransactions('holds nothing of a write that failed', async () => {
    const { config } = app.payload.collections.articles
    const { id } = await createArticle(app.payload, await readyFields(app.payload, 'articles'))
    const before = await linesOf(id)
    const refuse = () => {
      throw new Error('This hook refuses.')
    }
    config.hooks.afterChange.push(refuse)

    await save(id, { subtitle: 'Never' }).catch(() => null)
    config.hooks.afterChange.splice(config.hooks.afterChange.indexOf(refuse), 1)

    expect(await linesOf(id)).toEqual(before)
  })
})

describe('the export', () => {
  const exported = async (...roles: Parameters<typeof createUser>[1]) =>
    (await restAs(app, ...roles))('GET', '/audit-log/export.csv')

  it('is a table of every line, in which no text is taken for a formula', async () => {
    const { id } = await createArticle(app.payload, { title: '=HYPERLINK("x")', _status: 'draft' })

    const { body: text } = await exported('editor')
    const { totalDocs } = await app.payload.count({ collection: 'audit-log' })

    expect(text).toMatch(/^\uFEFF?Time,Who,Action,Kind,Id,Document,From,To,Reason\n/)
    expect(text.trim().split('\n')).toHaveLength(totalDocs + 1)
    expect(text).toContain(`articles,${id},"'=HYPERLINK(""x"")"`)
  })

  it.each(['contributor', 'moderator'] as const)('is refused to a %s', async (role) => {
    expect((await exported(role)).status).toBe(403)
  })

  it('is refused to who is not signed in', async () => {
    expect((await exported()).status).toBe(403)
  })
})

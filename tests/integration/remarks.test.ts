import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createConsent,
  createPage,
  createReader,
  createSeries,
  createStory,
} from '@/tests/helpers/factories'
import { type Caller, restWith, signIn } from '@/tests/helpers/rest'

let app: App
let editor: Caller
let contributor: Caller
let moderator: Caller
beforeAll(async () => {
  app = await startApp()
  editor = await signIn(app, 'editor')
  contributor = await signIn(app, 'contributor')
  moderator = await signIn(app, 'moderator')
})
afterAll(() => app.close())

const about = (relationTo: string, { id }: { id: unknown }) => ({
  document: { relationTo, value: String(id) },
})
const write = (who: Pick<Caller, 'rest'>, data: object) =>
  who.rest('/remarks?depth=0', { method: 'POST', body: { text: 'Is this so?', ...data } })
const change = (who: Caller, id: string, data: object) =>
  who.rest(`/remarks/${id}?depth=0`, { method: 'PATCH', body: data })
const kept = async (id: string) =>
  app.payload.findByID({ collection: 'remarks', id, depth: 0, disableErrors: true })

describe('a remark', () => {
  it.each([
    ['stories', createStory],
    ['articles', createArticle],
    ['series', createSeries],
    ['pages', createPage],
  ] as const)('is written about %s, in the name of who writes, and goes with it', async (...of) => {
    const [collection, create] = of
    const document = await create(app.payload, { _status: 'draft' })
    const other = await write(editor, about('articles', await createArticle(app.payload)))

    const remark = await write(contributor, {
      ...about(collection, document),
      ...{ quote: 'four sessions', author: editor.user.id },
    })
    await editor.rest(`/${collection}/${document.id}`, { method: 'DELETE' })

    expect(remark.status).toBe(201)
    expect(remark.body.doc).toMatchObject({ author: contributor.user.id, quote: 'four sessions' })
    expect(await kept(remark.body.doc.id)).toBeNull()
    expect(await kept(other.body.doc.id)).not.toBeNull()
  })

  it('is kept as it was typed, without meaning anything to a browser', async () => {
    const text = '<script>alert(1)</script>\nand & so on'

    const { body } = await write(editor, {
      ...about('articles', await createArticle(app.payload)),
      text,
    })

    expect(body.doc.text).toBe(text)
  })

  it('says something, about something', async () => {
    const document = about('articles', await createArticle(app.payload))

    const empty = await write(editor, { ...document, text: '' })
    const lost = await write(editor, {})

    expect([empty.status, lost.status]).toEqual([400, 400])
    expect(empty.body.errors[0].data.errors[0].path).toBe('text')
    expect(lost.body.errors[0].data.errors[0].path).toBe('document')
  })

  it('is changed and deleted by who wrote it, or deleted by an admin', async () => {
    const document = about('articles', await createArticle(app.payload))
    const { id } = (await write(moderator, document)).body.doc
    const admin = await signIn(app, 'admin')

    const byEditor = await change(editor, id, { text: 'Never mind.' })
    const deletion = await editor.rest(`/remarks/${id}`, { method: 'DELETE' })
    const byAuthor = await change(moderator, id, { text: 'Is it?', author: editor.user.id })
    const byAdmin = await admin.rest(`/remarks/${id}`, { method: 'DELETE' })

    expect(byEditor.body.doc.text).toBe('Is this so?')
    expect(deletion.status).toBe(403)
    expect(byAuthor.body.doc).toMatchObject({ text: 'Is it?', author: moderator.user.id })
    expect(byAdmin.status).toBe(200)
  })

  it('is resolved by its author and by writers, in their own name, and opened again', async () => {
    const document = about('articles', await createArticle(app.payload))
    const { id } = (await write(moderator, document)).body.doc
    const longAgo = '2001-01-01T00:00:00.000Z'

    const byStranger = await change(await signIn(app, 'moderator'), id, { resolvedAt: longAgo })
    const resolved = await change(contributor, id, {
      ...{ resolvedAt: longAgo, resolvedBy: editor.user.id },
    })
    const saved = await change(moderator, id, { text: 'Still resolved.' })
    const opened = await change(moderator, id, { resolvedAt: null })

    expect(byStranger.status).toBe(403)
    expect(resolved.body.doc.resolvedBy).toBe(contributor.user.id)
    expect(resolved.body.doc.resolvedAt).not.toBe(longAgo)
    expect(saved.body.doc.resolvedAt).toBe(resolved.body.doc.resolvedAt)
    expect([opened.body.doc.resolvedAt ?? null, opened.body.doc.resolvedBy ?? null]).toEqual([
      null,
      null,
    ])
  })

  it('is nothing that readers and visitors learn of', async () => {
    await write(editor, about('articles', await createArticle(app.payload)))
    const { token } = await createReader(app.payload)

    const asVisitor = await restWith(app, null)('/remarks')
    const readerRest = { rest: restWith(app, token) }
    const asReader = await readerRest.rest('/remarks')
    const written = await write(readerRest, about('articles', await createArticle(app.payload)))

    expect([asVisitor.status, asReader.status, written.status]).toEqual([403, 403, 403])
  })
})

it('about a story that was withdrawn, a remark is for editors alone, as the story is', async () => {
  const consent = await createConsent(app.payload)
  const story = await createStory(app.payload, { consent: consent.id })
  const other = await createStory(app.payload)
  const own = (await write(moderator, about('stories', story))).body.doc
  const elsewhere = (await write(moderator, about('stories', other))).body.doc
  const ofArticle = (await write(moderator, about('articles', await createArticle(app.payload))))
    .body.doc
  await app.payload.update({
    ...{ collection: 'consents', id: consent.id },
    data: { revokedAt: new Date().toISOString(), revokedReason: 'They asked us to.' },
  })

  const listed = async (who: Caller) =>
    ((await who.rest('/remarks?limit=0')).body.docs as { id: string }[]).map(({ id }) => id)

  expect(await listed(moderator)).toEqual(expect.arrayContaining([elsewhere.id, ofArticle.id]))
  expect(await listed(moderator)).not.toContain(own.id)
  expect((await moderator.rest(`/remarks/${own.id}`)).status).toBe(404)
  expect((await change(moderator, own.id, { text: 'Changed' })).status).toBe(403)
  expect(await listed(editor)).toContain(own.id)
})

describe('an answer', () => {
  it('stands below a remark about the same document, and goes with it', async () => {
    const document = about('articles', await createArticle(app.payload))
    const elsewhere = about('articles', await createArticle(app.payload))
    const remark = (await write(editor, document)).body.doc

    const answer = await write(contributor, { ...document, parent: remark.id })
    const astray = await write(contributor, { ...elsewhere, parent: remark.id })
    const deeper = await write(contributor, { ...document, parent: answer.body.doc.id })
    await editor.rest(`/remarks/${remark.id}`, { method: 'DELETE' })

    expect(answer.status).toBe(201)
    expect([astray.status, deeper.status]).toEqual([400, 400])
    expect(astray.body.errors[0].message).toBe('Answer a remark about the same document.')
    expect(deeper.body.errors[0].message).toBe('Answer the remark that this one answers.')
    expect(await kept(answer.body.doc.id)).toBeNull()
  })
})

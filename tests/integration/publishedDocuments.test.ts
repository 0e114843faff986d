import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { deliveredRows } from '@/tests/helpers/deliveredRows'
import { createArticle, createImage, createPage, createTerm } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  // Every answer is read from the database.
  app = await startApp({ ...UNLIMITED, CACHE_MAX_BYTES: '0' })
  await fill()
}, 100_000)
afterAll(() => app.close())

const article = async (slug: string, locale = 'en') => {
  const { data } = await app.query(
    `query ($slug: String!, $locale: Locale) { article(slug: $slug, locale: $locale) {
      title excerpt wordCount authors { name } cover { alt } } }`,
    { slug, locale },
  )
  return data?.article
}
const setRows = (data: Record<string, string>) =>
  app.payload.db.updateMany({ collection: 'published-documents', where: {}, data })
const fill = async () => {
  const { fillPublishedDocuments } = await import('@/src/operations/fillPublishedDocuments')
  await fillPublishedDocuments(app.payload)
}

describe('what is kept for delivery', () => {
  it('is what a visitor may read of what is published, after every kind of write', async () => {
    const { payload } = app
    const author = await createTerm(payload, 'authors')
    const cover = await createImage(payload)
    const data = { authors: [author.id], cover: cover.id }
    const kept = await createArticle(payload, data)
    const other = await createArticle(payload, data)
    const draft = await createArticle(payload, { _status: 'draft' })
    await createPage(payload)
    const update = (id: string, change: object, options: object = {}) =>
      payload.update({ collection: 'articles', id, data: change, ...options })

    const spanish = { title: 'Otro título', body: richText(paragraph('Otro texto.')) }
    await update(kept.id, { ...spanish, _status: 'published' }, { locale: 'es' })
    await update(kept.id, { title: 'Only a draft', _status: 'draft' }, { draft: true })
    await update(other.id, { _status: 'draft' })
    await update(draft.id, { _status: 'published' })
    await payload.delete({ collection: 'authors', id: author.id })

    const rows = await deliveredRows(app)
    expect(Object.keys(rows.kept).sort()).toEqual(Object.keys(rows.published).sort())
    expect(rows.kept).toEqual(rows.published)
    expect(rows.kept).toHaveProperty(`articles:${kept.id}`)
    expect(rows.kept).not.toHaveProperty(`articles:${other.id}`)
    expect(JSON.stringify(rows.kept)).not.toContain('Only a draft')
  })

  it('has nothing of a write that was rolled back', async () => {
    const { payload } = app
    const { slug, id } = await createArticle(payload)
    const { inTransaction } = await import('@/src/operations/inTransaction')

    const failed = inTransaction(payload, async (req) => {
      await payload.update({
        collection: 'articles',
        id,
        data: { title: 'Never saved', _status: 'published' },
        req,
      })
      throw new Error('Not this time.')
    })

    await expect(failed).rejects.toThrow('Not this time.')
    if (payload.db.name !== 'mongoose')
      expect(await article(slug)).toMatchObject({ title: expect.not.stringMatching('Never') })
  })

  it('tells no field that only the staff may read', async () => {
    const { id } = await createTerm(app.payload, 'authors')

    const { kept } = await deliveredRows(app)

    expect(kept[`authors:${id}`]).toMatchObject({ id })
    expect(kept[`authors:${id}`]).not.toHaveProperty('readers')
  })
})

describe('a publication that is older than the rows', () => {
  it('is delivered all the same, and gets its rows', async () => {
    const { payload } = app
    const { slug } = await createArticle(payload)
    const before = await article(slug)
    await payload.delete({ collection: 'published-documents', where: {} })

    const without = await article(slug)
    await fill()
    const rows = await deliveredRows(app)

    expect(without).toEqual(before)
    expect(rows.kept).toEqual(rows.published)
    expect(await article(slug)).toEqual(before)
  })

  it('is not read from rows of another shape, which are made anew', async () => {
    const { slug } = await createArticle(app.payload)
    const before = await article(slug)
    await setRows({ shape: 'of an older program', content: '{}' })

    const without = await article(slug)
    await fill()
    const rows = await deliveredRows(app)

    expect(without).toEqual(before)
    expect(rows.kept).toEqual(rows.published)
  })
})

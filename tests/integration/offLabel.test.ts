import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createPage,
  createSeries,
  createStory,
  createTerm,
} from '@/tests/helpers/factories'

let app: App
let mentions: typeof import('@/src/delivery/offLabelMentions')
let payloadRequest: () => Promise<import('payload').PayloadRequest>
beforeAll(async () => {
  app = await startApp()
  mentions = await import('@/src/delivery/offLabelMentions')
  const { createLocalReq } = await import('payload')
  payloadRequest = () => createLocalReq({}, app.payload)
  const general = (text: string) => ({ offLabelNotice: richText(paragraph(text)) }) as never
  await app.payload.updateGlobal({ slug: 'site', data: general('The notice of the site.') })
  await app.payload.updateGlobal({ slug: 'site', locale: 'es', data: general('El aviso.') })
})
afterAll(() => app.close())

const treatment = (name: string, offLabel: object = {}, data: object = {}) =>
  createTerm(app.payload, 'topics', { name, offLabel: { applies: true, ...offLabel }, ...data })

const NOTICES = `offLabelNotices {
  term { __typename ... on Topic { name } ... on Condition { name } } notice { text } }`
const noticesOf = async (field: string, slug: string, locale = 'en') => {
  const { data, errors } = await app.query(
    `query ($slug: String!) { piece: ${field}(slug: $slug, locale: ${locale}) { ${NOTICES} } }`,
    { slug },
  )
  expect(errors).toBeUndefined()
  return (
    data!.piece.offLabelNotices as { term: { name: string }; notice: { text: string } | null }[]
  ).map(({ term, notice }) => [term.name, notice?.text ?? null])
}

describe('a piece carries the off-label notice', () => {
  it('of what it is filed under and of what its title, subtitle or body names, in every kind', async () => {
    const topic = await treatment('Aketamol')
    const condition = await createTerm(app.payload, 'conditions', {
      ...{ name: 'Bketamol', offLabel: { applies: true } },
    })
    await createTerm(app.payload, 'topics', { name: 'Approved' })
    const filed = await createArticle(app.payload, { topics: [topic.id] })
    const under = await createArticle(app.payload, { conditions: [condition.id] })
    const titled = await createStory(app.payload, { title: 'My year with AKÉTAMOL' })
    const subtitled = await createSeries(app.payload, { subtitle: 'About bketamol' })
    const closing = await createSeries(app.payload, {
      closing: richText(paragraph('It was aketamol.')),
    })
    const both = await createArticle(app.payload, {
      body: richText(paragraph('First aketamol.'), paragraph('Then bketamol.')),
    })
    const neither = await createArticle(app.payload, {
      ...{ title: 'Approved', body: richText(paragraph('Aketamols.')) },
    })
    const page = await createPage(app.payload, { title: 'On aketamol' })
    const a = ['Aketamol', 'The notice of the site.']
    const b = ['Bketamol', 'The notice of the site.']

    expect(await noticesOf('article', filed.slug)).toEqual([a])
    expect(await noticesOf('article', under.slug)).toEqual([b])
    expect(await noticesOf('story', titled.slug)).toEqual([a])
    expect(await noticesOf('series', subtitled.slug)).toEqual([b])
    expect(await noticesOf('series', closing.slug)).toEqual([a])
    expect(await noticesOf('article', both.slug)).toEqual([a, b])
    expect(await noticesOf('article', neither.slug)).toEqual([])
    expect(await noticesOf('page', page.slug)).toEqual([a])
  })

  it('under its other names, in either language, with its own words in the language of the page', async () => {
    const term = await treatment('Cketamol', {
      ...{ otherNames: ['Brandol'], notice: richText(paragraph('Its own notice.')) },
    })
    await app.payload.update({
      ...{ collection: 'topics', id: term.id, locale: 'es' },
      data: {
        name: 'Cquetamol',
        offLabel: { otherNames: ['Marcol'], notice: richText(paragraph('Su aviso.')) },
      },
    })
    const { id, slug } = await createArticle(app.payload, { title: 'A day with brandol' })
    await app.payload.update({
      ...{ collection: 'articles', id, locale: 'es' },
      data: { title: 'Un día con marcol', slug, body: richText(paragraph('Nada.')) },
    })
    const english = await createArticle(app.payload, { title: 'What cquetamol is' })

    expect(await noticesOf('article', slug)).toEqual([['Cketamol', 'Its own notice.']])
    expect(await noticesOf('article', slug, 'es')).toEqual([['Cquetamol', 'Su aviso.']])
    expect(await noticesOf('article', english.slug)).toEqual([['Cketamol', 'Its own notice.']])
  })

  it('while the treatment is published and off-label, and no longer', async () => {
    const term = await treatment('Dketamol', {}, { _status: 'draft' })
    const { slug } = await createArticle(app.payload, { title: 'On dketamol' })
    const update = (data: object) => app.payload.update({ collection: 'topics', id: term.id, data })

    const asDraft = await noticesOf('article', slug)
    await update({ _status: 'published' })
    const published = await noticesOf('article', slug)
    await update({ offLabel: { applies: false } })
    const approved = await noticesOf('article', slug)
    await update({ offLabel: { applies: true, otherNames: ['ddd'] } })
    await update({ name: 'Eketamol' })
    const renamed = await noticesOf('article', slug)

    expect(asDraft).toEqual([])
    expect(published).toEqual([['Dketamol', 'The notice of the site.']])
    expect(approved).toEqual([])
    expect(renamed).toEqual([])
  })

  it('and so does the page of the treatment itself', async () => {
    const { slug } = await treatment('Fketamol')
    const other = await createTerm(app.payload, 'topics', {})
    const noticeOf = async (of: string) =>
      (
        await app.query(
          `query ($slug: String!) { topic(slug: $slug) { offLabelNotice { text } } }`,
          { slug: of },
        )
      ).data

    expect(await noticeOf(slug)).toEqual({
      topic: { offLabelNotice: { text: 'The notice of the site.' } },
    })
    expect(await noticeOf(other.slug)).toEqual({ topic: { offLabelNotice: null } })
  })
})

it('says before publication which treatments a page mentions, and in which languages a notice is missing', async () => {
  const term = await treatment('Gketamol', { notice: richText(paragraph('In English.')) })
  const req = await payloadRequest()
  const page = {
    texts: [{ locale: 'en' as const, fields: { title: 'With gketamol' } }],
    filedUnder: [],
  }

  const complete = await mentions.offLabelMentions(req, page)
  await app.payload.updateGlobal({
    slug: 'site',
    locale: 'es',
    data: { offLabelNotice: richText() },
  })
  const lacking = await mentions.offLabelMentions(req, page)

  const found = { collection: 'topics', id: String(term.id), name: 'Gketamol' }
  expect(complete).toEqual([{ ...found, lacksNoticeIn: [] }])
  expect(lacking).toEqual([{ ...found, lacksNoticeIn: ['es'] }])
})

it('refuses another name of one letter, which nearly every text would hold', async () => {
  await expect(treatment('Hketamol', { otherNames: ['K'] })).rejects.toThrow(/Other Names/i)
})

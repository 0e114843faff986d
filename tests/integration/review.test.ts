import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createSeries,
  createStory,
  createTerm,
  NOBODYS_ID,
} from '@/tests/helpers/factories'
import { type Caller, restWith, signIn } from '@/tests/helpers/rest'

let app: App
let editor: Caller
let reviewer: Caller
beforeAll(async () => {
  app = await startApp()
  editor = await signIn(app, 'editor')
  reviewer = await reviewerOf('Dr. Ines Vega', 'MD')
})
afterAll(() => app.close())

const reviewerOf = async (name: string, credentials: string | null, status = 'published') => {
  const staff = await signIn(app, 'reviewer')
  await createTerm(app.payload, 'authors', {
    ...{ name, credentials, user: staff.user.id },
    _status: status as 'published',
  })
  return staff
}

const visitor = () => ({ rest: restWith(app, null) })
const sign = (who: Pick<Caller, 'rest'>, path: string, body: object = {}) =>
  who.rest(`/${path}/sign`, { method: 'POST', body })
const stateOf = async (path: string, who = editor) => (await who.rest(`/${path}/review`)).body
const save = (
  id: string,
  data: object,
  { draft = false, locale = 'en' }: { draft?: boolean; locale?: 'en' | 'es' } = {},
) =>
  app.payload.update({
    collection: 'articles',
    id,
    data: { ...data, _status: draft ? 'draft' : 'published' },
    draft,
    locale,
  })

const ARTICLE = `query ($slug: String!, $locale: Locale) {
  article(slug: $slug, locale: $locale) {
    review { reviewer { name } reviewedAt nextReviewDue overdue }
    seo { jsonLd }
  }
}`
const shown = async (slug: string, locale = 'en') => {
  const { data } = await app.query(ARTICLE, { slug, locale })
  return {
    review: data!.article.review as { reviewer: { name: string } } | null,
    jsonLd: data!.article.seo.jsonLd as Record<string, unknown>,
  }
}
const listed = async (reviewed: boolean, slug: string, locale = 'en') => {
  const { data } = await app.query(
    `query ($reviewed: Boolean, $locale: Locale) {
      pieces(first: 100, filter: { reviewed: $reviewed }, locale: $locale) { nodes { slug } }
    }`,
    { reviewed, locale },
  )
  return (data!.pieces.nodes as { slug: string }[]).some((node) => node.slug === slug)
}

describe('who may sign', () => {
  it.each(['editor', 'contributor', 'moderator'] as const)('is no %s', async (role) => {
    const { id } = await createArticle(app.payload)

    const { status, body } = await sign(await signIn(app, role), `articles/${id}`)

    expect(status).toBe(403)
    expect(body.errors[0].message).toMatch(/Only a reviewer can sign/)
  })

  it('is nobody who is not signed in', async () => {
    const { id } = await createArticle(app.payload)

    expect((await sign(visitor(), `articles/${id}`)).status).toBe(403)
    expect((await visitor().rest(`/articles/${id}/review`)).status).toBe(403)
  })

  it('is a reviewer whose own published author page names credentials', async () => {
    const { id } = await createArticle(app.payload)
    const withoutPage = await signIn(app, 'reviewer')
    const withDraftPage = await reviewerOf('Draft', 'MD', 'draft')
    const withoutCredentials = await reviewerOf('Plain', ' ')

    const answers = await Promise.all(
      [withoutPage, withDraftPage, withoutCredentials].map((who) => sign(who, `articles/${id}`)),
    )

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(answers.map(({ body }) => body.errors[0].message)).toEqual([
      expect.stringContaining('no author page yet. Ask an editor'),
      expect.stringContaining('no author page yet. Ask an editor'),
      expect.stringContaining('names no credentials. Ask an editor'),
    ])
    expect((await stateOf(`articles/${id}`, withoutCredentials)).refusal).toMatch(/no credentials/)
    expect((await stateOf(`articles/${id}`, reviewer)).refusal).toBeNull()
  })

  it('is told what is wrong with what they ask for', async () => {
    const { id } = await createArticle(app.payload)

    const past = await sign(reviewer, `articles/${id}`, { nextReviewDue: '2020-01-01' })
    const nonsense = await sign(reviewer, `articles/${id}`, { nextReviewDue: 'next spring' })
    const nowhere = await sign(reviewer, `articles/${NOBODYS_ID}`)

    expect([past.status, nonsense.status, nowhere.status]).toEqual([400, 400, 404])
    expect(past.body.errors[0].message).toMatch(/Choose a day in the future/)
    expect(nonsense.body.errors[0].message).toMatch(/is no date. Write it as/)
    expect((await stateOf(`articles/${id}`)).versions[0].problems).toEqual({ en: 'missing' })
  })

  it('signs what they have read, and not what was saved since', async () => {
    const { id, updatedAt } = await createArticle(app.payload)
    await save(id, { subtitle: 'Newer' })

    const { status, body } = await sign(reviewer, `articles/${id}`, { updatedAt })

    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(/newer version/)
  })
})

describe('what nobody fills in by hand', () => {
  it.each(['editor', 'admin', 'reviewer'] as const)('is not filled in by an %s', async (role) => {
    const who = await signIn(app, ...new Set([role, 'editor'] as const))
    const forged = { reviewer: null, reviewedAt: '2026-01-01T00:00:00.000Z' }
    const { id } = await createArticle(app.payload)
    await sign(reviewer, `articles/${id}`)

    const created = await who.rest('/articles?depth=0&draft=true', {
      method: 'POST',
      body: {
        ...{ title: `Forged by ${role}`, body: richText(paragraph('Trust me.')) },
        ...{ _status: 'draft', review: forged },
      },
    })
    const changed = await who.rest(`/articles/${id}?depth=0&draft=true`, {
      method: 'PATCH',
      body: {
        ...{ subtitle: 'Changed', review: { ...forged, signed: { en: 'x' } }, _status: 'draft' },
      },
    })

    expect([created.status, changed.status]).toEqual([201, 200])
    expect(created.body.doc.review?.reviewedAt ?? null).toBeNull()
    expect(changed.body.doc.subtitle).toBe('Changed')
    expect(changed.body.doc.review.reviewer).not.toBeNull()
    expect((await stateOf(`articles/${id}`)).versions[0].problems).toEqual({ en: null })
  })

  it('is not copied by duplicating a piece', async () => {
    const { id } = await createArticle(app.payload)
    await sign(reviewer, `articles/${id}`)

    const { body } = await editor.rest(`/articles/${id}/duplicate?depth=0`, { method: 'POST' })

    expect(body.doc.review?.reviewedAt ?? null).toBeNull()
  })

  it('comes back with the version that it was signed on', async () => {
    const { id } = await createArticle(app.payload)
    await sign(reviewer, `articles/${id}`)
    await save(id, { body: richText(paragraph('Something else.')) })
    const { docs } = await app.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    })
    const signed = docs.find(({ version }) => version.review?.reviewedAt)!
    expect((await stateOf(`articles/${id}`)).versions[0].problems).toEqual({ en: 'stale' })

    const { status } = await editor.rest(`/articles/versions/${signed.id}?draft=true`, {
      method: 'POST',
    })

    expect(status).toBe(200)
    expect((await stateOf(`articles/${id}`)).versions[0].problems).toEqual({ en: null })
  })
})

describe('signing', () => {
  it.each([
    ['articles', createArticle],
    ['stories', createStory],
    ['series', createSeries],
  ] as const)('what is published in %s shows its review at once', async (collection, create) => {
    const { id, slug } = await create(app.payload)

    const { status, body } = await sign(reviewer, `${collection}/${id}`)

    const field = { articles: 'article', stories: 'story', series: 'series' }[collection]
    const { data } = await app.query(
      `{ ${field}(slug: "${slug}") { review { reviewer { name credentials } nextReviewDue overdue } } }`,
    )
    expect(status).toBe(200)
    expect(data![field].review).toEqual({
      reviewer: { name: 'Dr. Ines Vega', credentials: 'MD' },
      nextReviewDue: body.nextReviewDue,
      overdue: false,
    })
    const inAYear = Date.parse(body.nextReviewDue) - Date.parse(body.reviewedAt)
    expect(Math.round(inAYear / (24 * 60 * 60 * 1000))).toBeGreaterThanOrEqual(365)
    const log = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: id } },
      sort: '-createdAt',
      limit: 1,
    })
    expect(log.docs).toMatchObject([{ action: 'signed', from: 'missing', to: 'in force' }])
    expect(log.docs[0]!.actorName).toBe('Staff')
  })

  it('a draft leaves it a draft, with all that it says', async () => {
    const { id, slug } = await createArticle(app.payload, {
      ...{ title: 'A signed draft', subtitle: 'Kept', _status: 'draft' },
    })

    expect((await sign(reviewer, `articles/${id}`)).status).toBe(200)

    const draft = await app.payload.findByID({ collection: 'articles', id, draft: true })
    const { data } = await app.query(ARTICLE, { slug })
    expect(draft).toMatchObject({ title: 'A signed draft', subtitle: 'Kept', _status: 'draft' })
    expect(data!.article).toBeNull()
    expect((await stateOf(`articles/${id}`)).versions).toMatchObject([
      { status: 'draft', reviewer: 'Dr. Ines Vega, MD', problems: { en: null } },
    ])
  })

  it('a draft over what is published leaves that as it was, until it is published', async () => {
    const { id, slug } = await createArticle(app.payload)
    await save(id, { subtitle: 'Not yet', body: richText(paragraph('Not yet.')) }, { draft: true })

    await sign(reviewer, `articles/${id}`)
    const before = await app.payload.findByID({ collection: 'articles', id })
    const newest = await app.payload.findByID({ collection: 'articles', id, draft: true })
    const shownBefore = await shown(slug)
    const { versions } = await stateOf(`articles/${id}`)
    await save(id, {})

    expect([before._status, before.subtitle ?? null]).toEqual(['published', null])
    expect(newest).toMatchObject({ _status: 'draft', subtitle: 'Not yet' })
    expect(shownBefore.review).toBeNull()
    expect(versions).toMatchObject([
      { status: 'draft', problems: { en: null } },
      { status: 'published', problems: { en: 'missing' } },
    ])
    expect((await shown(slug)).review?.reviewer.name).toBe('Dr. Ines Vega')
  })

  it('keeps what a piece says in its other language', async () => {
    const { id } = await createArticle(app.payload)
    const body = richText(paragraph('Descanse.'))
    await save(id, { title: 'Descanso', slug: `descanso-${id}`, body }, { locale: 'es' })

    await sign(reviewer, `articles/${id}`)

    const after = await app.payload.findByID({ collection: 'articles', id, locale: 'es' })
    expect(after).toMatchObject({ title: 'Descanso', _status: 'published' })
    expect((await stateOf(`articles/${id}`)).versions[0].problems).toEqual({ en: null, es: null })
  })

  it('what stands in Spanish alone needs no English for it', async () => {
    const { id } = await app.payload.create({
      collection: 'articles',
      locale: 'es',
      data: {
        ...{ title: 'Solo en español', slug: 'solo-en-espanol' },
        ...{ body: richText(paragraph('Descanse.')), _status: 'published' },
      },
    })

    expect((await sign(reviewer, `articles/${id}`)).status).toBe(200)
    expect((await stateOf(`articles/${id}`)).versions[0].problems).toEqual({ es: null })
  })
})

describe('a body that is changed', () => {
  it('has no review in that language, in the API, in lists and for search engines', async () => {
    const { id, slug } = await createArticle(app.payload)
    const es = { title: 'Calma', slug: `${slug}-es`, body: richText(paragraph('Calma.')) }
    await save(id, es, { locale: 'es' })
    await sign(reviewer, `articles/${id}`)
    const before = await shown(slug)
    expect(before.jsonLd).toMatchObject({
      reviewedBy: { name: 'Dr. Ines Vega' },
      lastReviewed: expect.any(String),
    })
    expect([await listed(true, slug), await listed(false, slug)]).toEqual([true, false])

    await save(id, { body: richText(paragraph('Otra cosa.')) }, { locale: 'es' })

    expect((await shown(slug)).review).toEqual(before.review)
    expect((await shown(es.slug, 'es')).review).toBeNull()
    expect((await shown(es.slug, 'es')).jsonLd).not.toHaveProperty('reviewedBy')
    expect((await shown(es.slug, 'es')).jsonLd).not.toHaveProperty('lastReviewed')
    expect([await listed(true, slug), await listed(false, slug)]).toEqual([true, false])
    expect(await listed(true, es.slug, 'es')).toBe(false)
    expect(await listed(false, es.slug, 'es')).toBe(true)
  })

  it('is reviewed again once the same words stand there again', async () => {
    const words = richText(paragraph('The words that were read.'))
    const { id, slug } = await createArticle(app.payload, { body: words })
    await sign(reviewer, `articles/${id}`)

    await save(id, { body: richText(paragraph('Others.')) })
    const between = await shown(slug)
    await save(id, { body: words })

    expect(between.review).toBeNull()
    expect((await shown(slug)).review).not.toBeNull()
  })

  it('keeps a review that a script wrote, which is of no certain text', async () => {
    const author = await createTerm(app.payload, 'authors', { name: 'By script' })
    const { id, slug } = await createArticle(app.payload, {
      review: { reviewer: author.id, reviewedAt: '2026-01-01T00:00:00.000Z' },
    })

    await save(id, { body: richText(paragraph('Changed by hand.')) })

    expect((await shown(slug)).review?.reviewer.name).toBe('By script')
    expect(await listed(true, slug)).toBe(true)
  })

  it('stands in the way of its publication until it is signed again', async () => {
    const { id } = await createStory(app.payload, { _status: 'draft' })
    const problems = async () => {
      const { body } = await editor.rest(`/stories/${id}/checks`)
      const checks = body.checks as { code: string; findings: { message: string }[] }[]
      return checks.find(({ code }) => code === 'clinical-review')!.findings
    }
    await sign(reviewer, `stories/${id}`)
    const signed = await problems()

    await editor.rest(`/stories/${id}?draft=true`, {
      method: 'PATCH',
      body: { body: richText(paragraph('Other words.')), _status: 'draft' },
    })
    const changed = await problems()
    await sign(reviewer, `stories/${id}`)

    expect(signed).toEqual([])
    expect(changed).toMatchObject([
      { message: expect.stringMatching(/changed since it was signed/) },
    ])
    expect(await problems()).toEqual([])
  })
})

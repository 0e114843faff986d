import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createPage,
  createSeries,
  createStory,
  createTerm,
} from '@/tests/helpers/factories'
import { signIn } from '@/tests/helpers/rest'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const publishedAt = '2026-03-01T08:00:00.000Z'
const text = (title: string) => ({
  ...{ title, slug: title.toLowerCase().replaceAll(' ', '-') },
  meta: { description: `About: ${title}.` },
})

const jsonLd = async (field: string, slug: string) => {
  const { data } = await app.query(`{ ${field}(slug: "${slug}") { seo { jsonLd } } }`)
  return data![field].seo.jsonLd as Record<string, unknown>
}
/** What the clock writes is there, and nothing that a snapshot could hold. */
const unclocked = (value: Record<string, unknown>) => {
  expect(Date.parse(String(value.dateModified))).not.toBeNaN()
  return { ...value, dateModified: 'now' }
}

describe('the structured data', () => {
  it('of an article names who reviewed it, and when', async () => {
    const reviewer = await signIn(app, 'reviewer')
    const author = await createTerm(app.payload, 'authors', { name: 'Mara Lind' })
    await createTerm(app.payload, 'authors', {
      ...{ name: 'Dr. Ines Vega', credentials: 'MD', user: reviewer.user.id },
    })
    const { id } = await createArticle(app.payload, {
      ...text('What sleep does'),
      ...{ publishedAt, authors: [author.id] },
    })
    const { body } = await reviewer.rest(`/articles/${id}/sign`, { method: 'POST' })

    const { lastReviewed, ...others } = await jsonLd('article', 'what-sleep-does')
    expect(lastReviewed).toBe(body.reviewedAt.slice(0, 10))
    expect(unclocked(others)).toMatchSnapshot()
  })

  it('of a story says nothing of a review that nobody signed', async () => {
    await createStory(app.payload, { ...text('A long winter'), publishedAt })

    expect(unclocked(await jsonLd('story', 'a-long-winter'))).toMatchSnapshot()
  })

  it('of a series calls it a collection', async () => {
    await createSeries(app.payload, { ...text('Four mornings'), publishedAt })

    expect(unclocked(await jsonLd('series', 'four-mornings'))).toMatchSnapshot()
  })

  it('of a page names no day of publication', async () => {
    await createPage(app.payload, text('About us'))

    expect(unclocked(await jsonLd('page', 'about-us'))).toMatchSnapshot()
  })
})

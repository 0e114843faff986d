import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createUser, PASSWORD } from '@/tests/helpers/factories'
import { startRest } from '@/tests/helpers/restServer'

let app: App
let rest: Awaited<ReturnType<typeof startRest>>
beforeAll(async () => {
  app = await startApp()
  rest = await startRest(app)
})
afterAll(async () => {
  await rest.close()
  await app.close()
})

it('offers an editor what the API would give by itself, and what they write wins', async () => {
  const { email } = await createUser(app.payload, ['editor'])
  const { token } = await app.payload.login({
    collection: 'users',
    data: { email, password: PASSWORD },
  })
  const body = richText(paragraph('The beginning of it.'))
  const doc = await createArticle(app.payload, { title: 'On sleep', body })
  const generated = async (what: string, as = token) => {
    const form = { collectionSlug: 'articles', id: doc.id, locale: 'es', doc }
    return rest.ask('POST', `/plugin-seo/generate-${what}`, as, form)
  }

  const [title, description, url] = [
    await generated('title'),
    await generated('description'),
    await generated('url'),
  ]
  const byNobody = await generated('title', '')
  await app.payload.update({
    ...{ collection: 'articles', id: doc.id },
    data: { meta: { title: 'Sleep', description: 'Of its own.', noIndex: true } },
  })
  const { data } = await app.query(
    `{ article(slug: "${doc.slug}") { seo { title description noIndex } } }`,
  )

  expect(title.body).toEqual({ result: 'On sleep' })
  expect(description.body).toEqual({ result: 'The beginning of it.' })
  expect(url.body).toEqual({ result: 'http://firsthand.test/es/articles/on-sleep' })
  expect(byNobody.status).toBe(404)
  expect(data!.article.seo).toEqual({ title: 'Sleep', description: 'Of its own.', noIndex: true })
})

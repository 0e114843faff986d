import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createTerm } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const NONE = { nodes: [], totalCount: 0 }

it.each([
  ['no filter', '{}'],
  ['a kind', '{ kind: [ARTICLE, STORY] }'],
  ['a review', '{ reviewed: true }'],
  ['a topic that is not there', '{ topic: ["none"] }'],
  ['a note to leave out', '{ excludeContentNotes: ["death"] }'],
  ['a time', '{ publishedAfter: "2026-01-01T00:00:00Z" }'],
])('a list with %s is empty before anything is published', async (_, filter) => {
  const { data, errors } = await app.query(
    `{ pieces(first: 5, filter: ${filter}) { nodes { title } totalCount } }`,
  )

  expect(errors).toBeUndefined()
  expect(data).toEqual({ pieces: NONE })
})

it('a topic has no pieces before anything is published', async () => {
  const { slug } = await createTerm(app.payload, 'topics')

  const { data, errors } = await app.query(
    `{ topic(slug: "${slug}") { pieces(first: 5) { nodes { title } totalCount } } search(query: "any", first: 1) { nodes { title } } }`,
  )

  expect(errors).toBeUndefined()
  expect(data).toEqual({ topic: { pieces: NONE }, search: { nodes: [] } })
})

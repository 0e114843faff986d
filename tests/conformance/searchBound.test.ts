import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { paragraph, richText } from '@/src/richtext/nodes'

import { type App, startApp } from '../helpers/app'
import { createArticle } from '../helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ SEARCH_MAX_BYTES: '0' })
})
afterAll(() => app.close())

const titles = async (query: string): Promise<string[]> => {
  const { data } = await app.query(`{ search(query: "${query}", first: 5) { nodes { title } } }`)
  return data!.search.nodes.map(({ title }: { title: string }) => title)
}

it('finds a piece by the beginning of its text alone where the words of all have no room', async () => {
  const filler = Array.from({ length: 40 }, () => 'walking').join(' ')
  const body = richText(paragraph(`Marmalade, ${filler}, zeppelin.`))
  await createArticle(app.payload, { title: 'Long', body })
  await createArticle(app.payload, { title: 'Short zeppelin' })

  expect(await titles('marmalade')).toEqual(['Long'])
  expect(await titles('zeppelin')).toEqual(['Short zeppelin'])
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { block, paragraph, richText } from '@/src/richtext/nodes'

import { type App, startApp } from '../helpers/app'
import { createArticle, createStory, createTerm } from '../helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const SEARCH = `query ($query: String!, $first: Int, $after: String, $filter: PieceFilter, $locale: Locale) {
  search(query: $query, first: $first, after: $after, filter: $filter, locale: $locale) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { cursor score highlights node { title locale } }
    nodes { title }
  }
}`
const search = async (query: string, variables: object = {}) => {
  const { data, errors } = await app.query(SEARCH, { query, first: 10, ...variables })
  expect(errors).toBeUndefined()
  return data!.search
}
const titles = async (query: string, variables?: object): Promise<string[]> =>
  (await search(query, variables)).nodes.map(({ title }: { title: string }) => title)
const body = (text: string) => richText(paragraph(text))

it('finds a piece by its title, its text, its subtitle and the names beside it', async () => {
  const author = await createTerm(app.payload, 'authors', { name: 'Wilhelmina Quist' })
  const topic = await createTerm(app.payload, 'topics', { name: 'Lucidography' })
  await createArticle(app.payload, {
    title: 'The marzipan hour',
    subtitle: 'On velveteen evenings',
    body: body('Somebody whistled a barcarole.'),
    authors: [author.id],
    topics: [topic.id],
  })

  for (const query of ['marzipan', 'velveteen', 'barcarole', 'quist', 'lucidography'])
    expect(await titles(query)).toEqual(['The marzipan hour'])
})

it('tells where the words stand, and how well they match', async () => {
  await createArticle(app.payload, { title: 'Pomegranate', body: body('About a fruit.') })
  await createArticle(app.payload, {
    title: 'A fruit',
    body: body('The pomegranate & its <seeds>.'),
  })

  const { edges } = await search('pomegranate')

  expect(edges.map(({ node }: { node: { title: string } }) => node.title)).toEqual([
    'Pomegranate',
    'A fruit',
  ])
  expect(edges[0].score).toBeGreaterThan(edges[1].score)
  expect(edges[0].highlights).toEqual(['<mark>Pomegranate</mark>'])
  expect(edges[1].highlights).toEqual(['The <mark>pomegranate</mark> &amp; its &lt;seeds&gt;.'])
})

it('knows a change as soon as it is saved', async () => {
  const { id } = await createArticle(app.payload, { title: 'Halyard', _status: 'draft' })
  const save = (data: object) => app.payload.update({ collection: 'articles', id, data })
  const seen: string[][] = [await titles('halyard')]

  await save({ _status: 'published' })
  seen.push(await titles('halyard'))
  await save({ title: 'Spinnaker' })
  seen.push(await titles('halyard'), await titles('spinnaker'))
  await app.payload.update({
    collection: 'articles',
    id,
    draft: true,
    data: { title: 'Topsail', _status: 'draft' },
  })
  seen.push(await titles('topsail'), await titles('spinnaker'))
  await save({ _status: 'draft' })
  seen.push(await titles('spinnaker'))
  await save({ _status: 'published', title: 'Topsail' })
  await app.payload.delete({ collection: 'articles', id })
  seen.push(await titles('topsail'))

  expect(seen).toEqual([[], ['Halyard'], [], ['Spinnaker'], [], ['Spinnaker'], [], []])
})

it('knows the new name of an author', async () => {
  const author = await createTerm(app.payload, 'authors', { name: 'Zephyrine' })
  await createArticle(app.payload, { title: 'By her', authors: [author.id] })
  expect(await titles('zephyrine')).toEqual(['By her'])

  await app.payload.update({ collection: 'authors', id: author.id, data: { name: 'Ottoline' } })

  expect(await titles('zephyrine')).toEqual([])
  expect(await titles('ottoline')).toEqual(['By her'])
})

it('forgets the name of an author who is deleted', async () => {
  const author = await createTerm(app.payload, 'authors', { name: 'Perpetua Brack' })
  await createArticle(app.payload, { title: 'Left alone', authors: [author.id] })
  const before = await titles('perpetua')

  await app.payload.delete({ collection: 'authors', id: String(author.id) })

  expect(before).toEqual(['Left alone'])
  expect(await titles('perpetua')).toEqual([])
})

it('knows what stands in a text but is told elsewhere: a story in it, whom to call', async () => {
  const { payload } = app
  const story = await createStory(payload, { title: 'Vermilion' })
  const call = (name: string) =>
    payload.updateGlobal({
      slug: 'site',
      data: { crisisResources: [{ name, region: 'US' }] },
    })
  await call('Tamarisk line')
  await createArticle(payload, {
    title: 'With others in it',
    body: richText(block('storyEmbed', { story: String(story.id) }), block('crisisResources', {})),
  })
  const before = [await titles('vermilion'), await titles('tamarisk')]

  await call('Juniper line')
  await payload.update({ collection: 'stories', id: story.id, data: { title: 'Heliotrope' } })
  const renamed = [await titles('vermilion'), await titles('tamarisk'), await titles('juniper')]
  const named = await titles('heliotrope')
  await payload.update({ collection: 'stories', id: story.id, data: { _status: 'draft' } })

  expect(before).toEqual([['Vermilion', 'With others in it'], ['With others in it']])
  expect(renamed).toEqual([[], [], ['With others in it']])
  expect(named).toEqual(['Heliotrope', 'With others in it'])
  expect(await titles('heliotrope')).toEqual([])
})

it('counts and shows nothing that is not public, however it is asked for', async () => {
  await createArticle(app.payload, { title: 'Obsidian', _status: 'draft' })
  const hidden = await createTerm(app.payload, 'authors', { name: 'Obsidiana', _status: 'draft' })
  await createArticle(app.payload, { title: 'Public', authors: [hidden.id] })

  expect(await search('obsidian')).toEqual({
    totalCount: 0,
    pageInfo: { endCursor: null, hasNextPage: false },
    edges: [],
    nodes: [],
  })
})

it('searches the text that readers of a locale are delivered', async () => {
  const { id } = await createArticle(app.payload, { title: 'The lighthouse' })
  await app.payload.update({
    collection: 'articles',
    id,
    locale: 'es',
    data: { title: 'El faro', slug: 'el-faro', body: body('Una marejada.') },
  })
  await createArticle(app.payload, { title: 'The lighthouse keeper' })

  const inSpanish = await search('lighthouse', { locale: 'es' })

  expect(await titles('faro', { locale: 'es' })).toEqual(['El faro'])
  expect(await titles('faro')).toEqual([])
  expect(inSpanish.edges.map(({ node }: { node: object }) => node)).toEqual([
    { title: 'The lighthouse keeper', locale: 'en' },
  ])
})

it('keeps to a filter, in its list and in its count', async () => {
  const topic = await createTerm(app.payload, 'topics', { name: 'Meadows', slug: 'meadows' })
  await createArticle(app.payload, { title: 'Cornflower one', topics: [topic.id] })
  await createArticle(app.payload, { title: 'Cornflower two' })
  await createStory(app.payload, { title: 'Cornflower three' })

  const filed = await search('cornflower', { filter: { topic: ['meadows'] } })

  expect(filed.totalCount).toBe(1)
  expect(filed.nodes).toEqual([{ title: 'Cornflower one' }])
  expect(await titles('cornflower', { filter: { kind: ['STORY'] } })).toEqual(['Cornflower three'])
  expect(await titles('cornflower', { filter: { topic: ['no-such'] } })).toEqual([])
})

describe('pages', () => {
  it('fit together, also while what they ended with is taken back', async () => {
    const made = []
    for (const name of ['one', 'two', 'three', 'four', 'five'])
      made.push(await createArticle(app.payload, { title: `Tourmaline ${name}` }))
    const first = await search('tourmaline', { first: 2 })
    const last = first.nodes[1].title
    const { id } = made.find(({ title }) => title === last)!
    await app.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })

    const second = await search('tourmaline', { first: 2, after: first.pageInfo.endCursor })
    const third = await search('tourmaline', { first: 2, after: second.pageInfo.endCursor })

    const all = [...first.nodes, ...second.nodes, ...third.nodes].map(({ title }) => title)
    expect(new Set(all).size).toBe(5)
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect(third.pageInfo.hasNextPage).toBe(false)
    expect(second.totalCount).toBe(4)
  })

  it('are refused a cursor of another search, and of another list', async () => {
    const { pageInfo } = await search('tourmaline', { first: 1 })
    const pieces = await app.query('{ pieces(first: 1) { pageInfo { endCursor } } }')

    for (const after of [pageInfo.endCursor, pieces.data!.pieces.pageInfo.endCursor]) {
      const answer = await app.query(SEARCH, { query: 'cornflower', first: 1, after })
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
  })
})

it.each([
  ['', 'no word'],
  ['  …  ', 'no word'],
  ['a'.repeat(201), 'at most 200'],
])('refuses the query %j and says why', async (query, why) => {
  const { errors } = await app.query(SEARCH, { query, first: 1 })

  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  expect(errors![0]!.message).toContain(why)
})

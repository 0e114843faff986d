import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import sharp from 'sharp'

import { block, paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { countQueries } from '@/tests/helpers/countQueries'
import {
  createArticle,
  createComment,
  createImage,
  createInsight,
  createReader,
  createSeries,
  createStory,
  createTerm,
} from '@/tests/helpers/factories'

const FEW = 3
const MANY = 30

const DEEP = `query ($first: Int!) {
  pieces(first: $first) {
    totalCount
    nodes {
      title
      excerpt
      cover { url }
      authors { name portrait { url } }
      topics { name pieces(first: 5) { totalCount nodes { title cover { url } } } }
      conditions { name }
      community { name logo { url } }
      comments(first: 5) {
        totalCount
        nodes { author { displayName } replies(first: 5) { totalCount nodes { author { displayName } } } }
      }
      insights { total ratings { count } top { count label { label } } mine { note } }
      related { title authors { name } }
      translations { title }
      review { reviewer { name } }
      seo { title image { url } jsonLd }
      body { html blocks { __typename
        ... on ImageBlock { image { url } }
        ... on StoryBlock { story { title } }
        ... on CrisisResourcesBlock { resources { name } } } }
      ... on Story { narrator { alias } series { title stories(first: 5) { nodes { title } } } }
      ... on Series { stories(first: 5) { totalCount nodes { title authors { name } } } }
    }
  }
}`

let app: App
let token: string
let pixels: Buffer
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, CACHE_MAX_BYTES: '0' })
  const { payload } = app
  pixels = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#334455' } })
    .jpeg()
    .toBuffer()
  token = (await createReader(payload)).token
  await payload.updateGlobal({
    slug: 'site',
    data: {
      insightLabels: [{ code: 'moving', label: 'Moving' }],
      insightsMinimum: 1,
      crisisResources: [{ name: 'A line to call', region: 'US' }],
    },
  })
}, 60_000)
afterAll(() => app.close())

/** One article, one story and one series, none of which shares anything with the others but the reader. */
const createThree = async (reader: string): Promise<void> => {
  const { payload } = app
  const image = String((await createImage(payload, { data: pixels })).id)
  const term = async (name: 'authors' | 'topics' | 'conditions' | 'communities', data = {}) =>
    String((await createTerm(payload, name, data)).id)
  const author = await term('authors', { portrait: image })
  const shared = {
    cover: image,
    authors: [author],
    topics: [await term('topics')],
    conditions: [await term('conditions')],
    community: await term('communities', { logo: image }),
    review: { reviewer: author, reviewedAt: '2026-01-01T00:00:00.000Z' },
  }

  const story = await createStory(payload, { ...shared })
  const body = richText(
    paragraph('Opening.'),
    block('image', { image }),
    block('storyEmbed', { story: String(story.id) }),
    block('crisisResources', {}),
  )
  const article = await createArticle(payload, { ...shared, body })
  const series = await createSeries(payload, { ...shared, body, stories: [story.id] })
  await payload.update({
    collection: 'articles',
    id: article.id,
    locale: 'es',
    data: { title: 'Traducido', slug: `traducido-${String(article.id)}`, body },
  })

  for (const { id } of [story, article, series]) {
    const comment = await createComment(payload, { piece: id, reader })
    const reply = { parent: comment.id, depth: 1 }
    await createComment(payload, { piece: id, reader, ...reply })
    await createInsight(payload, {
      piece: id,
      reader,
      rating: 'outstanding',
      labels: ['moving'],
    })
  }
}

const createThreeTimes = async (times: number) => {
  for (let at = 0; at < times; at++) {
    const { reader } = await createReader(app.payload)
    await createThree(String(reader.id))
  }
}

describe('the number of database queries', () => {
  it('counts what reaches the database', async () => {
    const { queries } = await countQueries(app, () =>
      app.payload.find({ collection: 'topics', pagination: false }),
    )

    expect(queries).toHaveLength(1)
  })

  it('follows the depth of an operation, not its number of rows', async () => {
    await createThreeTimes(1)
    const few = await countQueries(app, () => app.query(DEEP, { first: 100 }, { token }))
    await createThreeTimes(MANY / FEW - 1)
    const many = await countQueries(app, () => app.query(DEEP, { first: 100 }, { token }))

    expect(few.result.errors).toBeUndefined()
    expect(few.result.data?.pieces.nodes).toHaveLength(FEW)
    expect(many.result.errors).toBeUndefined()
    expect(many.result.data?.pieces.nodes).toHaveLength(MANY)
    expect(many.queries).toHaveLength(few.queries.length)
  }, 120_000)

  it('grows neither with the comments below a piece nor with the pieces below a topic', async () => {
    const topic = await createTerm(app.payload, 'topics', { name: 'Crowded' })
    const { reader } = await createReader(app.payload)
    const fill = async (times: number) => {
      for (let at = 0; at < times; at++) {
        const { id } = await createArticle(app.payload, { topics: [topic.id] })
        const on = { piece: id, reader: String(reader.id) }
        for (let each = 0; each < times; each++) {
          const comment = await createComment(app.payload, on)
          await createComment(app.payload, { ...on, parent: comment.id, depth: 1 })
        }
      }
    }
    const CROWDED = `{ topic(slug: "crowded") { pieces(first: 100) { totalCount nodes {
      comments(first: 100) { nodes { author { displayName } piece { title }
        replies(first: 100) { totalCount nodes { parent { body } author { displayName } } } } } } } } }`

    await fill(1)
    const few = await countQueries(app, () => app.query(CROWDED))
    await fill(4)
    const many = await countQueries(app, () => app.query(CROWDED))

    expect(many.result.errors).toBeUndefined()
    expect(many.result.data?.topic.pieces.totalCount).toBe(5)
    expect(many.queries).toHaveLength(few.queries.length)
  })
})

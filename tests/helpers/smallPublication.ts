import type { Payload } from 'payload'

import { block, paragraph, richText } from '@/src/richtext/nodes'

import {
  createArticle,
  createComment,
  createImage,
  createInsight,
  createPage,
  createReader,
  createSeries,
  createStory,
  createTerm,
  globalId,
  showEveryInsight,
} from './factories'
import type { Question } from './asked'

let serial = 0

/** Two articles that have nothing in common, a story in a series, a page, and what readers left on the articles. */
export const createPublication = async (payload: Payload) => {
  const name = `p${++serial}`
  const term = (collection: 'authors' | 'topics' | 'communities', of = name) =>
    createTerm(payload, collection, { name: `${of} ${collection}` })
  const [author, topic, community, cover, writer, other] = [
    await term('authors'),
    await term('topics'),
    await term('communities'),
    await createImage(payload, { alt: 'The first cover' }),
    await createReader(payload, 'Willow'),
    await createReader(payload, 'Sage'),
  ]
  const treatment = await createTerm(payload, 'conditions', {
    name: `${name} treatment`,
    offLabel: { applies: true, notice: richText(paragraph('The first notice.')) },
  })
  const story = await createStory(payload, {
    title: `${name} story`,
    contentNotes: ['suicide'],
  })
  const article = await createArticle(payload, {
    title: `${name} article`,
    ...{ authors: [author.id], topics: [topic.id], community: community.id, cover: cover.id },
    body: richText(
      paragraph(`With a story of ${name} treatment.`),
      block('storyEmbed', { story: story.id }),
    ),
  })
  const elsewhere = await createArticle(payload, {
    title: `${name} elsewhere`,
    topics: [(await term('topics', `${name} other`)).id],
  })
  const series = await createSeries(payload, { title: `${name} series`, stories: [story.id] })
  const page = await createPage(payload, { title: `${name} page` })
  const draft = await createArticle(payload, { title: `${name} draft`, _status: 'draft' })

  const on = (piece: { id: unknown }, { reader }: typeof writer) => ({
    piece: String(piece.id),
    reader: reader.id,
  })
  const comment = await createComment(payload, { ...on(article, writer), body: 'Well said' })
  const pending = await createComment(payload, {
    ...{ ...on(article, writer), body: 'Still waiting', status: 'pending' },
  })
  await createComment(payload, { ...on(elsewhere, other), body: 'Another matter' })
  await showEveryInsight(payload)
  const insight = await createInsight(payload, { ...on(article, writer), rating: 'nice-work' })
  await createInsight(payload, on(elsewhere, other))

  return {
    ...{ name, author, topic, community, treatment, cover, writer, other },
    ...{ story, article, elsewhere, series, page, draft, comment, pending, insight },
  }
}

export type Publication = Awaited<ReturnType<typeof createPublication>>

const by = (field: string, slug: string, selection: string): Question => ({
  query: `query ($slug: String!) { ${field}(slug: $slug) { ${selection} } }`,
  variables: { slug },
})
const listed = (args: string, slug: string): Question => ({
  query: `query ($slug: String!) { pieces(first: 100, filter: { topic: [$slug] }${args}) {
    totalCount nodes { title } } }`,
  variables: { slug },
})
const routed = (path: string): Question => ({
  query: `query ($path: String!) { route(path: $path) {
    __typename ... on Article { title } ... on Redirect { to } } }`,
  variables: { path },
})
const COMMENTS = `comments(first: 20) { totalCount nodes {
  body featured helpful author { displayName } replies(first: 5) { nodes { body } } } }`
const BADGES = 'comments(first: 20) { nodes { byPieceAuthor author { badges } } }'
const INSIGHTS = 'insights { total ratings { rating count } }'

/** What front ends ask of it, each for something else. */
export const questionsOf = ({ name, topic, pending }: Publication) => ({
  article: by(
    'article',
    `${name}-article`,
    `title subtitle body { html } authors { name } topics { name } community { name }
     cover { alt url } commentsOpen translations { title }`,
  ),
  elsewhere: by('article', `${name}-elsewhere`, 'title topics { name }'),
  notices: by(
    'article',
    `${name}-article`,
    'offLabelNotices { term { ... on Topic { name } ... on Condition { name } } notice { text } }',
  ),
  help: by('story', `${name}-story`, 'crisisResources { name }'),
  story: by('story', `${name}-story`, 'title series { title }'),
  series: by('series', `${name}-series`, 'title stories(first: 20) { nodes { title } }'),
  page: by('page', `${name}-page`, 'title'),
  author: by('author', `${name}-authors`, 'name'),
  related: by('article', `${name}-elsewhere`, 'related { title }'),
  draft: by('article', `${name}-draft`, 'title'),
  spanish: {
    query: 'query ($slug: String!) { article(slug: $slug, locale: es) { title } }',
    variables: { slug: `${name}-articulo` },
  } as Question,
  nothing: by('article', `${name}-later`, 'title'),
  newest: { query: '{ pieces(first: 100) { totalCount nodes { title } } }' },
  ofTopic: listed('', topic.slug),
  discussed: listed(', order: MOST_DISCUSSED', topic.slug),
  insightful: listed(', order: MOST_INSIGHTFUL', topic.slug),
  authors: { query: '{ authors(first: 100) { nodes { name } } }' },
  topics: { query: '{ topics(first: 100) { nodes { name } } }' },
  site: { query: '{ site { name insightLabels { code } } }' },
  route: routed(`/articles/${name}-article`),
  lost: routed(`/articles/${name}-lost`),
  comments: by('article', `${name}-article`, COMMENTS),
  commentsElsewhere: by('article', `${name}-elsewhere`, COMMENTS),
  badges: by('article', `${name}-article`, BADGES),
  insights: by('article', `${name}-article`, INSIGHTS),
  insightsElsewhere: by('article', `${name}-elsewhere`, INSIGHTS),
  pending: {
    query: 'query ($id: ID!) { node(id: $id) { ... on Comment { body } } }',
    variables: { id: globalId('Comment', pending.id) },
  } as Question,
})

export type QuestionName = keyof ReturnType<typeof questionsOf>

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import type { ChangeFeed, News } from '@/src/delivery/changeFeed'
import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import { askAll, prime, SAYS_HOW } from '@/tests/helpers/asked'
import {
  createArticle,
  createComment,
  createReader,
  createRedirect,
  createTerm,
  createUser,
  globalId,
  PASSWORD,
} from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'
import { restAs } from '@/tests/helpers/restAs'
import {
  createPublication,
  type Publication,
  questionsOf,
  type QuestionName,
} from '@/tests/helpers/smallPublication'
import { itWithTransactions } from '@/tests/helpers/transactions'

let app: App
let feed: ChangeFeed
let operations: typeof import('@/src/operations/inTransaction')
beforeAll(async () => {
  app = await startApp()
  const { openPayload } = await import('@/src/operations/openPayload')
  await openPayload({ runsJobs: true })
  operations = await import('@/src/operations/inTransaction')
  const { changeFeed } = await import('@/src/delivery/changeFeed')
  feed = changeFeed(app.payload)
  await feed.ready()
})
afterAll(() => app.close())

type Row = {
  what: string
  write: (publication: Publication) => Promise<unknown>
  /** What is made anew afterwards; everything else is answered as before, from the cache. */
  drops: QuestionName[]
  /** What now stands in an answer; where it begins with "not ", what no longer does. */
  shows?: Partial<Record<QuestionName, string>>
}

/** The article's own tag. */
const ARTICLE: QuestionName[] = ['article', 'notices', 'route', 'comments', 'badges', 'insights']
/** Lists that show the article. */
const LISTED: QuestionName[] = ['newest', 'ofTopic', 'discussed', 'insightful']
/** What else depends on which pieces there are, and where they are found. */
const PLACES: QuestionName[] = [
  ...(['story', 'related', 'draft', 'spanish', 'nothing', 'lost'] as const),
  // A comment that nobody sees, which may be on a piece that comes back.
  'pending',
]

const update = (
  collection:
    | 'articles'
    | 'series'
    | 'authors'
    | 'topics'
    | 'conditions'
    | 'communities'
    | 'pages'
    | 'comments',
  { id }: { id: unknown },
  data: object,
  options: object = {},
) => app.payload.update({ collection, id: String(id), data, ...options } as never)

const mutate = async (name: string, type: string, input: object, token?: string) => {
  const { data } = await app.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
    { input },
    { token },
  )
  expect(data?.[name]).toEqual({ userErrors: [] })
}

const moderator = async () => {
  const { email } = await createUser(app.payload, ['moderator'])
  const { token } = await app.payload.login({
    collection: 'users',
    data: { email, password: PASSWORD },
  })
  return token
}

const picture = async (background: string) => ({
  ...{ name: 'replaced.jpg', mimetype: 'image/jpeg', size: 0 },
  data: await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer(),
})

/** Resolves once this process heard of it: what is asked then must be answered anew. */
const heard = (isRight: (news: News) => boolean) =>
  new Promise<void>((resolve) => {
    const unsubscribe = feed.subscribe((news) => {
      if (!isRight(news)) return
      unsubscribe()
      resolve()
    })
  })

const DOCUMENTS: Row[] = [
  {
    what: 'a piece is published',
    write: ({ draft }) => update('articles', draft, { _status: 'published' }),
    drops: [...LISTED, ...PLACES],
    shows: { draft: 'draft', newest: 'draft' },
  },
  {
    what: 'its text is updated',
    write: ({ article }) => update('articles', article, { subtitle: 'A new subtitle' }),
    drops: [...ARTICLE, ...LISTED],
    shows: { article: 'A new subtitle' },
  },
  {
    what: 'its title is updated',
    write: ({ article }) => update('articles', article, { title: 'A new title' }),
    drops: [...ARTICLE, ...LISTED, ...PLACES],
    shows: { article: 'A new title', ofTopic: 'A new title', route: 'A new title' },
  },
  {
    what: 'its comments are closed',
    write: ({ article }) => update('articles', article, { commenting: 'closed' }),
    drops: [...ARTICLE, ...LISTED],
    shows: { article: '"commentsOpen":false' },
  },
  {
    what: 'it is translated, and lives under a slug of that language',
    write: ({ name, article }) => {
      const body = richText(paragraph('El texto.'))
      const data = { title: 'Un título', slug: `${name}-articulo`, body }
      return update('articles', article, data, { locale: 'es' })
    },
    drops: [...ARTICLE, ...LISTED, ...PLACES],
    shows: { spanish: 'Un título', article: 'Un título' },
  },
  {
    what: 'its slug changes',
    write: ({ name, article }) => update('articles', article, { slug: `${name}-later` }),
    drops: [...ARTICLE, ...LISTED, ...PLACES],
    shows: { nothing: 'title', article: 'not title', route: 'Redirect' },
  },
  {
    what: 'it is unpublished',
    write: ({ article }) => update('articles', article, { _status: 'draft' }),
    drops: [...ARTICLE, ...LISTED, ...PLACES],
    shows: { article: 'not title', ofTopic: '"totalCount":0', route: '"route":null' },
  },
  {
    what: 'it is withdrawn: deleted while it was published, with what readers left on it',
    write: ({ article }) => app.payload.delete({ collection: 'articles', id: article.id }),
    drops: [...ARTICLE, ...LISTED, ...PLACES],
    shows: { comments: 'not Well said', insights: 'not total', ofTopic: '"totalCount":0' },
  },
  {
    what: 'it is withdrawn by an editor',
    write: async ({ article }) => {
      const editor = await restAs(app, 'editor')
      await editor('POST', `/articles/${String(article.id)}/withdraw`, { reason: 'A mistake.' })
    },
    drops: [...ARTICLE, ...LISTED, ...PLACES],
    shows: { article: 'not title', ofTopic: '"totalCount":0', route: '"__typename":"Gone"' },
  },
  {
    what: 'a draft is deleted',
    write: ({ draft }) => app.payload.delete({ collection: 'articles', id: draft.id }),
    drops: [],
  },
  {
    what: 'a draft is saved over what is published',
    write: ({ article }) => update('articles', article, { title: 'Not yet' }, { draft: true }),
    drops: [],
  },
  {
    what: 'an earlier version is restored',
    write: async ({ article }) => {
      const { docs } = await app.payload.findVersions({
        collection: 'articles',
        where: { parent: { equals: article.id } },
      })
      await app.payload.restoreVersion({ collection: 'articles', id: String(docs[0]!.id) })
    },
    drops: [...ARTICLE, ...LISTED],
  },
  {
    what: 'many are edited at once',
    write: ({ article, elsewhere }) =>
      app.payload.update({
        collection: 'articles',
        where: { id: { in: [article.id, elsewhere.id] } },
        data: { subtitle: 'In bulk' },
      }),
    drops: [
      ...[...ARTICLE, ...LISTED],
      ...(['elsewhere', 'related', 'commentsElsewhere', 'insightsElsewhere'] as const),
    ],
    shows: { article: 'In bulk' },
  },
  {
    what: 'an appointment publishes one',
    write: async ({ draft }) => {
      await app.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'articles', value: String(draft.id) } },
      })
      for (const cron of app.payload.crons) await cron.trigger()
    },
    drops: [...LISTED, ...PLACES],
    shows: { draft: 'draft' },
  },
  {
    what: 'a script in another process updates one',
    write: async ({ article }) => {
      const id = String(article.id)
      const here = heard((news) => news !== 'reset' && news.documentId === id)
      await startOther(app, 'renameArticle.ts', id, 'By a script').ended
      await here
    },
    drops: [...ARTICLE, ...LISTED, ...PLACES],
    shows: { article: 'By a script', ofTopic: 'By a script' },
  },
  {
    what: 'a story leaves its series',
    write: ({ series }) => update('series', series, { stories: [] }),
    drops: ['story', 'help', 'series', 'article', 'newest'],
    shows: { story: '"series":null', series: '"nodes":[]' },
  },
  {
    what: 'a page is updated',
    write: ({ page }) => update('pages', page, { title: 'Another page' }),
    drops: ['page'],
    shows: { page: 'Another page' },
  },
]

const WHAT_PIECES_SHOW: Row[] = [
  {
    what: 'an author is renamed',
    write: ({ author }) => update('authors', author, { name: 'Renamed' }),
    drops: ['article', 'author', 'authors', 'badges'],
    shows: { article: 'Renamed', author: 'Renamed', authors: 'Renamed' },
  },
  {
    what: 'a reader becomes an author',
    write: ({ author, writer }) => update('authors', author, { readers: [writer.reader.id] }),
    drops: ['article', 'author', 'authors', 'badges'],
    shows: { badges: '"byPieceAuthor":true' },
  },
  {
    what: 'a topic is renamed',
    write: ({ topic }) => update('topics', topic, { name: 'Renamed' }),
    drops: ['article', 'topics', 'ofTopic', 'discussed', 'insightful'],
    shows: { article: 'Renamed', topics: 'Renamed' },
  },
  {
    what: 'a topic gets another slug',
    write: ({ topic }) => update('topics', topic, { slug: `${topic.slug}-moved` }),
    drops: ['article', 'topics', 'ofTopic', 'discussed', 'insightful', 'lost'],
    shows: { ofTopic: '"totalCount":0' },
  },
  {
    what: 'a topic is deleted',
    write: ({ topic }) => app.payload.delete({ collection: 'topics', id: String(topic.id) }),
    drops: ['article', 'topics', 'ofTopic', 'discussed', 'insightful'],
    shows: { article: '"topics":[]' },
  },
  {
    what: 'a topic is found to be used off-label',
    write: ({ topic }) => update('topics', topic, { offLabel: { applies: true } }),
    drops: ['article', 'notices', 'topics', 'ofTopic', 'discussed', 'insightful'],
    shows: { notices: 'topics' },
  },
  {
    what: 'a treatment is off-label no longer',
    write: ({ treatment }) => update('conditions', treatment, { offLabel: { applies: false } }),
    drops: ['notices'],
    shows: { notices: '"offLabelNotices":[]' },
  },
  {
    what: 'a treatment goes by another name',
    write: ({ treatment }) => update('conditions', treatment, { name: 'Something else' }),
    drops: ['notices'],
    shows: { notices: '"offLabelNotices":[]' },
  },
  {
    what: 'the notice of a treatment changes',
    write: ({ treatment }) =>
      update('conditions', treatment, {
        offLabel: { notice: richText(paragraph('The second notice.')) },
      }),
    drops: ['notices'],
    shows: { notices: 'The second notice.' },
  },
  {
    what: 'a treatment is unpublished',
    write: ({ treatment }) => update('conditions', treatment, { _status: 'draft' }),
    drops: ['notices', 'lost'],
    shows: { notices: '"offLabelNotices":[]' },
  },
  {
    what: 'a community is unpublished',
    write: ({ community }) => update('communities', community, { _status: 'draft' }),
    drops: ['article', 'lost'],
    shows: { article: '"community":null' },
  },
  {
    what: 'a picture is described anew',
    write: ({ cover }) =>
      app.payload.update({ collection: 'media', id: cover.id, data: { alt: 'In other words' } }),
    drops: ['article'],
    shows: { article: 'In other words' },
  },
  {
    what: 'a picture is replaced by another file',
    write: async ({ cover }) =>
      app.payload.update({
        collection: 'media',
        id: cover.id,
        data: {},
        file: await picture('#112233'),
      }),
    drops: ['article'],
    shows: { article: 'replaced' },
  },
  {
    what: 'a picture is deleted',
    write: ({ cover }) => app.payload.delete({ collection: 'media', id: cover.id }),
    drops: ['article'],
    shows: { article: '"cover":null' },
  },
  {
    what: 'another document begins to show its picture',
    write: ({ cover, name }) =>
      createTerm(app.payload, 'authors', { name: `Beside ${name}`, portrait: cover.id }),
    drops: ['authors', 'badges'],
  },
  {
    what: 'the site settings are saved',
    write: ({ name }) =>
      app.payload.updateGlobal({
        slug: 'site',
        data: {
          ...{ name: `Settings ${name}`, insightLabels: [{ code: 'moving', label: 'Moving' }] },
          crisisResources: [{ name: `Lifeline ${name}`, region: 'US' }],
        },
      }),
    // From how many insights on they are shown is a setting, too.
    drops: ['site', 'help', 'insights', 'insightsElsewhere', 'article'],
    shows: { site: 'Settings', help: 'Lifeline' },
  },
  {
    what: 'more insights have to be there before they are shown',
    write: () => app.payload.updateGlobal({ slug: 'site', data: { insightsMinimum: 2 } }),
    drops: ['site', 'help', 'insights', 'insightsElsewhere', 'insightful', 'article'],
    shows: { insights: '"total":0' },
  },
  {
    what: 'an editor makes a redirect',
    write: ({ name }) => createRedirect(app.payload, `/articles/${name}-lost`, '/elsewhere'),
    drops: ['lost'],
    shows: { lost: 'Redirect' },
  },
]

const FROM_READERS: Row[] = [
  {
    what: 'a comment is approved',
    write: async ({ pending }) =>
      mutate(
        'moderateComments',
        'ModerateCommentsInput',
        { commentIds: [globalId('Comment', pending.id)], decision: 'APPROVE' },
        await moderator(),
      ),
    drops: ['comments', 'badges', 'discussed', 'pending'],
    shows: { comments: 'Still waiting', pending: 'Still waiting' },
  },
  {
    what: 'a comment waits for a decision',
    write: ({ article, other }) =>
      mutate(
        'addComment',
        'AddCommentInput',
        { pieceId: globalId('Article', article.id), body: 'Not seen yet' },
        other.token,
      ),
    drops: [],
  },
  {
    what: 'a comment is rejected',
    write: ({ comment }) => update('comments', comment, { status: 'rejected' }),
    drops: ['comments', 'badges', 'discussed'],
    shows: { comments: 'not Well said' },
  },
  {
    what: 'a comment is pointed out',
    write: ({ comment }) => update('comments', comment, { featured: true }),
    drops: ['comments', 'badges'],
    shows: { comments: '"featured":true' },
  },
  {
    what: 'a moderator notes something on a comment',
    write: ({ comment }) => update('comments', comment, { staffNote: 'For us alone' }),
    drops: [],
  },
  {
    what: 'a comment is answered',
    write: ({ article, comment, other }) =>
      createComment(app.payload, {
        ...{ piece: String(article.id), reader: other.reader.id, body: 'Quite so' },
        ...{ parent: comment.id, depth: 1 },
      }),
    drops: ['comments', 'badges', 'discussed'],
    shows: { comments: 'Quite so' },
  },
  {
    what: 'a comment is withdrawn by its reader',
    write: ({ comment, writer }) =>
      mutate(
        'deleteComment',
        'DeleteCommentInput',
        { commentId: globalId('Comment', comment.id) },
        writer.token,
      ),
    drops: ['comments', 'badges', 'discussed'],
    shows: { comments: 'not Well said' },
  },
  {
    what: 'a comment is found helpful',
    write: ({ comment, other }) =>
      mutate(
        'markHelpful',
        'MarkHelpfulInput',
        { commentId: globalId('Comment', comment.id) },
        other.token,
      ),
    drops: ['comments', 'badges'],
    shows: { comments: '"helpful":1' },
  },
  {
    what: 'an insight is added',
    write: ({ article, other }) =>
      mutate(
        'submitInsight',
        'SubmitInsightInput',
        { pieceId: globalId('Article', article.id), rating: 'OUTSTANDING' },
        other.token,
      ),
    drops: ['insights', 'insightful'],
    shows: { insights: '"total":2' },
  },
  {
    what: 'an insight is changed',
    write: ({ insight }) =>
      app.payload.update({
        collection: 'insights',
        id: insight.id,
        data: { rating: 'good-effort' },
      }),
    drops: ['insights'],
    shows: { insights: '{"rating":"GOOD_EFFORT","count":1}' },
  },
  {
    what: 'an insight is withdrawn',
    write: ({ article, writer }) =>
      mutate(
        'withdrawInsight',
        'WithdrawInsightInput',
        { pieceId: globalId('Article', article.id) },
        writer.token,
      ),
    drops: ['insights', 'insightful'],
    shows: { insights: '"total":0' },
  },
  {
    what: 'a reader takes another name',
    write: ({ writer }) =>
      mutate('updateProfile', 'UpdateProfileInput', { displayName: 'Rowan' }, writer.token),
    drops: ['comments', 'badges'],
    shows: { comments: 'Rowan' },
  },
  {
    what: 'a reader leaves, and nothing of it is deleted yet',
    write: ({ writer }) =>
      mutate('deleteMyAccount', 'DeleteMyAccountInput', { password: PASSWORD }, writer.token),
    drops: ['comments', 'badges'],
    shows: { comments: 'not Well said' },
  },
  {
    what: 'a reader leaves at once',
    write: ({ writer }) =>
      mutate(
        'deleteMyAccount',
        'DeleteMyAccountInput',
        { password: PASSWORD, now: true },
        writer.token,
      ),
    drops: ['comments', 'badges', 'discussed', 'insights', 'insightful'],
    shows: { comments: 'not Well said', insights: '"total":0' },
  },
]

const isShown = (answer: unknown, expected: string): boolean => {
  const text = JSON.stringify(answer)
  return expected.startsWith('not ') ? !text.includes(expected.slice(4)) : text.includes(expected)
}

/** Asks everything before a write and right after it. */
const askAround = async (write: Row['write']) => {
  const publication = await createPublication(app.payload)
  const questions = questionsOf(publication)
  const before = await prime(app, questions)
  await write(publication)
  const after = await askAll(app, questions)

  const names = Object.keys(questions) as QuestionName[]
  return {
    before,
    after,
    changed: names.filter(
      (name) => JSON.stringify(before[name].data) !== JSON.stringify(after[name].data),
    ),
    anew: names.filter((name) => !after[name].isHit),
  }
}

const test = async ({ write, drops, shows = {} }: Row) => {
  const { before, after, changed, anew } = await askAround(write)

  for (const [name, expected] of Object.entries(shows) as [QuestionName, string][]) {
    expect({ name, data: after[name].data, expected }).toEqual({
      ...{ name, data: after[name].data },
      expected: isShown(after[name].data, expected) ? expected : `${expected} (is missing)`,
    })
    expect(isShown(before[name].data, expected)).toBe(false)
  }
  expect(changed.filter((name) => !drops.includes(name))).toEqual([])
  if (SAYS_HOW) expect(anew.sort()).toEqual([...new Set(drops)].sort())
}

describe('what is made anew where', () => {
  it.each(DOCUMENTS)('$what', test, 60_000)
  it.each(WHAT_PIECES_SHOW)('$what', test, 60_000)
  it.each(FROM_READERS)('$what', test, 60_000)

  it('several things change in one transaction', async () => {
    const { after, anew } = await askAround(({ article, page }) =>
      operations.inTransaction(app.payload, async (req) => {
        await update('articles', article, { subtitle: 'Together' }, { req })
        await update('pages', page, { title: 'Together' }, { req })
      }),
    )

    for (const name of ['article', 'page'] as const)
      expect(JSON.stringify(after[name].data)).toContain('Together')
    if (SAYS_HOW) expect(anew.sort()).toEqual([...ARTICLE, ...LISTED, 'page'].sort())
  })

  it('a comment was decided about while its piece was away, and the piece comes back', async () => {
    const { payload } = app
    const piece = await createArticle(payload)
    const { reader } = await createReader(payload)
    const comment = await createComment(payload, {
      ...{ piece: piece.id, reader: reader.id },
      ...{ status: 'pending', body: 'Decided about meanwhile' },
    })
    const QUERY = `{ node(id: "${globalId('Comment', comment.id)}") { ... on Comment { body } } }`
    const unseen = await app.query(QUERY)

    await update('articles', piece, { _status: 'draft' })
    await update('comments', comment, { status: 'approved' })
    await update('articles', piece, { _status: 'published' })
    const seen = await app.query(QUERY)

    expect(unseen.data).toEqual({ node: null })
    expect(seen.data).toEqual({ node: { body: 'Decided about meanwhile' } })
  })

  it('what is gone is published again, at another path', async () => {
    const { id } = await createArticle(app.payload, { title: 'Gone for a while' })
    await app.payload.update({ collection: 'articles', id, data: { slug: 'gone-since' } })
    const editor = await restAs(app, 'editor')
    await editor('POST', `/articles/${id}/withdraw`, { reason: 'A mistake.' })
    const at = (path: string) => ({
      query: 'query ($path: String!) { route(path: $path) { __typename } }',
      variables: { path },
    })
    const questions = {
      first: at('/articles/gone-for-a-while'),
      last: at('/articles/gone-since'),
      next: at('/articles/gone-no-more'),
    }
    const before = await prime(app, questions)

    await update('articles', { id }, { slug: 'gone-no-more', _status: 'published' })
    const after = await askAll(app, questions)

    const types = (answers: typeof before) =>
      Object.values(answers).map(({ data }) => JSON.stringify(data))
    const route = (type: string) => JSON.stringify({ route: { __typename: type } })
    expect(types(before)).toEqual([route('Gone'), route('Gone'), '{"route":null}'])
    expect(types(after)).toEqual([route('Redirect'), route('Redirect'), route('Article')])
  })

  itWithTransactions('a transaction is rolled back: nothing', async () => {
    const { changed, anew } = await askAround(({ article }) =>
      operations
        .inTransaction(app.payload, async (req) => {
          await update('articles', article, { title: 'Never' }, { req })
          throw new Error('The import failed half-way.')
        })
        .catch(() => null),
    )

    expect(changed).toEqual([])
    if (SAYS_HOW) expect(anew).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createLocalReq, restoreVersionOperation } from 'payload'

import type { Change } from '@/src/delivery/changes'
import type { ChangeFeed, News } from '@/src/delivery/changeFeed'
import { paragraph, richText } from '@/src/richtext/nodes'
import { TAGS } from '@/src/delivery/changeTags'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createImage,
  createInsight,
  createPage,
  createReader,
  createRedirect,
  createSeries,
  createStory,
  createTerm,
  showEveryInsight,
} from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'
import { itWithTransactions } from '@/tests/helpers/transactions'

const isMongodb = Boolean(process.env.TEST_MONGODB_URI)
/** The embedded database has one writer at a time, so that nobody asks at the same moment. */
const onMongodb = isMongodb ? it : it.skip
const why = isMongodb ? '' : ' (skipped: SQLite has one writer at a time)'

let app: App
let feed: ChangeFeed
let log: typeof import('@/src/delivery/changeLog')
let takePositions: typeof import('@/src/database/positions').takePositions
const heard: News[] = []
const waiting = new Set<() => void>()
beforeAll(async () => {
  app = await startApp()
  await showEveryInsight(app.payload)
  log = await import('@/src/delivery/changeLog')
  ;({ takePositions } = await import('@/src/database/positions'))
  const { changeFeed } = await import('@/src/delivery/changeFeed')
  feed = changeFeed(app.payload)
  feed.subscribe((news) => {
    heard.push(news)
    for (const look of waiting) look()
  })
  await feed.ready()
})
afterAll(() => app.close())

const isChange = (news: News): news is Change => news !== 'reset'

/** What this process is told while something is done, without waiting for it. */
const toldDuring = async (act: () => Promise<unknown>) => {
  const from = heard.length
  await act()
  return heard.slice(from).filter(isChange)
}

/** The first news from here on that is right. */
const hear = (isRight: (news: News) => boolean) =>
  new Promise<News>((resolve) => {
    const look = () => {
      const found = heard.find(isRight)
      if (found === undefined) return
      waiting.delete(look)
      resolve(found)
    }
    waiting.add(look)
    look()
  })

const seen = ({ event, collection, path, tags }: Change) => ({ event, collection, path, tags })
const update = (collection: 'articles' | 'stories' | 'authors', id: unknown, data: object) =>
  app.payload.update({ collection, id: String(id), data })

describe('a piece', () => {
  it('is logged as published when it appears, whether created so or published later', async () => {
    const draft = await createArticle(app.payload, { title: 'From a draft', _status: 'draft' })
    const id = String(draft.id)

    const created = await toldDuring(() => createStory(app.payload, { title: 'At once' }))
    const published = await toldDuring(() => update('articles', id, { _status: 'published' }))

    expect(created).toMatchObject([
      { event: 'published', collection: 'stories', kind: 'story', path: '/stories/at-once' },
    ])
    expect(published.map(seen)).toEqual([
      {
        event: 'published',
        collection: 'articles',
        path: '/articles/from-a-draft',
        tags: [`article:${id}`, 'list:pieces', `comments:${id}`, `insights:${id}`],
      },
    ])
  })

  it('is not logged while it is a draft, nor for a draft over what is published', async () => {
    const { id } = await createArticle(app.payload, { title: 'Live' })

    const told = await toldDuring(async () => {
      await app.payload.update({
        collection: 'articles',
        id,
        draft: true,
        data: { title: 'Not yet' },
      })
      const draft = await createArticle(app.payload, { _status: 'draft' })
      await app.payload.update({ collection: 'articles', id: draft.id, draft: true, data: {} })
      await app.payload.delete({ collection: 'articles', id: draft.id })
    })

    expect(told).toEqual([])
  })

  it('touches the lists only where it stands elsewhere in them now', async () => {
    const { id } = await createArticle(app.payload, { title: 'Edited' })

    const body = await toldDuring(() =>
      update('articles', id, { body: richText(paragraph('Another body.')) }),
    )
    const title = await toldDuring(() => update('articles', id, { title: 'Edited again' }))
    const slug = await toldDuring(() => update('articles', id, { slug: 'elsewhere' }))

    const own = `article:${String(id)}`
    const path = '/articles/edited'
    const event = { event: 'updated', collection: 'articles' }
    expect(body.map(seen)).toEqual([{ ...event, path, tags: [own] }])
    expect(title.map(seen)).toEqual([{ ...event, path, tags: [own, 'list:pieces'] }])
    expect(slug.map(seen)).toEqual([
      {
        event: 'published',
        collection: 'redirects',
        path: '/articles/edited',
        tags: ['list:redirects'],
      },
      { ...event, path: '/articles/elsewhere', tags: [own, 'list:pieces'] },
    ])
  })

  it('touches the lists, too, where it changes in another language alone', async () => {
    const { id } = await createArticle(app.payload, { title: 'In two languages' })
    const inSpanish = (data: object) => () =>
      app.payload.update({ collection: 'articles', id, data, locale: 'es' })

    const body = richText(paragraph('El texto.'))
    const translated = await toldDuring(inSpanish({ title: 'En dos idiomas', body }))
    const moved = await toldDuring(inSpanish({ slug: 'en-otro-lugar' }))
    const published = await toldDuring(() =>
      app.payload.update({
        ...{ collection: 'articles', id, locale: 'es', publishSpecificLocale: 'es' },
        data: { title: 'Solo en español', _status: 'published' },
      }),
    )

    const tags = [`article:${String(id)}`, 'list:pieces']
    const told = [...translated, ...moved, ...published].filter(
      ({ collection }) => collection === 'articles',
    )
    expect(told.map(seen)).toEqual(
      Array(3).fill({
        event: 'updated',
        collection: 'articles',
        path: '/articles/in-two-languages',
        tags,
      }),
    )
  })

  it('is logged as unpublished when it is taken back, also with a newer draft over it', async () => {
    const { id } = await createArticle(app.payload, { title: 'Taken back' })
    await app.payload.update({ collection: 'articles', id, draft: true, data: { title: 'Draft' } })

    const told = await toldDuring(() => update('articles', id, { _status: 'draft' }))

    expect(told.at(-1)).toMatchObject({ event: 'unpublished', path: '/articles/taken-back' })
  })

  it('is logged as withdrawn when it is deleted, once with all that readers left on it', async () => {
    const { id } = await createStory(app.payload, { title: 'Withdrawn' })
    const { reader } = await createReader(app.payload)
    const on = { piece: String(id), reader: reader.id }
    await createComment(app.payload, on)
    await createInsight(app.payload, on)

    const told = await toldDuring(() => app.payload.delete({ collection: 'stories', id }))

    expect(told.map(seen)).toEqual([
      {
        event: 'withdrawn',
        collection: 'stories',
        path: '/stories/withdrawn',
        tags: expect.arrayContaining([`story:${id}`, `comments:${id}`, `insights:${id}`]),
      },
    ])
  })

  it('tells the published stories of a series which of them came or went', async () => {
    const stories: string[] = []
    for (let at = 0; at < 3; at++) stories.push(String((await createStory(app.payload)).id))
    const draft = String((await createStory(app.payload, { _status: 'draft' })).id)
    const series = await createSeries(app.payload, { stories: [...stories.slice(0, 2), draft] })

    const [told] = await toldDuring(() =>
      app.payload.update({
        collection: 'series',
        id: series.id,
        data: { stories: stories.slice(1) },
      }),
    )
    const [same] = await toldDuring(() =>
      app.payload.update({ collection: 'series', id: series.id, data: { subtitle: 'Same' } }),
    )

    expect(told?.tags).toEqual([`series:${series.id}`, ...stories.map((id) => `story:${id}`)])
    expect(same?.tags).toEqual([`series:${series.id}`])
  })

  it('is logged when a version of it is restored, and when many are changed at once', async () => {
    const restored = await createArticle(app.payload, { title: 'First words' })
    await update('articles', restored.id, { title: 'Second words' })
    const { docs } = await app.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: restored.id } },
      sort: 'updatedAt',
    })
    const many: string[] = []
    for (let at = 0; at < 3; at++)
      many.push(String((await createArticle(app.payload, { subtitle: 'In bulk' })).id))

    const id = String(docs[0]!.id)
    const asDraft = await toldDuring(async () =>
      restoreVersionOperation({
        ...{ id, draft: true, overrideAccess: true },
        collection: app.payload.collections.articles,
        req: await createLocalReq({}, app.payload),
      }),
    )
    const restoring = await toldDuring(() =>
      app.payload.restoreVersion({ collection: 'articles', id }),
    )
    const inBulk = await toldDuring(() =>
      app.payload.update({
        collection: 'articles',
        where: { id: { in: many } },
        data: { _status: 'draft' },
      }),
    )
    const bulk = inBulk.filter(({ collection }) => collection === 'articles')

    expect(asDraft).toEqual([])
    expect(restoring).toMatchObject([{ event: 'updated', documentId: String(restored.id) }])
    expect(bulk.map(({ documentId }) => documentId).sort()).toEqual(many.sort())
    expect(bulk.map(({ event }) => event)).toEqual(many.map(() => 'unpublished'))
  })

  it('is logged by the caller that asks for a few fields alone', async () => {
    const { id } = await createArticle(app.payload, { title: 'Selected' })

    const told = await toldDuring(() =>
      app.payload.update({
        collection: 'articles',
        id,
        data: { subtitle: 'New' },
        select: { subtitle: true },
      }),
    )
    const comment = await toldDuring(async () =>
      app.payload.create({
        collection: 'comments',
        data: {
          ...{ piece: id, reader: (await createReader(app.payload)).reader.id },
          ...{ body: 'Selected', status: 'approved', depth: 0 },
        },
        select: { body: true },
      }),
    )
    const gone = await toldDuring(() =>
      app.payload.delete({
        collection: 'articles',
        where: { id: { equals: id } },
        select: { subtitle: true },
      }),
    )

    expect(told).toMatchObject([{ event: 'updated', documentId: String(id) }])
    expect(comment).toMatchObject([{ event: 'published', collection: 'comments' }])
    expect(gone).toMatchObject([{ event: 'withdrawn', documentId: String(id) }])
  })
})

describe('what else the public sees', () => {
  it('is logged: authors, topics, conditions, communities and pages', async () => {
    const author = await createTerm(app.payload, 'authors', { name: 'Before' })

    const renamed = await toldDuring(() => update('authors', author.id, { name: 'After' }))
    const made = await toldDuring(async () => {
      for (const name of ['topics', 'conditions', 'communities'] as const)
        await createTerm(app.payload, name, { name: `New ${name}` })
      await createPage(app.payload, { title: 'New page' })
    })

    expect(renamed.map(seen)).toEqual([
      {
        event: 'updated',
        collection: 'authors',
        path: '/authors/before',
        tags: [`author:${String(author.id)}`, 'list:authors'],
      },
    ])
    expect(made.map(({ path, tags }) => [path, tags[1]])).toEqual([
      ['/topics/new-topics', 'list:topics'],
      ['/conditions/new-conditions', 'list:conditions'],
      ['/communities/new-communities', 'list:communities'],
      ['/new-page', 'list:pages'],
    ])
  })

  it('is logged: who of the readers is an author', async () => {
    const author = await createTerm(app.payload, 'authors', { name: 'Also a reader' })
    const { reader } = await createReader(app.payload)

    const told = await toldDuring(() => update('authors', author.id, { readers: [reader.id] }))

    expect(told).toMatchObject([{ tags: [`author:${String(author.id)}`, 'list:authors'] }])
  })

  it('is logged: redirects, those of editors and those that a document leaves and takes along', async () => {
    const { id } = await createPage(app.payload, { title: 'A moving page' })
    const redirect = await createRedirect(app.payload, '/old', 'https://example.org/')
    const slugTo = (slug: string) => () =>
      app.payload.update({ collection: 'pages', id, data: { slug } })
    const ofRedirects = async (act: () => Promise<unknown>) =>
      (await toldDuring(act))
        .filter(({ collection }) => collection === 'redirects')
        .map(({ event, path, tags }) => [event, path, ...tags])

    const made = await ofRedirects(() => createRedirect(app.payload, '/older', '/old'))
    const changed = await ofRedirects(() =>
      app.payload.update({ collection: 'redirects', id: redirect.id, data: { type: '302' } }),
    )
    const gone = await ofRedirects(() =>
      app.payload.delete({ collection: 'redirects', where: { from: { equals: '/older' } } }),
    )
    const left = await ofRedirects(slugTo('moved'))
    const back = await ofRedirects(slugTo('a-moving-page'))
    const deleted = await ofRedirects(() => app.payload.delete({ collection: 'pages', id }))

    expect([...made, ...changed, ...gone]).toEqual([
      ['published', '/older', 'list:redirects'],
      ['updated', '/old', 'list:redirects'],
      ['withdrawn', '/older', 'list:redirects'],
    ])
    expect([...left, ...back, ...deleted]).toEqual([
      ['published', '/a-moving-page', 'list:redirects'],
      ['withdrawn', '/a-moving-page', 'list:redirects'],
      ['published', '/moved', 'list:redirects'],
      ['withdrawn', '/moved', 'list:redirects'],
    ])
  })

  it('is logged: the settings, pictures that are replaced or deleted, and readers who are renamed', async () => {
    const { id } = await createImage(app.payload)
    const { reader } = await createReader(app.payload)
    const rename = (data: object) =>
      app.payload.update({ collection: 'readers', id: reader.id, data })

    const unseen = await toldDuring(async () => {
      await createImage(app.payload)
      await rename({ locale: 'es' })
    })
    const told = await toldDuring(async () => {
      await app.payload.updateGlobal({ slug: 'site', data: { name: 'Renamed' } })
      await app.payload.update({ collection: 'media', id, data: { alt: 'Replaced' } })
      await app.payload.delete({ collection: 'media', id })
      await rename({ displayName: 'Somebody else' })
      await app.payload.delete({ collection: 'readers', id: reader.id })
    })

    expect(told.map(({ event, tags }) => [event, tags])).toEqual([
      ['updated', ['site']],
      ['updated', [`media:${id}`]],
      ['withdrawn', [`media:${id}`]],
      ['updated', [TAGS.reader(reader.id)]],
      ['withdrawn', [TAGS.reader(reader.id)]],
    ])
    expect(unseen).toEqual([])
  })
})

describe('what readers leave', () => {
  it('is logged as it comes into sight and goes, and not while it waits', async () => {
    const piece = String((await createStory(app.payload)).id)
    const reader = (await createReader(app.payload)).reader.id
    const events: string[] = []
    const decide = async (id: unknown, status: 'approved' | 'rejected') => {
      const told = await toldDuring(() =>
        app.payload.update({ collection: 'comments', id: String(id), data: { status } }),
      )
      events.push(...told.map(({ event }) => event))
    }

    const waits = await toldDuring(() =>
      createComment(app.payload, { piece, reader, status: 'pending' }),
    )
    const { docs } = await app.payload.find({
      collection: 'comments',
      where: { piece: { equals: piece } },
    })
    const { id } = docs[0]!
    await decide(id, 'approved')
    await decide(id, 'rejected')
    await decide(id, 'approved')
    const gone = await toldDuring(() => app.payload.delete({ collection: 'comments', id }))

    expect(waits).toEqual([])
    expect(events).toEqual(['published', 'unpublished', 'published'])
    expect(gone.map(seen)).toEqual([
      {
        event: 'withdrawn',
        collection: 'comments',
        path: null,
        tags: [`comment:${id}`, `comments:${piece}`, 'list:discussed'],
      },
    ])
  })

  it('is logged for comments by how many it helped, and by whose answers move up', async () => {
    const piece = String((await createStory(app.payload)).id)
    const [writer, other, fan] = [
      (await createReader(app.payload)).reader,
      (await createReader(app.payload)).reader.id,
      (await createReader(app.payload)).reader,
    ]
    const on = { piece, reader: writer.id }
    const above = await createComment(app.payload, on)
    const below = await createComment(app.payload, {
      ...{ ...on, reader: other },
      ...{ parent: above.id, depth: 1 },
    })

    const marked = await toldDuring(() =>
      app.payload.create({
        collection: 'helpful-marks',
        data: { comment: below.id, reader: fan.id },
      }),
    )
    const unmarked = await toldDuring(() =>
      app.payload.delete({ collection: 'readers', id: fan.id }),
    )
    const left = await toldDuring(() =>
      app.payload.delete({ collection: 'readers', id: writer.id }),
    )

    const tags = [`comment:${below.id}`, `comment:${above.id}`, `comments:${piece}`]
    const changed = { event: 'updated', documentId: below.id, tags: expect.arrayContaining(tags) }
    expect(marked).toMatchObject([changed])
    expect(marked[0]?.tags).not.toContain('list:discussed')
    expect(unmarked).toMatchObject([
      changed,
      { collection: 'readers', documentId: TAGS.reader(fan.id) },
    ])
    expect(left).toMatchObject([
      { event: 'updated', documentId: below.id },
      { event: 'withdrawn', documentId: above.id },
      { event: 'withdrawn', documentId: TAGS.reader(writer.id) },
    ])
    expect(left[0]?.tags).toContain('list:discussed')
  })

  it('touches all that stands above it, since what was withdrawn is shown by its answers alone', async () => {
    const piece = String((await createStory(app.payload)).id)
    const { reader } = await createReader(app.payload)
    const say = (parent: string | null, depth: number, status: 'approved' | 'pending') =>
      createComment(app.payload, { piece, reader: reader.id, parent, depth, status })
    const top = await say(null, 0, 'approved')
    const middle = await say(top.id, 1, 'approved')
    const bottom = await say(middle.id, 2, 'pending')
    for (const { id } of [middle, top])
      await app.payload.update({ collection: 'comments', id, data: { status: 'withdrawn' } })

    const told = await toldDuring(() =>
      app.payload.update({ collection: 'comments', id: bottom.id, data: { status: 'approved' } }),
    )

    expect(told.map(seen)).toEqual([
      {
        event: 'published',
        collection: 'comments',
        path: null,
        tags: [
          ...[bottom, middle, top].map(({ id }) => `comment:${id}`),
          ...[`comments:${piece}`, 'list:discussed'],
        ],
      },
    ])
  })

  it('is not logged for what only the staff see of a comment', async () => {
    const piece = String((await createStory(app.payload)).id)
    const { reader } = await createReader(app.payload)
    const { id } = await createComment(app.payload, { piece, reader: reader.id })
    const change = (data: object) => () => app.payload.update({ collection: 'comments', id, data })

    const noted = await toldDuring(change({ staffNote: 'Watch this thread', care: true }))
    const featured = await toldDuring(change({ featured: true }))

    expect(noted).toEqual([])
    expect(featured).toMatchObject([
      { event: 'updated', tags: [`comment:${id}`, `comments:${piece}`] },
    ])
  })

  it('is logged for insights by what is counted of them, and not for a private note', async () => {
    const piece = String((await createStory(app.payload)).id)
    const reader = (await createReader(app.payload)).reader.id
    const insight = await createInsight(app.payload, { piece, reader, rating: 'nice-work' })
    const change = (data: object) => () =>
      app.payload.update({ collection: 'insights', id: insight.id, data })

    const rated = await toldDuring(change({ rating: 'outstanding' }))
    const noted = await toldDuring(change({ note: 'For the author' }))

    expect(rated).toMatchObject([{ event: 'updated', tags: [`insights:${piece}`] }])
    expect(noted).toEqual([])
  })

  it('is not logged on a piece that is not there for the public', async () => {
    const { id } = await createStory(app.payload)
    await update('stories', id, { _status: 'draft' })
    const reader = (await createReader(app.payload)).reader.id

    const told = await toldDuring(() => createComment(app.payload, { piece: String(id), reader }))

    expect(told).toEqual([])
  })
})

describe('the log', () => {
  it('tells of a write that was given no transaction', async () => {
    const { id } = await createArticle(app.payload, { title: 'On its own' })

    const told = await toldDuring(() =>
      app.payload.update({
        collection: 'articles',
        id,
        data: { subtitle: 'Without' },
        disableTransaction: true,
      }),
    )

    expect(told).toMatchObject([{ event: 'updated', path: '/articles/on-its-own' }])
  })

  it('tells of a change once others can read it', async () => {
    const { payload } = app
    const read: Promise<unknown>[] = []
    const unsubscribe = feed.subscribe((news) => {
      if (isChange(news))
        read.push(payload.db.findOne({ collection: 'pieces', where: { live: { equals: true } } }))
    })
    await payload.delete({ collection: 'stories', where: { id: { exists: true } } })
    await payload.delete({ collection: 'articles', where: { id: { exists: true } } })
    await payload.delete({ collection: 'series', where: { id: { exists: true } } })
    read.length = 0

    await createArticle(payload, { title: 'The only one' })
    unsubscribe()

    expect(await Promise.all(read)).toMatchObject([{ title: 'The only one' }])
  })

  itWithTransactions('holds nothing of a write that was rolled back', async () => {
    const { config } = app.payload.collections.articles
    const before = await app.payload.count({ collection: 'changes' })
    const refuse = () => {
      throw new Error('This hook refuses.')
    }

    config.hooks.afterChange.push(refuse)
    const told = await toldDuring(() =>
      createArticle(app.payload, { title: 'Rolled back' }).catch(() => null),
    )
    config.hooks.afterChange.splice(config.hooks.afterChange.indexOf(refuse), 1)

    expect(told).toEqual([])
    expect(await app.payload.count({ collection: 'changes' })).toEqual(before)
  })

  it('reaches another process, and what another process writes reaches this one', async () => {
    const other = startOther(app, 'hearChanges.ts')
    await other.line((line) => line === '"ready"')

    await createArticle(app.payload, { title: 'Heard over there' })
    const there = await other.line((line) => line.includes('/articles/heard-over-there'))
    await other.end()
    const writer = startOther(app, 'writeArticles.ts', 'Heard here', '3')
    const here = await hear((news) => isChange(news) && news.path === '/articles/heard-here-2')
    await writer.ended

    expect(JSON.parse(there)).toMatchObject({ event: 'published', collection: 'articles' })
    expect(here).toMatchObject({ event: 'published', kind: 'article' })
  }, 60_000)

  const NEWS = {
    event: 'updated',
    collection: 'site',
    documentId: 'site',
    kind: null,
    path: '/',
  } as const

  /** Rows as another process leaves them, at positions of its own. */
  const write = async (position: number, tag: string, at = new Date()) => {
    const { collection, ...data } = { ...NEWS, tags: [tag], position, at: at.toISOString() }
    await app.payload.db.create({ collection: 'changes', data: { ...data, source: collection } })
  }
  const has = (tag: string) => (news: News) => isChange(news) && news.tags.includes(tag)

  onMongodb(
    `gives each position once, to however many that ask at the same moment${why}`,
    async () => {
      const asked = Array.from({ length: 2000 }, () => takePositions(app.payload, 1, {}))

      expect(new Set(await Promise.all(asked)).size).toBe(2000)
    },
  )

  it('tells of a change that is committed after one with a higher position, once', async () => {
    const first = await takePositions(app.payload, 3, {})

    await write(first + 2, 'late:third')
    await hear(has('late:third'))
    await write(first, 'late:first')
    await hear(has('late:first'))
    await write(first + 1, 'late:second')
    await hear(has('late:second'))
    await createArticle(app.payload, { title: 'Behind them all' })

    const late = heard.filter(isChange).flatMap(({ tags }) => tags.filter((t) => /^late/.test(t)))
    expect(late).toEqual(['late:third', 'late:first', 'late:second'])
  })

  it('is read on from its place by a process that paused', async () => {
    await feed.stop()
    await write(await takePositions(app.payload, 1, {}), 'while:away')
    await feed.ready()

    expect(heard.filter(has('while:away'))).toHaveLength(1)
    expect(heard).not.toContain('reset')
  })

  it('says so where it does not reach back to the place of a process that was away', async () => {
    await feed.stop()
    const first = await takePositions(app.payload, 3, {})
    await write(first, 'gone:one', new Date(0))
    await write(first + 1, 'gone:two', new Date(0))
    await write(first + 2, 'still:there')
    await app.payload.db.updateMany({
      collection: 'changes',
      where: { position: { less_than: first } },
      data: { at: new Date(0).toISOString() },
    })
    await log.pruneChanges(app.payload, 1000)
    await feed.ready()
    const told = await toldDuring(() => createArticle(app.payload, { title: 'From here on' }))

    expect(heard.filter((news) => news === 'reset')).toHaveLength(1)
    expect(heard.filter(has('gone:one'))).toEqual([])
    expect(told).toMatchObject([{ path: '/articles/from-here-on' }])
  })

  it('makes a process that cannot read it answer that it is not ready', async () => {
    const { db } = app.payload
    const find = db.find.bind(db)
    const answerOf = async (isRight: (response: Response) => boolean): Promise<Response> => {
      const response = await fetch(`${app.url}/readyz`)
      return isRight(response) ? response : answerOf(isRight)
    }

    const unreadable = jest
      .spyOn(db, 'find')
      .mockImplementation((args: Parameters<typeof find>[0]) =>
        args.collection === 'changes' ? Promise.reject(new Error('There is no log.')) : find(args),
      )
    const during = await answerOf(({ status }) => status === 503)
    unreadable.mockRestore()
    const after = await answerOf(({ ok }) => ok)

    expect(await during.json()).toMatchObject({ reason: 'The log of changes cannot be read.' })
    expect(await after.json()).toEqual({ status: 'ready' })
  })
})

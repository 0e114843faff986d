import type { PayloadRequest } from 'payload'

import {
  block,
  internalLink,
  paragraph,
  richText,
  type RichTextDocument,
} from '@/src/richtext/nodes'

import type { App } from './app'
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
} from './factories'
import { ALPHA } from './richQueries'

export const PIECES = ['articles', 'stories', 'series'] as const
export const TERMS = ['authors', 'topics', 'conditions', 'communities'] as const
export type PieceSlug = (typeof PIECES)[number]
export type TermSlug = (typeof TERMS)[number]
type Kind = PieceSlug | TermSlug | 'pages' | 'media' | 'comments' | 'insights' | 'redirects'
type Reader = Awaited<ReturnType<typeof createReader>>

const TYPES: Partial<Record<Kind, string>> = {
  ...{ articles: 'Article', stories: 'Story', series: 'Series', authors: 'Author' },
  ...{ comments: 'Comment', insights: 'Insight' },
}

/** What random writes have to do with: documents by their ids, also those that are gone by now. */
export class World {
  readonly ids: Record<Kind, string[]> = {
    ...{ articles: [], stories: [], series: [], pages: [], media: [] },
    ...{ authors: [], topics: [], conditions: [], communities: [] },
    ...{ comments: [], insights: [], redirects: [] },
  }
  readonly readers: Reader[] = []

  constructor(readonly app: App) {}

  get payload() {
    return this.app.payload
  }

  /** One of those that there are or were; null where there was none yet. */
  pick(kind: Kind, choice: number): string | null {
    const ids = this.ids[kind]
    return ids[choice % ids.length] ?? null
  }

  reader(choice: number): Reader {
    return this.readers[choice % this.readers.length]!
  }

  note(kind: Kind, { id }: { id: unknown }): string {
    this.ids[kind].push(String(id))
    return String(id)
  }

  /** Ids as the API gives them, of all kinds that can be asked for by one. */
  get nodes(): string[] {
    return [
      ...(Object.keys(TYPES) as Kind[]).flatMap((kind) =>
        this.ids[kind].slice(0, 12).map((id) => globalId(TYPES[kind]!, id)),
      ),
      ...this.readers.map(({ reader }) => globalId('Reader', reader.id)),
    ]
  }

  /** A text that names what there is: a picture, a story, a place to go to. */
  body(choice: number): RichTextDocument {
    const [story, image, article] = [
      this.pick('stories', choice),
      this.pick('media', choice),
      this.pick('articles', choice),
    ]
    return richText(
      paragraph(`Words, and the number ${choice}.`),
      ...(story && choice % 2 ? [block('storyEmbed', { story })] : []),
      ...(image && choice % 3 ? [block('image', { image })] : []),
      ...(article && choice % 5 ? [paragraph(internalLink('articles', article, 'Read on'))] : []),
      ...(choice % 4 === 0 ? [block('crisisResources', {})] : []),
    )
  }
}

/** Takes everything out of the publication, by the doors that a change is told at. */
export const emptied = async (app: App): Promise<World> => {
  const all = { id: { exists: true } }
  for (const collection of [...PIECES, 'pages', 'redirects', ...TERMS, 'media', 'readers'] as const)
    await app.payload.delete({ collection, where: all })
  await app.payload.updateGlobal({
    slug: 'site',
    data: {
      ...{ name: 'Firsthand', logo: null, disclaimer: null },
      insightLabels: [{ code: 'moving', label: 'Moving' }],
      insightsMinimum: 1,
      crisisResources: [{ name: 'A line to call', region: 'US' }],
    },
  })
  return new World(app)
}

/** A publication in which every question has an answer to begin with. */
export const settled = async (app: App): Promise<World> => {
  const world = await emptied(app)
  const { payload } = app
  for (const name of ['Willow', 'Sage']) world.readers.push(await createReader(payload, name))
  const picture = world.note('media', await createImage(payload, { alt: 'A picture' }))
  for (const collection of TERMS)
    world.note(collection, await createTerm(payload, collection, { name: ALPHA }))

  const about = {
    ...{ title: ALPHA, authors: world.ids.authors, topics: world.ids.topics, cover: picture },
    ...{ conditions: world.ids.conditions, community: world.ids.communities[0] },
  }
  const story = world.note('stories', await createStory(payload, about))
  const article = world.note(
    'articles',
    await createArticle(payload, { ...about, body: world.body(7) }),
  )
  world.note('series', await createSeries(payload, { ...about, stories: [story] }))
  world.note('pages', await createPage(payload, { title: ALPHA, body: world.body(7) }))

  const on = { piece: article, reader: world.reader(0).reader.id }
  const comment = await createComment(payload, on)
  world.note('comments', comment)
  world.note('insights', await createInsight(payload, { ...on, rating: 'nice-work' }))
  await createComment(payload, {
    ...{ piece: article, reader: world.reader(1).reader.id, parent: comment.id, depth: 1 },
  }).then((answer) => world.note('comments', answer))
  return world
}

export type Options = { req?: PayloadRequest }

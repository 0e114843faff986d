import { createHash } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'

import { toRichText } from '@/seed/bodies'
import { articles } from '@/seed/content/articles'
import { authors } from '@/seed/content/authors'
import { comments } from '@/seed/content/comments'
import { insights } from '@/seed/content/insights'
import { pages } from '@/seed/content/pages'
import { readers } from '@/seed/content/readers'
import { series } from '@/seed/content/series'
import { site } from '@/seed/content/site'
import { stories } from '@/seed/content/stories'
import { communities, conditions, topics } from '@/seed/content/terms'
import type { Body, BodyBlock, Comment } from '@/seed/content/types'
import { Ids, type SeededCollection } from '@/seed/ids'
import { pathsIn, targetOf } from '@/seed/links'
import { altOf, pictureKeys, renderPicture } from '@/seed/pictures'

const pieces = [...stories, ...articles, ...series]
const known: Record<SeededCollection, string[]> = {
  articles: keysOf(articles),
  authors: keysOf(authors),
  comments: keysOf(comments),
  communities: keysOf(communities),
  conditions: keysOf(conditions),
  media: pictureKeys,
  pages: keysOf(pages),
  readers: keysOf(readers),
  series: keysOf(series),
  stories: keysOf(stories),
  topics: keysOf(topics),
}

/** Every body of the publication, in both languages, with a name for the report. */
const bodies: [name: string, body: Body][] = [
  ...[...stories, ...articles].flatMap(({ key, body, es }) => named(key, body, es?.body)),
  ...series.flatMap(({ key, body, closing, es }) => [
    ...named(key, body, es?.body),
    ...named(`${key} closing`, closing, es?.closing),
  ]),
  ...pages.flatMap(({ key, body, es }) => named(key, body, es.body)),
  ...authors.flatMap(({ key, bio, es }) => named(key, bio, es.bio)),
  ...communities.flatMap(({ key, guidelines, es }) => named(key, guidelines, es.guidelines)),
  ...[site.insightsHelp, site.offLabelNotice, site.commentPolicy, site.disclaimer].flatMap(
    ({ en, es }, index) => named(`notice ${index}`, en, es),
  ),
]

function keysOf(entries: readonly { key: string }[]): string[] {
  return entries.map(({ key }) => key)
}

function named(name: string, en: Body, es?: Body): [string, Body][] {
  return es
    ? [
        [name, en],
        [`${name} (es)`, es],
      ]
    : [[name, en]]
}

const wordsOf = (part: string | BodyBlock): string => {
  if (typeof part === 'string') return part
  if ('pullQuote' in part) return part.pullQuote
  if ('callout' in part) return part.body
  if ('journey' in part) return part.journey.map(({ title, body }) => `${title} ${body}`).join(' ')

  return 'image' in part ? (part.caption ?? '') : ''
}

const wordCount = (body: Body): number =>
  body.map(wordsOf).join(' ').split(/\s+/).filter(Boolean).length

const blocksIn = (body: Body): BodyBlock[] => body.filter((part) => typeof part !== 'string')

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

const missing = (collection: SeededCollection, keys: readonly string[]): string[] =>
  keys.filter((key) => !known[collection].includes(key))

/** Ids for everything, as after seeding. */
const allIds = (): Ids => {
  const ids = new Ids()
  for (const [collection, keys] of Object.entries(known))
    for (const key of keys) ids.add(collection as SeededCollection, key, `${collection}-${key}`)

  return ids
}

describe('the demo publication', () => {
  it('has the promised number of everything', () => {
    const counts = {
      stories: stories.length,
      articles: articles.length,
      series: series.length,
      authors: authors.length,
      communities: communities.length,
      topics: topics.length,
      conditions: conditions.length,
      pages: pages.length,
    }

    expect(counts).toEqual({
      stories: 12,
      articles: 12,
      series: 3,
      authors: 6,
      communities: 2,
      topics: 8,
      conditions: 6,
      pages: 3,
    })
    expect(readers.length).toBeGreaterThanOrEqual(10)
    expect(comments.length).toBeGreaterThanOrEqual(40)
    expect(insights.length).toBeGreaterThanOrEqual(60)
  })

  it('is translated in part', () => {
    expect(stories.filter(({ es }) => es)).toHaveLength(3)
    expect(articles.filter(({ es }) => es)).toHaveLength(3)
    expect(series.filter(({ es }) => es)).toHaveLength(1)
  })

  it('uses every key and every slug once', () => {
    const english = [...keysOf(pieces), ...keysOf(pages)]
    const spanish = [...pieces, ...pages].flatMap(({ es }) => es?.slug ?? [])
    const terms = [...topics, ...conditions, ...communities].flatMap(({ key, es }) => [
      key,
      es.slug,
    ])

    expect(repeated([...english, ...spanish])).toEqual([])
    expect(repeated(terms)).toEqual([])
    expect(repeated([...known.authors, ...known.readers, ...known.comments])).toEqual([])
    for (const slug of [...english, ...spanish, ...terms]) expect(slug).toMatch(/^[a-z0-9-]{2,96}$/)
  })

  it('spreads its dates over the year before November 2026', () => {
    for (const { publishedAt } of pieces) {
      expect(publishedAt >= '2025-11-01').toBe(true)
      expect(publishedAt < '2026-11-01').toBe(true)
    }
    expect(repeated(pieces.map(({ publishedAt }) => publishedAt))).toEqual([])
  })
})

describe('references', () => {
  it.each(pieces.map((piece) => [piece.key, piece] as const))('of %s resolve', (_, piece) => {
    expect(missing('authors', piece.authors)).toEqual([])
    expect(missing('authors', piece.review ? [piece.review.reviewer] : [])).toEqual([])
    expect(missing('topics', piece.topics)).toEqual([])
    expect(missing('conditions', piece.conditions)).toEqual([])
    expect(missing('communities', piece.community ? [piece.community] : [])).toEqual([])
    expect(missing('media', [piece.cover])).toEqual([])
    expect(piece.authors.length).toBeGreaterThan(0)
    expect(piece.topics.length).toBeGreaterThan(0)
  })

  it('put each story into one series', () => {
    expect(series.map((one) => one.stories.length)).toEqual([4, 4, 4])
    expect(series.flatMap((one) => one.stories).sort()).toEqual([...known.stories].sort())
  })

  it('use every topic, condition, author and cover', () => {
    const shown = bodies.flatMap(([, body]) =>
      blocksIn(body).flatMap((part) => ('image' in part ? part.image : [])),
    )
    const used = [
      ...pieces.flatMap((piece) => [piece.cover, ...piece.topics, ...piece.conditions]),
      ...pieces.flatMap((piece) => [...piece.authors, piece.review?.reviewer ?? '']),
      ...authors.map(({ portrait }) => portrait),
      ...communities.map(({ logo }) => logo),
      site.logo,
      ...shown,
    ]
    const all = [...known.topics, ...known.conditions, ...known.authors, ...known.media]

    expect(all.filter((key) => !used.includes(key))).toEqual([])
  })

  it.each(bodies)('in the text of %s resolve', (_, body) => {
    const embedded = blocksIn(body).flatMap((part) => ('story' in part ? part.story : []))
    const open = pathsIn(body).filter((path) => {
      const target = targetOf(path)

      return !target || !known[target.collection].includes(target.key)
    })

    expect(missing('stories', embedded)).toEqual([])
    expect(open).toEqual([])
  })

  it.each(bodies)('and %s becomes rich text without paths left over', (_, body) => {
    const document = toRichText(body, allIds())

    expect(document.root.children.length).toBeGreaterThan(0)
    expect(JSON.stringify(document)).not.toMatch(/"url":"\//)
  })

  it('of the navigation lead to lists or pages', () => {
    const lists = ['/stories', '/series', '/articles', '/topics']
    const inside = [...site.navigation, ...site.footer].map(({ url }) => url)

    expect(
      inside.filter((url) => !lists.includes(url) && !known.pages.includes(url.slice(1))),
    ).toEqual([])
  })
})

describe('the writing', () => {
  it.each(stories.flatMap(({ key, body, es }) => named(key, body, es?.body)))(
    'tells %s in 300 to 600 words',
    (_, body) => {
      expect(wordCount(body)).toBeGreaterThanOrEqual(300)
      expect(wordCount(body)).toBeLessThanOrEqual(600)
    },
  )

  it.each(articles.flatMap(({ key, body, es }) => named(key, body, es?.body)))(
    'explains %s in 400 to 900 words',
    (_, body) => {
      expect(wordCount(body)).toBeGreaterThanOrEqual(400)
      expect(wordCount(body)).toBeLessThanOrEqual(900)
    },
  )

  it('gives no alias a surname', () => {
    const aliases = stories.map(({ narrator }) => narrator.alias)
    const surnamed = new RegExp(`\\b(${aliases.join('|')})[ -](?!I\\b)\\p{Lu}\\p{Ll}+`, 'u')
    const everything = JSON.stringify([bodies, pieces.map(({ description }) => description)])

    expect(repeated(aliases)).toEqual([])
    for (const alias of aliases) expect(alias).toMatch(/^\p{L}+$/u)
    expect(surnamed.exec(everything)).toBeNull()
  })

  it('shares no name between storytellers, authors and readers', () => {
    const names = authors.flatMap(({ name }) => name.split(' '))
    const aliases = stories.map(({ narrator }) => narrator.alias)

    expect(aliases.filter((alias) => names.includes(alias))).toEqual([])
    for (const { displayName } of readers) expect(displayName).toMatch(/^[A-Za-z0-9]{2,40}$/)
  })

  it('promises nothing', () => {
    const text = bodies
      .flatMap(([name, body]) => (name.startsWith('about') ? [] : body.map(wordsOf)))
      .join('\n')
      .replaceAll('the word *guaranteed*', '')

    expect(text.match(/\b(cures?|cured|guaranteed?|breakthrough|magic)\b/gi)).toBeNull()
    expect(text.match(/\b\d+ ?(mg|milligrams?|mcg|µg|ml)\b/gi)).toBeNull()
  })

  it('shows help wherever suicide is spoken of', () => {
    const grave = pieces.filter(({ contentNotes }) => contentNotes?.includes('suicide'))
    const helpless = grave.filter(
      ({ body }) => !blocksIn(body).some((part) => 'crisisResources' in part),
    )

    expect(grave.length).toBeGreaterThan(2)
    expect(keysOf(helpless)).toEqual([])
  })

  it('keeps to the lengths of the fields', () => {
    for (const { title, subtitle, description } of pieces.flatMap((piece) => [
      piece,
      ...(piece.es ? [piece.es] : []),
    ])) {
      expect(title.length).toBeLessThanOrEqual(200)
      expect(subtitle.length).toBeLessThanOrEqual(300)
      expect(description.length).toBeLessThanOrEqual(200)
    }
  })

  it('cites with well-formed identifiers', () => {
    for (const { year, doi } of pieces.flatMap(({ citations }) => citations ?? [])) {
      expect(year).toBeGreaterThanOrEqual(2000)
      expect(doi ?? '10.1000/1').toMatch(/^10\.\d{4,9}\/\S+$/)
    }
  })

  it('uses every kind of block', () => {
    const kinds = new Set(bodies.flatMap(([, body]) => blocksIn(body).flatMap(Object.keys)))
    const journeys = articles.filter(({ body }) => blocksIn(body).some((part) => 'journey' in part))

    for (const kind of ['image', 'pullQuote', 'callout', 'journey', 'story', 'crisisResources'])
      expect(kinds).toContain(kind)
    expect(journeys.length).toBeGreaterThanOrEqual(2)
  })
})

describe('what readers left', () => {
  const publishedAt = (key: string): string =>
    pieces.find((piece) => piece.key === key)?.publishedAt ?? 'never'

  const depthOf = ({ parent }: Comment): number => {
    const above = comments.find(({ key }) => key === parent)

    return above ? depthOf(above) + 1 : 0
  }

  it('names readers and pieces that exist, after publication', () => {
    for (const { piece, reader, at } of [...comments, ...insights]) {
      expect(known.readers).toContain(reader)
      expect(at > publishedAt(piece)).toBe(true)
    }
  })

  it('answers earlier, approved comments on the same piece', () => {
    for (const [index, comment] of comments.entries()) {
      if (!comment.parent) continue
      const parent = comments.slice(0, index).find(({ key }) => key === comment.parent)

      expect(parent).toMatchObject({ piece: comment.piece })
      expect(parent?.status ?? 'approved').toBe('approved')
      expect(comment.at > (parent?.at ?? '')).toBe(true)
    }
  })

  it('goes three replies deep, and holds what a moderator has to judge', () => {
    const statuses = new Set(comments.map(({ status }) => status ?? 'approved'))

    expect(Math.max(...comments.map(depthOf))).toBe(3)
    expect([...statuses].sort()).toEqual(['approved', 'pending', 'rejected', 'spam'])
  })

  it('has one insight for each reader and piece, with labels of the site', () => {
    const codes = site.insightLabels.map(({ code }) => code)

    expect(repeated(insights.map(({ piece, reader }) => `${piece} ${reader}`))).toEqual([])
    expect(
      insights.flatMap(({ labels }) => labels).filter((code) => !codes.includes(code)),
    ).toEqual([])
    expect(repeated(codes)).toEqual([])
  })
})

describe('the pictures', () => {
  it('are described in both languages', () => {
    for (const key of pictureKeys) {
      const { en, es } = altOf(key)

      expect(en.length).toBeGreaterThan(20)
      expect(es.length).toBeGreaterThan(20)
      expect(en).not.toBe(es)
    }
  })

  it.each(['night-lake', 'portrait-poppy', 'logo-site'] as const)(
    'are the same each time: %s',
    async (key) => {
      const [first, second] = await Promise.all([renderPicture(key), renderPicture(key)])

      expect(hash(first.data)).toBe(hash(second.data))
      expect(first.name).toMatch(/\.(jpg|png)$/)
    },
  )
})

const hash = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import type { Connection, Page } from './connections'
import { BadCursor } from './badCursor'
import type { Documents, Entry } from './documents'
import type { Locale } from './locales'
import { idsOf } from './relations'

const encode = (id: string) => Buffer.from(JSON.stringify(['series', id])).toString('base64url')

const decode = (cursor: string): string => {
  try {
    const [name, id, ...rest] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    ) as unknown[]
    if (name === 'series' && typeof id === 'string' && rest.length === 0) return id
  } catch (cause) {
    throw new BadCursor(cursor, { cause })
  }
  throw new BadCursor(cursor)
}

/** The stories of a series, in the order that its editors gave them, and the way back. */
export const createSeriesStories = (payload: Payload, documents: Documents) => {
  const seriesIds = new DataLoader<string, string | null>(async (stories) => {
    const { docs } = await payload.find({
      collection: 'series',
      where: { and: [{ stories: { in: [...stories] } }, { _status: { equals: 'published' } }] },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: false,
      select: { stories: true },
      sort: 'id',
    })
    return stories.map(
      (story) => docs.find((series) => idsOf(series.stories).includes(story))?.id ?? null,
    )
  })

  return {
    async seriesOf(story: string, locale: Locale): Promise<Entry<'series'> | null> {
      const id = await seriesIds.load(story)
      return id ? documents.one('series', String(id), locale) : null
    },

    async storiesOf(series: Entry<'series'>, page: Page): Promise<Connection<Entry<'stories'>>> {
      const stories = await documents.many('stories', idsOf(series.data.stories), series.asked)
      const position = (cursor: string) => {
        const at = stories.findIndex(({ id }) => id === decode(cursor))
        if (at === -1) throw new BadCursor(cursor)
        return at
      }

      const from = page.after !== undefined ? position(page.after) + 1 : 0
      const to = page.before !== undefined ? position(page.before) : stories.length
      const start = page.last === undefined ? from : Math.max(from, to - page.last)
      const end = page.first === undefined ? to : Math.min(to, from + page.first)
      const edges = stories.slice(start, end).map((node) => ({ cursor: encode(node.id), node }))

      return {
        edges,
        pageInfo: {
          hasNextPage: end < stories.length,
          hasPreviousPage: start > 0,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totalCount: async () => stories.length,
      }
    },
  }
}

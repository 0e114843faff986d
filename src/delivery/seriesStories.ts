import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import { TAGS } from './changeTags'
import type { Connection, Page } from './connections'
import { BadCursor } from './badInput'
import type { Documents, Entry } from './documents'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { decodeParts, encodeParts } from './keyset'
import type { Locale } from './locales'
import { idsOf } from './relations'
import { type Cut, slicedList } from './slicedList'

const cursorOf = ({ id }: { id: string }) => encodeParts('series', id)

export const seriesLoader = (payload: Payload) =>
  new DataLoader<string, string | null>(async (stories) => {
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

/** The stories of a series, in the order that its editors gave them, and the way back. */
export const createSeriesStories = (loaders: Loaders, documents: Documents, keeper: Keeper) => {
  return {
    seriesOf: async (story: string, locale: Locale): Promise<Entry<'series'> | null> => {
      keeper.touch(TAGS.document('stories', story), TAGS.list('series'))
      const id = await loaders.series.load(story)
      return id ? documents.one('series', String(id), locale) : null
    },

    storiesOf: async (
      series: Entry<'series'>,
      page: Page,
    ): Promise<Connection<Entry<'stories'>>> => {
      const stories = await documents.many('stories', idsOf(series.data.stories), series.asked)
      const cutAt = (cursor: string): Cut => {
        const [id] = decodeParts('series', cursor, 1)
        const before = stories.findIndex((story) => story.id === id)
        if (before === -1) throw new BadCursor(cursor)
        return { before, upTo: before + 1 }
      }
      return slicedList({ items: stories, page, cursorOf, cutAt, load: async (shown) => shown })
    },
  }
}

import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { idsOf } from './relations'

export const authorPageLoader = (payload: Payload) =>
  new DataLoader<string, string[]>(async (readers) => {
    const { docs } = await payload.find({
      collection: 'authors',
      where: { and: [{ readers: { in: [...readers] } }, { _status: { equals: 'published' } }] },
      depth: 0,
      pagination: false,
      select: { readers: true },
    })
    return readers.map((reader) =>
      docs.filter((author) => idsOf(author.readers).includes(reader)).map(({ id }) => id),
    )
  })

/** The published author pages of a reader. The link itself is for the staff alone. */
export const createAuthorPages = (loaders: Loaders, keeper: Keeper) => (reader: string) =>
  keeper.keep(null, `pages of ${reader}`, (own) => {
    own.touch(TAGS.list('authors'))
    return loaders.authorPages.load(reader)
  })

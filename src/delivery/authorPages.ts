import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import { idsOf } from './relations'

/** The published author pages of a reader. The link itself is for the staff alone. */
export const createAuthorPages = (payload: Payload) => {
  const pages = new DataLoader<string, string[]>(async (readers) => {
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

  return (reader: string) => pages.load(reader)
}

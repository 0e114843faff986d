import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'

export type ReaderProfile = { id: string; displayName: string; memberSince: Date }

export const readerLoader = (payload: Payload) =>
  new DataLoader<string, ReaderProfile | null>(async (ids) => {
    const { docs } = await payload.find({
      collection: 'readers',
      where: { id: { in: [...ids] } },
      depth: 0,
      limit: ids.length,
      pagination: false,
      select: { displayName: true, createdAt: true },
    })
    const found = new Map(
      docs.map(({ id, displayName, createdAt }) => [
        String(id),
        { id: String(id), displayName, memberSince: new Date(createdAt) },
      ]),
    )
    return ids.map((id) => found.get(id) ?? null)
  })

/** What everyone may know of a reader who commented; nothing else of the account is read. */
export const createReaders = (loaders: Loaders, keeper: Keeper) => (id: string) =>
  keeper.keep(null, `reader ${id}`, (own) => {
    own.touch(TAGS.reader(id))
    return loaders.readers.load(id)
  })

/** Stands where the writer of a withdrawn comment stood, and tells nothing of them. */
export const nobodyOf = ({ id, createdAt }: { id: string; createdAt: string }): ReaderProfile => ({
  id,
  displayName: '',
  memberSince: new Date(createdAt),
})

import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import type { Site } from '@/payload-types'
import { rowsById } from '@/src/database/rows'

import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'

export type ReaderProfile = {
  id: string
  displayName: string
  memberSince: Date
  isLeaving?: boolean
  isStaff?: boolean
}

export const readerLoader = (payload: Payload) =>
  new DataLoader<string, ReaderProfile | null>(async (ids) => {
    const rows = await rowsById(
      { payload, collection: 'readers', fields: ['displayName', 'createdAt', 'goesAt'] },
      ids,
    )
    const found = new Map(
      rows.map(({ id, displayName, createdAt, goesAt }): [string, ReaderProfile] => [
        id,
        {
          id,
          displayName: String(displayName),
          memberSince: new Date(String(createdAt)),
          isLeaving: Boolean(goesAt),
        },
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

/** Stands for whoever of the staff wrote a comment: their own names are nobody's business. */
export const publicationOf = ({ name, createdAt }: Site): ReaderProfile => ({
  ...{ id: 'publication', displayName: name, isStaff: true },
  memberSince: new Date(createdAt ?? 0),
})

/** Stands where the writer of a withdrawn comment stood, and tells nothing of them. */
export const nobodyOf = ({ id, createdAt }: { id: string; createdAt: string }): ReaderProfile => ({
  id,
  displayName: '',
  memberSince: new Date(createdAt),
})

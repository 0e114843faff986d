import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import { TAGS } from './changeTags'
import type { Documents } from './documents'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import type { Locale } from './locales'
import { COLLECTION_OF, PIECE_COLLECTIONS, type PieceCollection } from './pieceKinds'
import type { PieceEntry } from './pieces'

export const pieceKindLoader = (payload: Payload) =>
  new DataLoader<string, PieceCollection | null>(async (ids) => {
    const { docs } = await payload.find({
      collection: 'pieces',
      where: { and: [{ id: { in: [...ids] } }, { live: { equals: true } }] },
      depth: 0,
      limit: ids.length,
      pagination: false,
      select: { kind: true },
    })
    const found = new Map(docs.map(({ id, kind }) => [String(id), COLLECTION_OF[kind]]))
    return ids.map((id) => found.get(id) ?? null)
  })

/** Finds the published piece behind the id that a comment or an insight carries. */
export const createPieceLookup = (loaders: Loaders, documents: Documents, keeper: Keeper) => ({
  piece: async (id: string, locale: Locale): Promise<PieceEntry | null> => {
    const collection = await keeper.keep(null, `piece ${id}`, (own) => {
      own.touch(...PIECE_COLLECTIONS.map((each) => TAGS.document(each, id)))
      return loaders.pieceKinds.load(id)
    })
    return collection && ((await documents.one(collection, id, locale)) as PieceEntry | null)
  },
})

export type PieceRows = ReturnType<typeof createPieceLookup>

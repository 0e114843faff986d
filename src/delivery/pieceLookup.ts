import DataLoader from 'dataloader'
import type { Payload, Where } from 'payload'

import { findRows, rowsById } from '@/src/database/rows'

import { TAGS } from './changeTags'
import type { Documents } from './documents'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import type { Locale } from './locales'
import {
  COLLECTION_OF,
  PIECE_COLLECTIONS,
  type PieceCollection,
  type PieceKind,
} from './pieceKinds'
import type { PieceEntry } from './pieces'

/** Which of these are live and meet the conditions, and where each of them is found. */
export const livePieces = async (
  payload: Payload,
  ids: string[],
  conditions: Where[],
): Promise<Map<string, PieceCollection>> => {
  const query = {
    where: { and: [{ live: { equals: true } }, ...conditions] },
    filters: [{ id: { in: ids } }],
    sort: ['id'],
    limit: ids.length,
  }
  const [rows = []] = await findRows({ payload, collection: 'pieces', fields: ['kind'] }, [query])
  return new Map(rows.map(({ id, kind }) => [id, COLLECTION_OF[kind as PieceKind]]))
}

export const pieceKindLoader = (payload: Payload) =>
  new DataLoader<string, PieceCollection | null>(async (ids) => {
    const rows = await rowsById({ payload, collection: 'pieces', fields: ['kind', 'live'] }, ids)
    const found = new Map(rows.filter(({ live }) => live).map(({ id, kind }) => [id, kind]))
    return ids.map((id) => COLLECTION_OF[found.get(id) as PieceKind] ?? null)
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

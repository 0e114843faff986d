import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import { findRows, type Row, type RowQuery } from '@/src/database/rows'

import { TAGS } from './changeTags'
import type { Documents } from './documents'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import type { Locale } from './locales'
import { COLLECTION_OF, type PieceKind } from './pieceKinds'
import type { PieceEntry } from './pieces'
import { idsOf } from './relations'

const CANDIDATES = 24

type Subject = { id: string; topics: string[]; conditions: string[] }

export const candidateLoader = (payload: Payload) =>
  new DataLoader<Subject, Row[], string>(
    async (pieces) => {
      const source = { payload, collection: 'pieces' as const, fields: ['kind'] }
      return findRows(
        source,
        pieces.map(({ id, topics, conditions }): RowQuery => ({
          where: { and: [{ live: { equals: true } }, { id: { not_equals: id } }] },
          filters: [
            {
              or: [
                { topics: { in: [...topics, id] } },
                { conditions: { in: [...conditions, id] } },
              ],
            },
          ],
          sort: ['-publishedAt', '-id'],
          limit: CANDIDATES,
        })),
      )
    },
    // A draft of the same piece may be about something else.
    { cacheKeyFn: ({ id, topics, conditions }) => JSON.stringify([id, topics, conditions]) },
  )

/** Pieces that share most published topics and conditions with this one; among equals the newest come first. */
export const createRelated = (loaders: Loaders, documents: Documents, keeper: Keeper) => {
  return async (piece: PieceEntry, first: number, locale: Locale): Promise<PieceEntry[]> => {
    keeper.touch(TAGS.list('articles'))
    const published = async (collection: 'topics' | 'conditions', ids: string[]) =>
      (await documents.many(collection, ids, locale)).map(({ id }) => id)
    const [topics, conditions] = await Promise.all([
      published('topics', idsOf(piece.data.topics)),
      published('conditions', idsOf(piece.data.conditions)),
    ])
    const filedUnder = new Set([...topics, ...conditions])
    if (filedUnder.size === 0) return []

    const found = await Promise.all(
      (await loaders.candidates.load({ id: piece.id, topics, conditions })).map(
        ({ id, kind }) =>
          documents.one(COLLECTION_OF[kind as PieceKind], id, locale) as Promise<PieceEntry | null>,
      ),
    )
    const shared = ({ data }: PieceEntry) =>
      [...idsOf(data.topics), ...idsOf(data.conditions)].filter((id) => filedUnder.has(id)).length

    return found
      .filter((entry) => entry !== null)
      .map((entry, age) => ({ entry, age, weight: shared(entry) }))
      .sort((a, b) => b.weight - a.weight || a.age - b.age)
      .slice(0, first)
      .map(({ entry }) => entry)
  }
}

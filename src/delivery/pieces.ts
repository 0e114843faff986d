import type { Where } from 'payload'

import { TAGS } from './changeTags'
import type { Connection, Connections, Page } from './connections'
import type { Documents, Entry } from './documents'
import type { Keeper } from './keeper'
import type { Order } from './keyset'
import type { Locale } from './locales'
import type { PieceConditions, PieceFilter } from './pieceFilter'
import { COLLECTION_OF, type PieceKind } from './pieceKinds'

export type PieceEntry = Entry<'articles'> | Entry<'stories'> | Entry<'series'>

export const PIECE_ORDERS = {
  NEWEST: { name: 'newest', key: { field: 'publishedAt', descending: true, type: 'date' } },
  OLDEST: { name: 'oldest', key: { field: 'publishedAt', descending: false, type: 'date' } },
  MOST_INSIGHTFUL: {
    name: 'insightful',
    key: { field: 'insightsShown', descending: true, type: 'number' },
  },
  MOST_DISCUSSED: {
    name: 'discussed',
    key: { field: 'commentCount', descending: true, type: 'number' },
  },
  TITLE: { name: 'title', key: { field: 'sortTitle', descending: false, type: 'text' } },
} as const satisfies Record<string, Order>
export type PieceOrder = keyof typeof PIECE_ORDERS

/** What else than the pieces themselves decides about their order. */
const COUNTED: Partial<Record<PieceOrder, string>> = {
  MOST_INSIGHTFUL: TAGS.insightful,
  MOST_DISCUSSED: TAGS.discussed,
}

type Options = {
  filter?: PieceFilter | null
  within?: Where
  order?: PieceOrder
  page: Page
  locale: Locale
}

export const createPieces = (
  documents: Documents,
  connections: Connections,
  conditionsOf: PieceConditions,
  keeper: Keeper,
) => {
  return async ({
    filter,
    within,
    order = 'NEWEST',
    page,
    locale,
  }: Options): Promise<Connection<PieceEntry>> => {
    const counted = COUNTED[order]
    keeper.touch(TAGS.list('articles'), ...(counted ? [counted] : []))
    const { where, time, filters } = await conditionsOf(filter, locale)
    const isByTime = PIECE_ORDERS[order].key.field === 'publishedAt'

    return connections({
      collection: 'pieces',
      // Where the list is in order of time, a time is a place in it.
      where: time && isByTime ? { and: [where, time] } : where,
      filters: [...filters, ...(within ? [within] : []), ...(time && !isByTime ? [time] : [])],
      order: PIECE_ORDERS[order],
      fields: ['kind'],
      page,
      load: (rows) =>
        Promise.all(
          rows.map(({ id, kind }) => documents.one(COLLECTION_OF[kind as PieceKind], id, locale)),
        ) as Promise<(PieceEntry | null)[]>,
    })
  }
}

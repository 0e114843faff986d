import type { Where } from 'payload'

import { CONTENT_NOTES, noteField } from '@/src/fields/contentNotes'

import type { Connection, Connections, Page } from './connections'
import type { Documents, Entry } from './documents'
import type { Order } from './keyset'
import type { Locale } from './locales'
import { COLLECTION_OF, type PieceKind } from './pieceKinds'

export type PieceEntry = Entry<'articles'> | Entry<'stories'> | Entry<'series'>

/** Slugs where the API takes slugs; several values of one field mean any of them. */
export type PieceFilter = {
  kind?: PieceKind[] | null
  topic?: string[] | null
  condition?: string[] | null
  community?: string[] | null
  author?: string[] | null
  publishedAfter?: Date | null
  publishedBefore?: Date | null
  excludeContentNotes?: string[] | null
  reviewed?: boolean | null
}

export const PIECE_ORDERS = {
  NEWEST: { name: 'newest', key: { field: 'publishedAt', descending: true, type: 'date' } },
  OLDEST: { name: 'oldest', key: { field: 'publishedAt', descending: false, type: 'date' } },
  MOST_INSIGHTFUL: {
    name: 'insightful',
    key: { field: 'insightCount', descending: true, type: 'number' },
  },
  MOST_DISCUSSED: {
    name: 'discussed',
    key: { field: 'commentCount', descending: true, type: 'number' },
  },
  TITLE: { name: 'title', key: { field: 'sortTitle', descending: false, type: 'text' } },
} as const satisfies Record<string, Order>
export type PieceOrder = keyof typeof PIECE_ORDERS

type Options = {
  filter?: PieceFilter | null
  within?: Where
  order?: PieceOrder
  page: Page
  locale: Locale
}

const SLUGGED = {
  topic: ['topics', 'topics'],
  condition: ['conditions', 'conditions'],
  community: ['communities', 'community'],
  author: ['authors', 'authors'],
} as const

export const createPieces = (documents: Documents, connections: Connections) => {
  /** Null where nothing can match, since a named topic or author does not exist. */
  const whereOf = async (filter: PieceFilter, locale: Locale): Promise<Where[] | null> => {
    const conditions: Where[] = []
    for (const name of Object.keys(SLUGGED) as (keyof typeof SLUGGED)[]) {
      const slugs = filter[name]
      if (!slugs) continue

      const [collection, field] = SLUGGED[name]
      const ids = await Promise.all(
        slugs.map((slug) => documents.idBySlug(collection, slug, locale)),
      )
      const known = ids.filter((id) => id !== null)
      if (known.length === 0) return null
      conditions.push({ [field]: { in: known } })
    }

    if (filter.kind) conditions.push({ kind: { in: filter.kind } })
    if (filter.publishedAfter)
      conditions.push({ publishedAt: { greater_than: filter.publishedAfter.toISOString() } })
    if (filter.publishedBefore)
      conditions.push({ publishedAt: { less_than: filter.publishedBefore.toISOString() } })
    if (typeof filter.reviewed === 'boolean')
      conditions.push({ reviewed: { equals: filter.reviewed } })
    for (const { value } of CONTENT_NOTES)
      if (filter.excludeContentNotes?.includes(value))
        conditions.push({ [`notes.${noteField(value)}`]: { equals: false } })
    return conditions
  }

  return async ({
    filter,
    within,
    order = 'NEWEST',
    page,
    locale,
  }: Options): Promise<Connection<PieceEntry>> => {
    const conditions = await whereOf(filter ?? {}, locale)
    const isLive = { live: { equals: true } }
    const nothing = { kind: { equals: 'none' } }

    return connections({
      collection: 'pieces',
      where: {
        and: [conditions ? isLive : nothing, ...(within ? [within] : []), ...(conditions ?? [])],
      },
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

import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import type { Insight } from '@/payload-types'
import { type Tally, tallyInsights } from '@/src/database/tallies'
import { isReader } from '@/src/access/roles'

import { TAGS } from './changeTags'
import type { Connections, Page } from './connections'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import type { Order } from './keyset'
import { DEFAULT_LOCALE } from './locales'
import type { PieceRows } from './pieceLookup'
import { idOf } from './relations'

/** What readers left on one piece, counted; null in `value` counts all of them. */
export type InsightTally = Omit<Tally, 'piece'>[]

type Sources = {
  loaders: Loaders
  connections: Connections
  pieceRows: PieceRows
  keeper: Keeper
}

const NEWEST: Order = {
  name: 'own insights',
  key: { field: 'createdAt', descending: true, type: 'date' },
}

export const insightLoaders = (payload: Payload, viewer: TypedUser | null) => {
  const tallies = new DataLoader<string, InsightTally>(async (pieces) => {
    const rows = await tallyInsights(payload, [...pieces])
    return pieces.map((piece) => rows.filter((row) => row.piece === piece))
  })

  const find = async (field: 'id' | 'piece', values: readonly string[]) => {
    if (!isReader(viewer)) return values.map(() => null)

    const { docs } = await payload.find({
      collection: 'insights',
      where: { and: [{ [field]: { in: [...values] } }, { reader: { equals: viewer.id } }] },
      depth: 0,
      limit: values.length,
      pagination: false,
      overrideAccess: false,
      user: viewer,
    })
    const found = new Map(docs.map((insight) => [idOf(insight[field]), insight]))
    return values.map((value) => found.get(value) ?? null)
  }
  return {
    tallies,
    byId: new DataLoader<string, Insight | null>((ids) => find('id', ids)),
    byPiece: new DataLoader<string, Insight | null>((pieces) => find('piece', pieces)),
  }
}

export const createInsights = ({ loaders, connections, pieceRows, keeper }: Sources) => {
  /** Of whom asks, who alone sees it. */
  const own = <Value>(read: () => Promise<Value>): Promise<Value | null> =>
    isReader(keeper.viewer) ? read() : Promise.resolve(null)

  const onLivePiece = async (id: string): Promise<Insight | null> => {
    const insight = await own(() => loaders.insights.byId.load(id))
    const piece = insight && idOf(insight.piece)
    return piece && (await pieceRows.piece(piece, DEFAULT_LOCALE)) ? insight : null
  }

  return {
    tally: (piece: string) =>
      keeper.keep(null, `insights ${piece}`, (own) => {
        own.touch(TAGS.insights(piece))
        return loaders.insights.tallies.load(piece)
      }),
    /** The viewer's own; no one sees another reader's. */
    one: onLivePiece,
    async mine(piece: string) {
      const insight = await own(() => loaders.insights.byPiece.load(piece))
      return insight?.status === 'withdrawn' ? null : insight
    },
    ofReader: (reader: string, page: Page) =>
      connections({
        collection: 'insights',
        where: {
          and: [
            { reader: { equals: reader } },
            { status: { not_equals: 'withdrawn' } },
            { 'piece.live': { equals: true } },
          ],
        },
        order: NEWEST,
        page,
        load: (rows) => Promise.all(rows.map(({ id }) => onLivePiece(id))),
      }),
  }
}

export type Insights = ReturnType<typeof createInsights>

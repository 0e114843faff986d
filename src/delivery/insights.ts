import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import type { Insight } from '@/payload-types'
import { type Tally, tallyInsights } from '@/src/database/tallies'
import { isReader } from '@/src/access/roles'

import type { Connections, Page } from './connections'
import type { Order } from './keyset'
import { DEFAULT_LOCALE } from './locales'
import type { PieceRows } from './pieceLookup'
import { idOf } from './relations'

/** What readers left on one piece, counted; null in `value` counts all of them. */
export type InsightTally = Omit<Tally, 'piece'>[]

type Sources = {
  payload: Payload
  connections: Connections
  pieceRows: PieceRows
  viewer: TypedUser | null
}

const NEWEST: Order = {
  name: 'own insights',
  key: { field: 'createdAt', descending: true, type: 'date' },
}

export const createInsights = ({ payload, connections, pieceRows, viewer }: Sources) => {
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
  const byId = new DataLoader<string, Insight | null>((ids) => find('id', ids))
  const byPiece = new DataLoader<string, Insight | null>((pieces) => find('piece', pieces))

  const onLivePiece = async (id: string): Promise<Insight | null> => {
    const insight = await byId.load(id)
    const piece = insight && idOf(insight.piece)
    return piece && (await pieceRows.piece(piece, DEFAULT_LOCALE)) ? insight : null
  }

  return {
    tally: (piece: string) => tallies.load(piece),
    /** The viewer's own; no one sees another reader's. */
    one: onLivePiece,
    async mine(piece: string) {
      const insight = await byPiece.load(piece)
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

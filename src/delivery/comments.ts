import DataLoader from 'dataloader'
import type { Payload, TypedUser, Where } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'

import type { Connections, Page } from './connections'
import type { Order } from './keyset'
import { DEFAULT_LOCALE } from './locales'
import type { PieceRows } from './pieceLookup'
import { idOf } from './relations'

export type CommentOrder = 'NEWEST' | 'OLDEST'

const ORDERS = {
  NEWEST: { name: 'newest', key: { field: 'createdAt', descending: true } },
  OLDEST: { name: 'oldest', key: { field: 'createdAt', descending: false } },
} as const satisfies Record<CommentOrder, Order>

type Sources = {
  payload: Payload
  connections: Connections
  pieceRows: PieceRows
  viewer: TypedUser | null
}

/** Approved comments, and the viewer's own that wait for a decision. */
const visibleTo = (viewer: TypedUser | null): Where => {
  const approved: Where = { status: { equals: 'approved' } }
  if (!isReader(viewer)) return approved

  const own: Where = {
    and: [{ reader: { equals: viewer.id } }, { status: { equals: 'pending' } }],
  }
  return { or: [approved, own] }
}

export const createComments = ({ payload, connections, pieceRows, viewer }: Sources) => {
  const visible = visibleTo(viewer)

  const byId = new DataLoader<string, Comment | null>(async (ids) => {
    const { docs } = await payload.find({
      collection: 'comments',
      where: { and: [{ id: { in: [...ids] } }, visible] },
      depth: 0,
      limit: ids.length,
      pagination: false,
      overrideAccess: false,
      user: viewer ?? undefined,
    })
    const found = new Map(docs.map((comment) => [String(comment.id), comment]))
    return ids.map((id) => found.get(id) ?? null)
  })

  /** Null, too, where the piece is not published or what the comment answers is not shown. */
  const one = async (id: string | null): Promise<Comment | null> => {
    const comment = id ? await byId.load(id) : null
    if (!comment) return null

    const pieceId = idOf(comment.piece)
    const piece = pieceId && (await pieceRows.piece(pieceId, DEFAULT_LOCALE))
    if (!piece) return null
    if (!comment.parent) return comment
    return (await one(idOf(comment.parent))) ? comment : null
  }

  const list = (within: Where, order: CommentOrder, page: Page) =>
    connections({
      collection: 'comments',
      where: { and: [within, visible] },
      order: ORDERS[order],
      page,
      load: (rows) => Promise.all(rows.map(({ id }) => one(id))),
    })

  return {
    one,
    ofPiece: (piece: string, order: CommentOrder, page: Page) =>
      list({ and: [{ piece: { equals: piece } }, { depth: { equals: 0 } }] }, order, page),
    replies: (parent: string, page: Page) => list({ parent: { equals: parent } }, 'OLDEST', page),
    ofReader: (reader: string, page: Page) => list({ reader: { equals: reader } }, 'NEWEST', page),
  }
}

export type Comments = ReturnType<typeof createComments>

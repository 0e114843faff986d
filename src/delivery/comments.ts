import DataLoader from 'dataloader'
import type { Payload, TypedUser, Where } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { rowsById } from '@/src/database/rows'

import { TAGS } from './changeTags'
import type { Connections, Page } from './connections'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import type { Key, Order } from './keyset'
import { DEFAULT_LOCALE } from './locales'
import type { PieceRows } from './pieceLookup'
import type { PieceEntry } from './pieces'
import { idOf } from './relations'

export type CommentOrder = 'NEWEST' | 'OLDEST' | 'MOST_HELPFUL'

const LATEST_FIRST: Key = { field: 'createdAt', descending: true, type: 'date' }

const ORDERS: Record<CommentOrder, Order> = {
  NEWEST: { name: 'newest comments', key: LATEST_FIRST },
  OLDEST: { name: 'oldest comments', key: { ...LATEST_FIRST, descending: false } },
  MOST_HELPFUL: {
    name: 'most helpful comments',
    key: { field: 'helpful', descending: true, type: 'number' },
    next: LATEST_FIRST,
  },
}
const OWN: Order = { ...ORDERS.NEWEST, name: 'own comments' }

type Sources = {
  loaders: Loaders
  connections: Connections
  pieceRows: PieceRows
  keeper: Keeper
}

/** Approved comments, withdrawn ones that were answered, and the viewer's own that wait for a decision. */
const visibleTo = (viewer: TypedUser | null): Where => {
  const shown: Where[] = [
    { status: { equals: 'approved' } },
    { and: [{ status: { equals: 'withdrawn' } }, { answers: { greater_than: 0 } }] },
  ]
  if (!isReader(viewer)) return { or: shown }

  const own: Where = {
    and: [{ reader: { equals: viewer.id } }, { status: { equals: 'pending' } }],
  }
  return { or: [...shown, own] }
}

/** The same of a comment that was read. */
const isVisibleTo = (viewer: TypedUser | null, { status, answers, reader }: Comment): boolean =>
  status === 'approved' ||
  (status === 'withdrawn' && (answers ?? 0) > 0) ||
  (status === 'pending' && isReader(viewer) && idOf(reader) === viewer.id)

/** What anyone who may see a comment may know of it, and whether its reader may change it: nothing else for the staff is read. */
const SHOWN = [
  ...['piece', 'reader', 'parent', 'depth', 'body', 'status', 'featured', 'editedAt'],
  ...['helpful', 'answers', 'shownAt', 'createdAt', 'updatedAt', 'locked'],
]

export const commentLoader = (payload: Payload, viewer: TypedUser | null) =>
  new DataLoader<string, Comment | null>(async (ids) => {
    const rows = await rowsById({ payload, collection: 'comments', fields: SHOWN }, ids)
    const comments = rows.map(
      (row) =>
        ({
          ...row,
          ...{ featured: Boolean(row.featured), locked: Boolean(row.locked) },
        }) as unknown as Comment,
    )
    const found = new Map(
      comments
        .filter((comment) => isVisibleTo(viewer, comment))
        .map((comment) => [comment.id, comment]),
    )
    return ids.map((id) => found.get(id) ?? null)
  })

/** What is shown of the words of a reader who is leaving, as if they were withdrawn already. */
const takenAlong = (comment: Comment): Comment => ({
  ...comment,
  ...{ status: 'withdrawn', body: '', featured: false, editedAt: null },
})

export const createComments = ({ loaders, connections, pieceRows, keeper }: Sources) => {
  const read = (id: string) =>
    keeper.keep(null, `comment ${id}`, async (own) => {
      own.touch(TAGS.comment(id))
      own.viewerMatters()
      const comment = await loaders.comments.load(id)
      // What is decided while its piece is away is in no log, but the piece is when it comes back.
      if (!comment) own.touch(TAGS.list('articles'))
      const writer = comment && idOf(comment.reader)
      if (!writer) return comment

      own.touch(TAGS.reader(writer))
      const profile = await loaders.readers.load(writer)
      return profile?.isLeaving ? takenAlong(comment) : comment
    })

  const onLivePiece = async (id: string): Promise<Comment | null> => {
    const comment = await read(id)
    const piece = comment && idOf(comment.piece)
    return piece && (await pieceRows.piece(piece, DEFAULT_LOCALE)) ? comment : null
  }

  /** Null, too, where the piece is not published or what the comment answers is not shown. */
  const one = async (id: string | null): Promise<Comment | null> => {
    const comment = id ? await onLivePiece(id) : null
    if (!comment?.depth) return comment
    // What it answers may be deleted: then it answers nothing, and is shown no more.
    return (await one(idOf(comment.parent))) ? comment : null
  }

  const list = (
    within: Where,
    order: Order,
    page: Page,
    load: (id: string) => Promise<Comment | null> = one,
  ) =>
    connections({
      collection: 'comments',
      where: { and: [within, visibleTo(keeper.viewer)] },
      order,
      page,
      load: (rows) => Promise.all(rows.map(({ id }) => load(id))),
    })

  const onlyOwn = (comment: Comment | null): Comment | null => {
    const { viewer } = keeper
    return comment && isReader(viewer) && idOf(comment.reader) === viewer.id ? comment : null
  }

  return {
    one,
    /** Also what is the viewer's own, below something that is not shown any more. */
    oneOrOwn: async (id: string | null): Promise<Comment | null> =>
      (await one(id)) ?? onlyOwn(id ? await onLivePiece(id) : null),
    /** Also what is the viewer's own on a piece that is not published any more. */
    oneOrOwnAnywhere: async (id: string | null): Promise<Comment | null> =>
      (await one(id)) ?? onlyOwn(id ? await read(id) : null),
    ofPiece: ({ id, isPreview }: PieceEntry, order: CommentOrder, page: Page) => {
      keeper.touch(TAGS.comments(id))
      const within: Where[] = [{ piece: { equals: id } }, { depth: { equals: 0 } }]
      // A draft of what was taken back shows nothing of what readers said of it.
      if (isPreview) within.push({ 'piece.live': { equals: true } })
      return list({ and: within }, ORDERS[order], page)
    },
    /** None below what is hidden, though readers may come upon their own words there. */
    replies: async (parent: string, page: Page) => {
      keeper.touch(TAGS.comment(parent))
      const isShown = (await one(parent)) !== null
      const within: Where = { parent: { equals: parent } }
      return list(
        isShown ? within : { and: [within, { depth: { equals: -1 } }] },
        ORDERS.OLDEST,
        page,
      )
    },
    /** Their own answers stay in their sight where what they answered is not shown any more. */
    ofReader: (reader: string, page: Page) =>
      list(
        {
          and: [
            { reader: { equals: reader } },
            { status: { not_equals: 'withdrawn' } },
            { 'piece.live': { equals: true } },
          ],
        },
        OWN,
        page,
        onLivePiece,
      ),
  }
}

export type Comments = ReturnType<typeof createComments>

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Comment, Insight } from '@/payload-types'
import { type ChangeEvent, recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'
import { idOf } from '@/src/delivery/relations'
import { minimumIn } from '@/src/insights/minimum'
import { countedRow } from '@/src/insights/shownCounts'

/** What is left on a piece is in the sight of the public while the piece is. */
const isOnLivePiece = async (req: PayloadRequest, piece: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection: 'pieces',
    where: { and: [{ id: { equals: piece } }, { live: { equals: true } }] },
    select: { live: true },
    req,
  })) !== null

type Kind<Doc> = {
  collection: 'comments' | 'insights'
  isShown: (doc: Partial<Doc> | undefined) => boolean
  /** Whether the public sees the same of two that are both shown. */
  looksEqual: (previous: Partial<Doc> | undefined, doc: Doc) => boolean
  tagsOf: (req: PayloadRequest, doc: Doc, piece: string) => Promise<string[]>
  /** Lists that are ordered by how many of them their pieces have. */
  orderedByThem: string
  /** Whether the public may learn of it, where it made the piece have so many more or fewer of them. */
  isTold: (req: PayloadRequest, piece: string, by: number) => Promise<boolean>
}

/** What a comment answers, and what that answers: a withdrawn one is shown by what stands below it. */
const commentsAbove = async (req: PayloadRequest, { parent }: Comment): Promise<string[]> => {
  const id = idOf(parent)
  if (!id) return []

  const above = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: id } },
    req,
  })
  return [id, ...(above ? await commentsAbove(req, above) : [])]
}

const seenOfComment = (comment: Partial<Comment> = {}) =>
  JSON.stringify([
    ...[comment.status, comment.body, comment.featured ?? false, comment.editedAt ?? null],
    ...[comment.createdAt, comment.depth, idOf(comment.parent), idOf(comment.reader)],
    // Its reader is told whether they may change it.
    comment.locked ?? false,
  ])

const COMMENTS: Kind<Comment> = {
  collection: 'comments',
  // What was withdrawn keeps its place above what others answered.
  isShown: (comment) =>
    comment?.status === 'approved' || (comment?.status === 'withdrawn' && Boolean(comment.answers)),
  looksEqual: (previous, comment) => seenOfComment(previous) === seenOfComment(comment),
  tagsOf: async (req, comment, piece) => [
    ...[String(comment.id), ...(await commentsAbove(req, comment))].map(TAGS.comment),
    TAGS.comments(piece),
  ],
  orderedByThem: TAGS.discussed,
  isTold: isOnLivePiece,
}

const seenOfInsight = ({ rating = null, labels }: Partial<Insight> = {}) =>
  JSON.stringify([rating, labels ?? []])

/** An insight itself is its reader's own; the public sees what all of them say together. */
const INSIGHTS: Kind<Insight> = {
  collection: 'insights',
  isShown: (insight) => insight?.status === 'approved',
  looksEqual: (previous, insight) => seenOfInsight(previous) === seenOfInsight(insight),
  tagsOf: async (_, __, piece) => [TAGS.insights(piece)],
  orderedByThem: TAGS.insightful,
  // Below the minimum nothing is shown, and that an answer was made anew would tell of each one.
  isTold: async (req, piece, by) => {
    const { live, insightCount } = (await countedRow(req, piece)) ?? {}
    const count = insightCount ?? 0
    return Boolean(live) && Math.max(count, count - by) >= (await minimumIn(req))
  },
}

type Told<Doc> = {
  event: ChangeEvent
  doc: Doc
  /** Whether its piece has more or fewer of them now. */
  isRecounted: boolean
  /** How many more are shown, by this one alone. */
  by: number
}

const log = async <Doc extends Comment | Insight>(
  req: PayloadRequest,
  { collection, tagsOf, orderedByThem, isTold }: Kind<Doc>,
  { event, doc, isRecounted, by }: Told<Doc>,
): Promise<void> => {
  const piece = idOf(doc.piece)
  if (!piece || !(await isTold(req, piece, by))) return

  await recordChange(req, {
    event,
    collection,
    documentId: String(doc.id),
    kind: null,
    path: null,
    tags: [...(await tagsOf(req, doc, piece)), ...(isRecounted ? [orderedByThem] : [])],
  })
}

const hooksOf = <Doc extends Comment | Insight>(kind: Kind<Doc>) => {
  const afterChange: CollectionAfterChangeHook<Doc> = async ({ doc, previousDoc, req }) => {
    const was = kind.isShown(previousDoc)
    const is = kind.isShown(doc)
    if ((!was && !is) || (was && is && kind.looksEqual(previousDoc, doc))) return doc

    const event = was ? (is ? 'updated' : 'unpublished') : 'published'
    const isRecounted = previousDoc?.status !== doc.status
    await log(req, kind, { event, doc, isRecounted, by: Number(is) - Number(was) })
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook<Doc> = async ({ doc, req }) => {
    if (kind.isShown(doc))
      await log(req, kind, { event: 'withdrawn', doc, isRecounted: true, by: -1 })
  }
  return { afterChange, afterDelete }
}

export const logComment = hooksOf(COMMENTS)
export const logInsight = hooksOf(INSIGHTS)

/** For what changes comments past their own hooks, such as a number that others step. */
export const logCommentsChanged = async (
  req: PayloadRequest,
  ids: string[],
  { isRecounted }: { isRecounted: boolean },
): Promise<void> => {
  const { docs } = await req.payload.db.find<Comment>({
    collection: 'comments',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    req,
  })
  for (const doc of docs)
    if (COMMENTS.isShown(doc))
      await log(req, COMMENTS, { event: 'updated', doc, isRecounted, by: 0 })
}

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Comment, Insight } from '@/payload-types'
import { type ChangeEvent, recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'
import { idOf } from '@/src/delivery/relations'

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
  tagsOf: (doc: Doc, piece: string) => string[]
}

const COMMENTS: Kind<Comment> = {
  collection: 'comments',
  // What was withdrawn keeps its place above what others answered.
  isShown: (comment) =>
    comment?.status === 'approved' || (comment?.status === 'withdrawn' && Boolean(comment.answers)),
  looksEqual: () => false,
  tagsOf: ({ id, parent }, piece) => {
    const above = idOf(parent)
    return [
      TAGS.comment(String(id)),
      ...(above ? [TAGS.comment(above)] : []),
      TAGS.comments(piece),
      TAGS.discussed,
    ]
  },
}

const seenOf = ({ rating = null, labels }: Partial<Insight> = {}) =>
  JSON.stringify([rating, labels ?? []])

/** An insight itself is its reader's own; the public sees what all of them say together. */
const INSIGHTS: Kind<Insight> = {
  collection: 'insights',
  isShown: (insight) => insight?.status === 'approved',
  looksEqual: (previous, insight) => seenOf(previous) === seenOf(insight),
  tagsOf: (_, piece) => [TAGS.insights(piece), TAGS.insightful],
}

const log = async <Doc extends Comment | Insight>(
  req: PayloadRequest,
  { collection, tagsOf }: Kind<Doc>,
  event: ChangeEvent,
  doc: Doc,
): Promise<void> => {
  const piece = idOf(doc.piece)
  if (!piece || !(await isOnLivePiece(req, piece))) return

  await recordChange(req, {
    event,
    collection,
    documentId: String(doc.id),
    kind: null,
    path: null,
    tags: tagsOf(doc, piece),
  })
}

const hooksOf = <Doc extends Comment | Insight>(kind: Kind<Doc>) => {
  const afterChange: CollectionAfterChangeHook<Doc> = async ({ doc, previousDoc, req }) => {
    const was = kind.isShown(previousDoc)
    const is = kind.isShown(doc)
    if (!was && is) await log(req, kind, 'published', doc)
    else if (was && !is) await log(req, kind, 'unpublished', doc)
    else if (is && !kind.looksEqual(previousDoc, doc)) await log(req, kind, 'updated', doc)

    return doc
  }
  const afterDelete: CollectionAfterDeleteHook<Doc> = async ({ doc, req }) => {
    if (kind.isShown(doc)) await log(req, kind, 'withdrawn', doc)
  }
  return { afterChange, afterDelete }
}

export const logComment = hooksOf(COMMENTS)
export const logInsight = hooksOf(INSIGHTS)

/** For what changes comments past their own hooks, such as a number that others step. */
export const logCommentsChanged = async (req: PayloadRequest, ids: string[]): Promise<void> => {
  const { docs } = await req.payload.db.find<Comment>({
    collection: 'comments',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    req,
  })
  for (const comment of docs)
    if (COMMENTS.isShown(comment)) await log(req, COMMENTS, 'updated', comment)
}

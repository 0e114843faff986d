import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Comment, Insight } from '@/payload-types'
import { type ChangeEvent, type NewChange, recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'
import { idOf } from '@/src/delivery/relations'

type Contribution = Comment | Insight
type Previous = Partial<Contribution> | undefined

const isShown = (doc: Previous) => doc?.status === 'approved'

const eventOf = (previous: Previous, doc: Contribution): ChangeEvent | null => {
  if (isShown(doc)) return isShown(previous) ? 'updated' : 'published'
  return isShown(previous) ? 'unpublished' : null
}

/** What is left on a piece is in the sight of the public while the piece is. */
const isOnLivePiece = async (req: PayloadRequest, piece: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection: 'pieces',
    where: { and: [{ id: { equals: piece } }, { live: { equals: true } }] },
    select: { live: true },
    req,
  })) !== null

type Names = {
  collection: 'comments' | 'insights'
  tagsOf: (id: string, piece: string) => string[]
  /** Whether the public sees the same of two that are both shown. */
  looksEqual: (previous: Previous, doc: Contribution) => boolean
}

const hooksOf = ({ collection, tagsOf, looksEqual }: Names) => {
  const log = async (req: PayloadRequest, event: ChangeEvent, doc: Contribution) => {
    const piece = idOf(doc.piece)
    if (!piece || !(await isOnLivePiece(req, piece))) return

    const id = String(doc.id)
    const change: NewChange = {
      event,
      collection,
      documentId: id,
      kind: null,
      path: null,
      tags: tagsOf(id, piece),
    }
    await recordChange(req, change)
  }

  const afterChange: CollectionAfterChangeHook<Contribution> = async ({
    doc,
    previousDoc,
    req,
  }) => {
    const event = eventOf(previousDoc, doc)
    if (event && !(event === 'updated' && looksEqual(previousDoc, doc))) await log(req, event, doc)
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook<Contribution> = async ({ doc, req }) => {
    if (isShown(doc)) await log(req, 'withdrawn', doc)
  }
  return { afterChange, afterDelete }
}

const seenOf = (insight: Previous) => {
  const { rating = null, labels } = (insight ?? {}) as Partial<Insight>
  return JSON.stringify([rating, labels ?? []])
}

export const logComment = hooksOf({
  collection: 'comments',
  tagsOf: (id, piece) => [TAGS.comment(id), TAGS.comments(piece), TAGS.discussed],
  looksEqual: () => false,
})

/** An insight itself is its reader's own; the public sees what all of them say together. */
export const logInsight = hooksOf({
  collection: 'insights',
  tagsOf: (_, piece) => [TAGS.insights(piece), TAGS.insightful],
  looksEqual: (previous, insight) => seenOf(previous) === seenOf(insight),
})

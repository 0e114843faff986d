import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import { type ChangeEvent, recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'
import type { PublishedCollection } from '@/src/delivery/documents'
import { KIND_OF, type PieceCollection } from '@/src/delivery/pieceKinds'
import { dropPublished, refreshPublished } from '@/src/delivery/publishedDocuments'
import { type PublishedView, publishedView } from '@/src/delivery/publishedView'

import { withdrawing } from './withdrawing'

type View = PublishedView | null
type Draftable = TypeWithID & { _status?: 'draft' | 'published' | null }

/** What was published before a write, until the hook behind it compares. */
const viewsBefore = ({ context }: PayloadRequest): Map<string, View> =>
  (context.viewsBefore ??= new Map()) as Map<string, View>

const isPiece = (collection: PublishedCollection): collection is PieceCollection =>
  collection in KIND_OF

const tagsOf = (
  collection: PublishedCollection,
  id: string,
  before: View,
  after: View,
): string[] => {
  const appearsOrGoes = !before || !after
  const [stories, others] = [before?.stories ?? [], after?.stories ?? []]
  const movesStories = appearsOrGoes || stories.join() !== others.join()

  return [
    TAGS.document(collection, id),
    ...(before?.listed !== after?.listed ? [TAGS.list(collection)] : []),
    ...((before?.offLabel ?? null) !== (after?.offLabel ?? null) ? [TAGS.offLabel] : []),
    ...(appearsOrGoes && isPiece(collection) ? [TAGS.comments(id), TAGS.insights(id)] : []),
    ...(movesStories
      ? [...new Set([...stories, ...others])].map((story) => TAGS.document('stories', story))
      : []),
  ]
}

const log = (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
  event: ChangeEvent,
  [before, after]: [View, View],
): Promise<void> =>
  recordChange(req, {
    event,
    collection,
    documentId: id,
    kind: isPiece(collection) ? KIND_OF[collection] : null,
    path: (after ?? before)!.path,
    tags: tagsOf(collection, id, before, after),
  })

const hooksOf = (collection: PublishedCollection) => {
  const remember = async (req: PayloadRequest, id: unknown): Promise<void> => {
    const view = await publishedView(req, collection, String(id))
    viewsBefore(req).set(`${collection}:${String(id)}`, view)
  }
  const remembered = (req: PayloadRequest, id: unknown): View =>
    viewsBefore(req).get(`${collection}:${String(id)}`) ?? null

  const beforeChange: CollectionBeforeChangeHook<Draftable> = async ({
    data,
    operation,
    originalDoc,
    req,
  }) => {
    if (operation === 'update' && originalDoc) await remember(req, originalDoc.id)
    return data
  }

  /** First of all, since the other hooks read what it stores. */
  const store: CollectionAfterChangeHook<Draftable> = async ({ doc, req }) => {
    await refreshPublished(req, collection, String(doc.id))
    return doc
  }

  const afterChange: CollectionAfterChangeHook<Draftable> = async ({
    data,
    doc,
    operation,
    req,
  }) => {
    const id = String(doc.id)
    const before = operation === 'create' ? null : remembered(req, id)
    const after = await publishedView(req, collection, id)
    const views: [View, View] = [before, after]
    if (!before && after) await log(req, collection, id, 'published', views)
    else if (before && !after) {
      const isForGood = withdrawing(req).has(`${collection}:${id}`)
      await log(req, collection, id, isForGood ? 'withdrawn' : 'unpublished', views)
    }
    // A draft over what is published leaves it as it was.
    else if (after && data?._status !== 'draft') await log(req, collection, id, 'updated', views)

    return doc
  }

  const beforeDelete: CollectionBeforeDeleteHook = ({ id, req }) => remember(req, id)

  const drop: CollectionAfterDeleteHook = ({ id, req }) =>
    dropPublished(req, collection, String(id))

  const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
    const before = remembered(req, id)
    if (before) await log(req, collection, String(id), 'withdrawn', [before, null])
  }
  return { beforeChange, store, afterChange, beforeDelete, drop, afterDelete }
}

/**
 * A collection of drafts and published documents that keeps what is delivered of it, and writes to the log of changes
 * what the public sees change: last, since where the database has no transactions that tells of a write that is whole.
 */
export const logged = (config: CollectionConfig): CollectionConfig => {
  const own = hooksOf(config.slug as PublishedCollection)
  const { hooks = {} } = config
  return {
    ...config,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), own.beforeChange],
      afterChange: [own.store, ...(hooks.afterChange ?? []), own.afterChange],
      beforeDelete: [...(hooks.beforeDelete ?? []), own.beforeDelete],
      afterDelete: [own.drop, ...(hooks.afterDelete ?? []), own.afterDelete],
    },
  }
}

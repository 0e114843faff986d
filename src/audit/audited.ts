import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import { isStaff } from '@/src/access/roles'
import { withdrawing } from '@/src/hooks/withdrawing'
import { signing } from '@/src/reviews/signing'

import type { AuditedAction } from './actions'
import { recordAudit } from './record'

type Status = 'draft' | 'published'
type Draftable = TypeWithID & { _status?: Status | null }

type Staged = { workflow?: { stage?: string | null } }

const isPublished = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    req,
  })
  return totalDocs > 0
}

/** What was public before a write, until the hook behind it tells. */
const publicBefore = ({ context }: PayloadRequest): Map<string, boolean> =>
  (context.publicBefore ??= new Map()) as Map<string, boolean>

/** The form saves itself while somebody types: its versions tell of that, and a line for each moment would hide the others. */
const isAutosave = ({ query }: PayloadRequest): boolean => String(query?.autosave) === 'true'

const actionOf = (operation: string, before: Status | undefined, after: Status): AuditedAction => {
  if (after === 'published') return before === 'published' ? 'updated' : 'published'
  if (before === 'published') return 'unpublished'
  return operation === 'create' ? 'created' : 'edited'
}

/** A collection of drafts and published documents of which the audit log tells what became of each. */
export const audited = (config: CollectionConfig): CollectionConfig => {
  const { hooks = {}, slug } = config
  const collection = slug as CollectionSlug

  const beforeChange: CollectionBeforeChangeHook<Draftable> = async ({
    data,
    operation,
    originalDoc,
    req,
  }) => {
    if (operation === 'update' && originalDoc)
      publicBefore(req).set(
        `${slug}:${originalDoc.id}`,
        await isPublished(req, collection, originalDoc.id),
      )
    return data
  }

  const afterChange: CollectionAfterChangeHook<Draftable> = async ({
    doc,
    operation,
    previousDoc,
    req,
  }) => {
    if (signing(req).has(`${slug}:${doc.id}`)) return doc

    const wasPublic = publicBefore(req).get(`${slug}:${doc.id}`)
    const isPublic = await isPublished(req, collection, doc.id)
    // A draft over what is published leaves that as it was.
    const isDraftOver = wasPublic && isPublic && doc._status === 'draft'
    const from = wasPublic === undefined ? undefined : wasPublic ? 'published' : 'draft'
    const to = isPublic ? 'published' : 'draft'
    const cause = withdrawing(req).get(`${slug}:${doc.id}`)
    const changed = isDraftOver ? 'edited' : actionOf(operation, from, to)
    const isWithdrawn = cause && changed === 'unpublished'
    const [before, after] = [operation === 'update' ? previousDoc : undefined, doc].map(
      (each) => (each as Staged | undefined)?.workflow?.stage ?? 'draft',
    )
    if (isStaff(req.user) && !cause && before !== after)
      await recordAudit(req, {
        ...{ action: 'stage-changed', collection, document: doc },
        ...{ from: before, to: after },
      })
    if (!isWithdrawn && changed === 'edited' && isAutosave(req)) return doc
    await recordAudit(req, {
      ...{ collection, document: doc, from, to },
      action: isWithdrawn ? 'withdrawn' : changed,
      reason: isWithdrawn ? cause.reason : undefined,
    })
    return doc
  }

  const afterDelete: CollectionAfterDeleteHook<Draftable> = async ({ doc, req }) => {
    const from = doc._status ?? undefined
    await recordAudit(req, { action: 'deleted', collection, document: doc, from })
  }

  return {
    ...config,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), beforeChange],
      afterChange: [...(hooks.afterChange ?? []), afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), afterDelete],
    },
  }
}

import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  restoreVersionOperation,
  type TypeWithID,
} from 'payload'

import { isStaff } from '@/src/access/roles'
import { unusableValue } from '@/src/errors'

type Draftable = TypeWithID & { _status?: 'draft' | 'published' | null }

/**
 * Payload's own door restores at once what was a draft, which takes back what is published, and the button of the admin asks for
 * just that.
 */
const restoreAsDraft = (slug: CollectionSlug): Omit<Endpoint, 'root'> => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { payload, routeParams, t } = req
    // The hooks go by it, too.
    req.query = { ...req.query, draft: 'true' }
    const restored = await restoreVersionOperation({
      ...{ collection: payload.collections[slug], id: String(routeParams?.id), draft: true },
      ...{ depth: 0, req },
    })
    return Response.json({ ...restored, message: t('version:restoredSuccessfully') })
  },
})

type Write = {
  data?: { _status?: unknown }
  draft?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

/** The collections of which this request writes something without saying what is to become public. */
const silent = ({ context }: PayloadRequest): Set<string> =>
  (context.silentAbout ??= new Set()) as Set<string>

const noteSilence: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args

  const { data, draft, ...flags } = args as Write
  const status = data?._status ?? undefined
  if (status !== undefined && status !== 'draft' && status !== 'published')
    throw new APIError('`_status` is either “draft” or “published”.', 400)
  const says =
    status ??
    flags.publishAllLocales ??
    flags.publishSpecificLocale ??
    flags.unpublishAllLocales ??
    draft
  if (says) silent(req).delete(collection.slug)
  else silent(req).add(collection.slug)
  return args
}

/** Payload would take back what is published where a newer draft lies over it, and publish nothing. */
const refuseSilence: CollectionBeforeChangeHook<Draftable> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { slug } = collection
  const mayTakeBack = originalDoc?._status === 'draft' && silent(req).has(slug)
  if (!mayTakeBack || !isStaff(req.user)) return data

  const shown = await req.payload.db.findOne<Draftable>({
    collection: slug,
    where: { id: { equals: originalDoc.id } },
    req,
  })
  if (shown?._status === 'published')
    throw unusableValue(
      slug,
      '_status',
      'A newer draft lies over what is published. Save this as a draft with draft=true, or say `_status`: “published” publishes both, “draft” takes it back.',
      req,
    )
  return data
}

/** What is published stays so until somebody says otherwise. */
export const keepPublished = (config: CollectionConfig): CollectionConfig => {
  const { endpoints, hooks = {}, slug, versions } = config
  if (!versions) return config
  return {
    ...config,
    endpoints: [...(endpoints || []), restoreAsDraft(slug as CollectionSlug)],
    hooks: {
      ...hooks,
      beforeOperation: [noteSilence, ...(hooks.beforeOperation ?? [])],
      beforeChange: [refuseSilence, ...(hooks.beforeChange ?? [])],
    },
  }
}

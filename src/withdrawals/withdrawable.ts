import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
  TypeWithID,
  Where,
} from 'payload'

import { isStaff } from '@/src/access/roles'
import { nameOf } from '@/src/audit/record'
import { livePathsOf } from '@/src/delivery/livePaths'
import { redirectPathOf } from '@/src/delivery/redirectPaths'
import { keepPaths, keptPaths } from '@/src/hooks/leaveRedirects'
import { type Cause, withdrawing } from '@/src/hooks/withdrawing'

import type { Withdrawable } from './collections'
import { openWithdrawals } from './openWithdrawals'
import { withdrawEndpoint } from './withdrawEndpoint'

type Draftable = TypeWithID & { _status?: 'draft' | 'published' | null }

/** Where readers came from who looked for it: old addresses, and those that editors made. */
const redirectsTo = async (req: PayloadRequest, id: string): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { 'to.reference.value': { equals: id } },
    depth: 0,
    pagination: false,
    select: { from: true },
    req,
  })
  return docs.map(({ from }) => from)
}

const hooksOf = (collection: Withdrawable) => {
  const pathsOf = async (req: PayloadRequest, id: string): Promise<string[]> => {
    const lived = keptPaths(req, collection, id).map(redirectPathOf)
    const paths = [...lived, ...(await redirectsTo(req, id))]
    return [...new Set(paths.filter((path) => path !== null))]
  }

  const take = async (
    req: PayloadRequest,
    document: TypeWithID,
    paths: string[],
    { reason, consent }: Cause,
  ): Promise<void> => {
    const actor = isStaff(req.user) ? req.user : null
    const withdrawnAt = new Date().toISOString()
    for (const path of paths)
      await req.payload.create({
        collection: 'withdrawals',
        data: {
          ...{ path, reason, consent, withdrawnAt },
          documentKind: collection,
          documentId: String(document.id),
          documentName: nameOf(document),
          actor: actor?.id,
          actorName: actor?.name ?? 'System',
        },
        depth: 0,
        req,
      })
  }

  /** Its own paths, old and new, and those that it took over from something withdrawn. */
  const giveBack = async (req: PayloadRequest, id: string, paths: string[]): Promise<void> => {
    const restoredAt = new Date().toISOString()
    const where: Where = { or: [{ documentId: { equals: id } }, { path: { in: paths } }] }
    for (const row of await openWithdrawals(req.payload, where, req))
      await req.payload.db.updateOne({
        collection: 'withdrawals',
        id: row.id,
        data: { restoredAt },
        req,
        returning: false,
      })
  }

  const afterChange: CollectionAfterChangeHook<Draftable> = async ({ doc, req }) => {
    const id = String(doc.id)
    const before = keptPaths(req, collection, id)
    const cause = withdrawing(req).get(`${collection}:${id}`)
    if (doc._status !== 'published') {
      if (cause && before.length > 0) await take(req, doc, await pathsOf(req, id), cause)
      return doc
    }
    const now = await livePathsOf(req, collection, id)
    const isAnywhereNew = now.some((path) => !before.includes(path))
    if (isAnywhereNew)
      await giveBack(
        req,
        id,
        now.map(redirectPathOf).filter((path) => path !== null),
      )
    return doc
  }

  /** First of all, since what leads to a document goes before it. */
  const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
    keepPaths(req, collection, id, await livePathsOf(req, collection, String(id)))
    if (keptPaths(req, collection, id).length > 0)
      keepPaths(req, collection, id, await pathsOf(req, String(id)))
  }

  const afterDelete: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    const paths = keptPaths(req, collection, id)
    await take(req, doc as TypeWithID, paths, { reason: 'It was deleted.' })
  }
  return { afterChange, beforeDelete, afterDelete }
}

/** A collection of which everything that was taken back for good leaves a mark at each path where it was found. */
export const withdrawable = (config: CollectionConfig): CollectionConfig => {
  const own = hooksOf(config.slug as Withdrawable)
  const { hooks = {}, endpoints, admin } = config
  return {
    ...config,
    endpoints: [...(endpoints || []), withdrawEndpoint(config.slug as Withdrawable)],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: [
            ...(admin?.components?.edit?.beforeDocumentControls ?? []),
            '/src/app/(payload)/components/Withdraw#Withdraw',
          ],
        },
      },
    },
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), own.afterChange],
      beforeDelete: [own.beforeDelete, ...(hooks.beforeDelete ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), own.afterDelete],
    },
  }
}

import type { PayloadRequest, TypeWithVersion } from 'payload'

import { openWithdrawals } from '@/src/withdrawals/openWithdrawals'

import type { Released } from './documents'

/** How a document stood before a release. */
export type Before = Released & {
  /** The newest version, and the one that is published. */
  newest: string | null
  published: string | null
  /** Automatic redirects to it, and withdrawals of it that are still open. */
  redirects: string[]
  withdrawals: string[]
}

type Row = { id: string | number }
const idsOf = (rows: Row[]) => rows.map(({ id }) => String(id))

const redirectsTo = async ({ payload }: PayloadRequest, id: string): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { and: [{ 'to.reference.value': { equals: id } }, { automatic: { equals: true } }] },
    depth: 0,
    pagination: false,
  })
  return idsOf(docs)
}

export const stateBefore = async (req: PayloadRequest, released: Released): Promise<Before> => {
  const { payload } = req
  const { collection, id } = released
  const versions = async (status?: 'published'): Promise<string | null> => {
    const { docs } = await payload.findVersions({
      collection,
      where: {
        and: [
          { parent: { equals: id } },
          ...(status ? [{ 'version._status': { equals: status } }] : []),
        ],
      },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      depth: 0,
      req,
    })
    const [newest] = docs as TypeWithVersion<object>[]
    return newest ? String(newest.id) : null
  }
  const { totalDocs } = await payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    req,
  })
  const ofIt = { documentId: { equals: id } }
  return {
    ...released,
    newest: await versions(),
    published: totalDocs > 0 ? await versions('published') : null,
    redirects: await redirectsTo(req, id),
    withdrawals: idsOf(await openWithdrawals(payload, ofIt, req)),
  }
}

/**
 * Where the database has no transactions: makes a document again what it was. What the public saw for a moment is
 * logged as any other change, so that everybody who kept it forgets it.
 */
export const takeBack = async (req: PayloadRequest, before: Before): Promise<void> => {
  const { payload } = req
  const { collection, id, newest, published } = before
  const restore = (version: string, draft: boolean) =>
    payload.restoreVersion({ collection, id: version, draft, depth: 0 })

  if (published) await restore(published, false)
  // Its status is that of the version, a draft.
  else if (newest) await restore(newest, false)
  if (published && newest && newest !== published) await restore(newest, true)

  const left = (await redirectsTo(req, id)).filter((each) => !before.redirects.includes(each))
  if (left.length > 0)
    await payload.delete({ collection: 'redirects', where: { id: { in: left } } })
  for (const row of before.withdrawals)
    await payload.db.updateOne({
      collection: 'withdrawals',
      id: row,
      data: { restoredAt: null },
      returning: false,
    })
}

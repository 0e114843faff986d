import type { PayloadRequest, TypeWithVersion } from 'payload'

import { openWithdrawals } from '@/src/withdrawals/openWithdrawals'

import type { Released } from './documents'

type Row = { id: string | number }
type Stored = Row & { [field: string]: unknown }

/** How a document stood before a release. */
export type Before = Released & {
  /** As it is stored, in every language. */
  stored: Stored
  /** The newest first. */
  versions: TypeWithVersion<{ _status?: string }>[]
  isPublished: boolean
  /** Where automatic redirects to it begin, and withdrawals of it that are still open. */
  redirects: string[]
  withdrawals: string[]
}

const redirectsTo = async ({ payload }: PayloadRequest, id: string) => {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { and: [{ 'to.reference.value': { equals: id } }, { automatic: { equals: true } }] },
    depth: 0,
    pagination: false,
  })
  return docs
}

export const stateBefore = async (req: PayloadRequest, released: Released): Promise<Before> => {
  const { payload } = req
  const { collection, id } = released
  const stored = await payload.db.findOne<Stored>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  const { docs: versions } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    select: { version: { _status: true } },
    req,
  })
  const open = await openWithdrawals(payload, { documentId: { equals: id } }, req)
  return {
    ...released,
    stored: stored!,
    versions: versions as Before['versions'],
    isPublished: stored?._status === 'published',
    redirects: (await redirectsTo(req, id)).map(({ from }) => from),
    withdrawals: open.map((row) => row.id),
  }
}

/** What the public sees of it, through every hook, so that everybody who kept something forgets it. */
const showAsBefore = async (req: PayloadRequest, before: Before): Promise<void> => {
  const { payload } = req
  const { collection, id, isPublished, versions } = before
  const published = versions.find(({ version }) => version._status === 'published')
  if (isPublished && published)
    await payload.restoreVersion({ collection, id: String(published.id), depth: 0, req })
  else
    await payload.update({
      collection,
      id,
      data: { _status: 'draft' },
      unpublishAllLocales: true,
      depth: 0,
      req,
    })

  const left = (await redirectsTo(req, id)).filter(({ from }) => !before.redirects.includes(from))
  for (const redirect of left)
    await payload.delete({ collection: 'redirects', id: redirect.id, depth: 0, req })
  for (const row of before.withdrawals)
    await payload.db.updateOne({
      collection: 'withdrawals',
      id: row,
      data: { restoredAt: null },
      returning: false,
      req,
    })
}

/** What editors see of it: the document and its versions to the letter, and none that the release made. */
const storeAsBefore = async (req: PayloadRequest, before: Before): Promise<void> => {
  const { collections, db } = req.payload
  const { collection, id, stored, versions } = before
  const isStored = ({ type }: { type: string }) => type !== 'join' && type !== 'ui'
  const names = collections[collection].config.flattenedFields.filter(isStored)
  // MongoDB keeps what is not named.
  const nothing = Object.fromEntries(names.map(({ name }) => [name, null]))
  const { id: _, ...fields } = { ...nothing, ...stored }
  await db.updateOne({ collection, id, data: fields, returning: false, req })

  const known = versions.map((version) => version.id)
  await db.deleteVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { id: { not_in: known } }] },
    req,
  })
  const [newest] = known
  if (newest)
    await db.updateVersion({
      collection,
      id: newest,
      versionData: { latest: true } as never,
      returning: false,
      req,
    })
}

/** Where the database has no transactions: makes a document again what it was. */
export const takeBack = async (req: PayloadRequest, before: Before): Promise<void> => {
  await showAsBefore(req, before)
  await storeAsBefore(req, before)
}

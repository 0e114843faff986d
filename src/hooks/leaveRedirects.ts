import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import type { Redirect } from '@/payload-types'
import type { PublishedCollection } from '@/src/delivery/documents'
import { livePathsOf } from '@/src/delivery/livePaths'
import { redirectPathOf } from '@/src/delivery/redirectPaths'

/** In the context of a request: this redirect is saved by a document that moved. */
export const LEAVES_REDIRECT = 'leavesRedirect'

type Draftable = TypeWithID & { _status?: 'draft' | 'published' | null }

const noteOf = (collection: string, id: unknown) => `pathsOf ${collection} ${String(id)}`

export const keepPaths = (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: unknown,
  paths: string[],
): void => {
  req.context = { ...req.context, [noteOf(collection, id)]: paths }
}

/** Where the document was live before the write that is under way. */
export const keptPaths = (
  { context }: PayloadRequest,
  collection: PublishedCollection,
  id: unknown,
): string[] => (context[noteOf(collection, id)] ?? []) as string[]

/** Keeps in mind where the document is live before it is changed. */
export const notePaths: CollectionBeforeChangeHook<Draftable> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data

  const slug = collection.slug as PublishedCollection
  keepPaths(req, slug, originalDoc.id, await livePathsOf(req, slug, String(originalDoc.id)))
  return data
}

/** A path that the document has left leads to wherever it lives; one that it came to is its own again. */
export const leaveRedirects: CollectionAfterChangeHook<Draftable> = async ({
  collection,
  doc,
  req,
}) => {
  const slug = collection.slug as PublishedCollection
  const before = keptPaths(req, slug, doc.id)
  if (before.length === 0 && doc._status !== 'published') return doc

  const now = await livePathsOf(req, slug, String(doc.id))
  await reclaim(req, startsOf(now.filter((path) => !before.includes(path))))
  for (const from of startsOf(before.filter((path) => !now.includes(path))))
    await lead(req, from, { relationTo: slug, value: String(doc.id) })
  return doc
}

/** What leads to a document goes with it: first, since SQLite forgets with the document what led to it. */
export const dropRedirects: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'redirects',
    where: { 'to.reference.value': { equals: id } },
    req,
  })
}

const startsOf = (paths: string[]): string[] =>
  paths.map(redirectPathOf).filter((start) => start !== null)

const reclaim = async (req: PayloadRequest, starts: string[]): Promise<void> => {
  if (starts.length === 0) return
  await req.payload.delete({
    collection: 'redirects',
    where: { and: [{ from: { in: starts } }, { automatic: { equals: true } }] },
    req,
  })
}

type Reference = NonNullable<Redirect['to']>['reference']

/** An editor's own redirect from there stays as it is. */
const lead = async (req: PayloadRequest, from: string, reference: Reference): Promise<void> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [known] = docs
  if (known && !known.automatic) return

  const data = { from, to: { type: 'reference' as const, reference }, type: '301' as const }
  const context = { [LEAVES_REDIRECT]: true }
  if (known) await payload.update({ collection: 'redirects', id: known.id, data, context, req })
  else await payload.create({ collection: 'redirects', data, context, req })
}

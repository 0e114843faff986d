import { APIError, type PayloadRequest } from 'payload'

import { isStaff } from '@/src/access/roles'

type Write = {
  id?: string | number
  data?: { _status?: unknown }
  duplicateFromID?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

type Operation = {
  args: unknown
  collection: { slug: string }
  operation: string
  req: PayloadRequest
}

const publishedAlone = ({ context }: PayloadRequest): Map<string, string> =>
  (context.publishedAlone ??= new Map()) as Map<string, string>

/** The one language of a document that this write makes public; undefined where it is all of them. */
export const onlyLanguageOf = (req: PayloadRequest, slug: string, id: string): string | undefined =>
  publishedAlone(req).get(`${slug}:${id}`)

/**
 * Payload gives its flags to no later hook. It publishes one language alone where a write of one document says so, leaves out
 * the rules of fields where something is unpublished, and copies languages that are not at hand.
 */
export const noteFlags = ({ args, collection, operation, req }: Operation): void => {
  if (operation !== 'create' && operation !== 'update') return

  const { id, data, duplicateFromID, publishSpecificLocale, unpublishAllLocales } = args as Write
  const isPublishing = data?._status === 'published' && isStaff(req.user)
  if (isPublishing && unpublishAllLocales && unpublishAllLocales !== 'false')
    throw new APIError('Publish it or take it back: one request cannot do both.', 400)
  if (isPublishing && duplicateFromID)
    throw new APIError('A copy begins as a draft. Publish it once it is ready.', 400)

  if (id === undefined) return
  const key = `${collection.slug}:${id}`
  if (typeof publishSpecificLocale === 'string' && publishSpecificLocale)
    publishedAlone(req).set(key, publishSpecificLocale)
  else publishedAlone(req).delete(key)
}

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { Redirect } from '@/payload-types'
import { type ChangeEvent, type NewChange, recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'

const changeOf = ({ id, from }: Redirect, event: ChangeEvent): NewChange => ({
  event,
  collection: 'redirects',
  documentId: String(id),
  kind: null,
  path: from,
  tags: [TAGS.redirects],
})

/** Redirects have no drafts: each one sends the public on as soon as it is saved. */
export const logRedirect: CollectionAfterChangeHook<Redirect> = async ({ doc, operation, req }) => {
  await recordChange(req, changeOf(doc, operation === 'create' ? 'published' : 'updated'))
  return doc
}

export const logDeletedRedirect: CollectionAfterDeleteHook<Redirect> = ({ doc, req }) =>
  recordChange(req, changeOf(doc, 'withdrawn'))

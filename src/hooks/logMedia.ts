import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { Media } from '@/payload-types'
import { type ChangeEvent, type NewChange, recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'

const changeOf = ({ id, filename }: Media, event: ChangeEvent): NewChange => ({
  event,
  collection: 'media',
  documentId: String(id),
  kind: null,
  path: filename ? `/media/${encodeURIComponent(filename)}` : null,
  tags: [TAGS.media(String(id))],
})

/** A new picture is shown by nothing yet. */
export const logMedia: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation === 'update') await recordChange(req, changeOf(doc, 'updated'))
  return doc
}

export const logDeletedMedia: CollectionAfterDeleteHook<Media> = ({ doc, req }) =>
  recordChange(req, changeOf(doc, 'withdrawn'))

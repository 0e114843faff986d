import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Media } from '@/payload-types'
import { type ChangeEvent, type NewChange, recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'
import { dropPublished, refreshPublished } from '@/src/delivery/publishedDocuments'

const changeOf = ({ id, filename }: Media, event: ChangeEvent): NewChange => ({
  event,
  collection: 'media',
  documentId: String(id),
  kind: null,
  path: filename ? `/media/${encodeURIComponent(filename)}` : null,
  tags: [TAGS.media(String(id))],
})

/** The picture itself stays as it is, and so does what shows it. */
const changeOfAddress = (media: Media): NewChange => ({
  ...changeOf(media, 'updated'),
  tags: [TAGS.mediaAddress(String(media.id))],
})

export const logMedia: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  await refreshPublished(req, 'media', String(doc.id))
  // A new picture is shown by nothing yet.
  if (operation === 'update') await recordChange(req, changeOf(doc, 'updated'))
  return doc
}

export const logDeletedMedia: CollectionAfterDeleteHook<Media> = async ({ doc, req }) => {
  await dropPublished(req, 'media', String(doc.id))
  await recordChange(req, changeOf(doc, 'withdrawn'))
}

/**
 * For pictures that one more document shows, or one less. Whether they are public still is for whoever reads them
 * then: another transaction may take the last document that shows one.
 */
export const logShownMedia = async (req: PayloadRequest, ids: string[]): Promise<void> => {
  if (ids.length === 0) return
  const { docs } = await req.payload.db.find<Media>({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    req,
  })
  for (const media of docs) await recordChange(req, changeOfAddress(media))
}

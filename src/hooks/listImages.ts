import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  TypeWithID,
} from 'payload'

import {
  refreshDraftedImages,
  refreshImagesOfSite,
  refreshShownImages,
  type ShowingCollection,
} from '@/src/delivery/shownImages'

import { logShownMedia } from './logMedia'

type Draftable = TypeWithID & { _status?: 'draft' | 'published' | null }

/** Keeps the lists of pictures equal to what is published and drafted, in the document's own transaction. */
export const listImages: CollectionAfterChangeHook<Draftable> = async ({
  collection,
  doc,
  req,
}) => {
  const slug = collection.slug as ShowingCollection
  await refreshDraftedImages(req, slug, String(doc.id), doc._status !== 'published')
  await logShownMedia(req, await refreshShownImages(req, slug, String(doc.id)))
  return doc
}

export const unlistImages: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const slug = collection.slug as ShowingCollection
  await refreshDraftedImages(req, slug, String(id), false)
  await logShownMedia(req, await refreshShownImages(req, slug, String(id)))
}

export const listImagesOfSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await logShownMedia(req, await refreshImagesOfSite(req))
  return doc as unknown
}

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  TypeWithID,
} from 'payload'

import {
  refreshImagesOfSite,
  refreshShownImages,
  type ShowingCollection,
} from '@/src/delivery/shownImages'

import { logShownMedia } from './logMedia'

/** Keeps the list of public pictures equal to what is published, in the document's own transaction. */
export const listImages: CollectionAfterChangeHook<TypeWithID> = async ({
  collection,
  doc,
  req,
}) => {
  const slug = collection.slug as ShowingCollection
  await logShownMedia(req, await refreshShownImages(req, slug, String(doc.id)))
  return doc
}

export const unlistImages: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const slug = collection.slug as ShowingCollection
  await logShownMedia(req, await refreshShownImages(req, slug, String(id)))
}

export const listImagesOfSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await logShownMedia(req, await refreshImagesOfSite(req))
  return doc as unknown
}

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

/** Keeps the list of public pictures equal to what is published, in the document's own transaction. */
export const listImages: CollectionAfterChangeHook<TypeWithID> = async ({
  collection,
  doc,
  req,
}) => {
  await refreshShownImages(req, collection.slug as ShowingCollection, String(doc.id))
  return doc
}

export const unlistImages: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  refreshShownImages(req, collection.slug as ShowingCollection, String(id))

export const listImagesOfSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await refreshImagesOfSite(req)
  return doc as unknown
}

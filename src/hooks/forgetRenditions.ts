import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { Media } from '@/payload-types'
import { dropRenditions } from '@/src/images/dropRenditions'
import { versionOf } from '@/src/images/picture'

/** A picture that looks different now has new addresses; the files behind the old ones only take room. */
export const forgetOldRenditions: CollectionAfterChangeHook<Media> = async ({
  doc,
  operation,
  previousDoc,
}) => {
  if (operation === 'update' && versionOf(doc) !== versionOf(previousDoc))
    await dropRenditions(String(doc.id))
  return doc
}

export const forgetRenditions: CollectionAfterDeleteHook = ({ id }) => dropRenditions(String(id))

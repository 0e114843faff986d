import type { CollectionAfterChangeHook } from 'payload'

import type { Reader } from '@/payload-types'
import { recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'

/** Of a reader the public sees a name, beside what they wrote. */
export const logReader: CollectionAfterChangeHook<Reader> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && doc.displayName !== previousDoc.displayName)
    await recordChange(req, {
      event: 'updated',
      collection: 'readers',
      documentId: String(doc.id),
      kind: null,
      path: null,
      tags: [TAGS.reader(String(doc.id))],
    })
  return doc
}

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { Reader } from '@/payload-types'
import { type ChangeEvent, type NewChange, recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'

const changeOf = (id: unknown, event: ChangeEvent): NewChange => ({
  event,
  collection: 'readers',
  documentId: TAGS.reader(String(id)),
  kind: null,
  path: null,
  tags: [TAGS.reader(String(id))],
})

/** Of a reader the public sees a name, beside what they wrote; of one who leaves, neither. */
export const logReader: CollectionAfterChangeHook<Reader> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const seen = ({ displayName, goesAt }: Reader) => [displayName, Boolean(goesAt)].join()
  if (operation === 'update' && seen(doc) !== seen(previousDoc))
    await recordChange(req, changeOf(doc.id, 'updated'))
  return doc
}

/** Nothing that was prepared keeps the name of who is gone. */
export const logDeletedReader: CollectionAfterDeleteHook<Reader> = ({ id, req }) =>
  recordChange(req, changeOf(id, 'withdrawn'))

import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import type { Reader } from '@/payload-types'
import { env } from '@/src/env'
import { carryOver, keepOutliving } from '@/src/sanctions/outliving'

export const keepSanctions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { id: { equals: id } }
  const reader = await req.payload.db.findOne<Reader>({ collection: 'readers', where, req })
  if (reader) await keepOutliving(req, reader)
}

/** From when on somebody may write with this address. Before it is shown to be theirs, they learn nothing about it. */
export const carrySanctionsOver: CollectionAfterChangeHook<Reader> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const mayWrite = doc.emailVerified || env.SIGN_UP === 'open'
  const mightBefore =
    operation === 'update' && (previousDoc.emailVerified || env.SIGN_UP === 'open')
  if (mayWrite && !mightBefore) await carryOver(req, doc)
  return doc
}

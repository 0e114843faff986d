import type { CollectionAfterChangeHook } from 'payload'

import type { Media } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'

/** That a picture shows nobody, or that who is shown agreed, is somebody's word: the log says whose. */
export const recordAttestation: CollectionAfterChangeHook<Media> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const [before, after] = [operation === 'update' ? previousDoc : undefined, doc].map((each) =>
    [each?.people, each?.permission].filter(Boolean).join(': '),
  )
  if (before !== after)
    await recordAudit(req, {
      ...{ action: 'attested', collection: 'media', document: { id: doc.id } },
      ...{ from: before || undefined, to: after || undefined },
    })
  return doc
}

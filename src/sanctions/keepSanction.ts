import type { CollectionAfterChangeHook } from 'payload'

import type { Sanction } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'
import { idOf } from '@/src/delivery/relations'

import { settleReader } from './settleReader'

/** A sanction holds from the transaction that makes it to the one that lifts it, and the audit log tells of both. */
export const keepSanction: CollectionAfterChangeHook<Sanction> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const id = idOf(doc.reader)!
  const isLifted = operation === 'update' && doc.liftedAt && !previousDoc.liftedAt
  await settleReader(req, id)
  if (operation === 'create' || isLifted)
    await recordAudit(req, {
      ...(isLifted
        ? { action: 'sanction-lifted' as const, from: doc.kind }
        : { action: 'sanctioned' as const, to: doc.kind }),
      // The id alone: the log outlives the account.
      ...{ collection: 'readers' as const, document: { id }, reason: doc.reason },
    })
  return doc
}

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Exception } from '@/payload-types'
import type { AuditedAction } from '@/src/audit/actions'
import { recordAudit } from '@/src/audit/record'

const record = async (req: PayloadRequest, action: AuditedAction, doc: Exception) => {
  const { payload } = req
  const collection = doc.documentKind
  const piece = await payload.findByID({
    ...{ collection, id: doc.documentId, draft: true, depth: 0, disableErrors: true, req },
    select: { title: true },
  })
  await recordAudit(req, {
    ...{ action, collection, reason: doc.reason },
    document: piece ?? { id: doc.documentId },
    from: doc.text ?? undefined,
    to: doc.check,
  })
}

export const recordException: CollectionAfterChangeHook<Exception> = async ({ doc, req }) => {
  await record(req, 'exception-made', doc)
  return doc
}

export const recordEndOfException: CollectionAfterDeleteHook<Exception> = ({ doc, req }) =>
  record(req, 'exception-ended', doc)

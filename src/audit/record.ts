import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload'

import { isStaff } from '@/src/access/roles'

import type { AuditedAction } from './actions'

export type AuditEntry = {
  action: AuditedAction
  collection: CollectionSlug | 'site'
  document: TypeWithID
  from?: string
  to?: string
  reason?: string
}

type Named = { title?: unknown; name?: unknown; alias?: unknown }

/** As it was called then: a document may be renamed or deleted, and the log still names it. */
export const nameOf = (document: object): string => {
  const { title, name, alias } = document as Named
  // A consent holds a name, which stands in no list.
  const named = title ?? alias ?? name
  if (typeof named === 'string') return named
  const [inSomeLanguage] = Object.values((named as Record<string, string> | null) ?? {})
  return inSomeLanguage ?? ''
}

/** Adds a line to the log, in the transaction of what it tells of. */
export const recordAudit = async (req: PayloadRequest, entry: AuditEntry): Promise<void> => {
  const { payload, user } = req
  const { action, collection, document, from, to, reason } = entry
  const actor = isStaff(user) ? user : null
  await payload.create({
    collection: 'audit-log',
    data: {
      ...{ action, from, to, reason },
      documentKind: collection,
      documentId: String(document.id),
      documentName: nameOf(document),
      actor: actor?.id,
      actorName: actor?.name ?? 'System',
    },
    depth: 0,
    req,
  })
}

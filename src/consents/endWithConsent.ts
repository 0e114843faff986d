import type { CollectionAfterChangeHook } from 'payload'

import type { Consent } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'
import { consentProblem } from '@/src/editorial/consent'

import { withdrawStories } from './withdrawStories'

/** Where a consent is not in force any more its stories go, in the same transaction. */
export const endWithConsent: CollectionAfterChangeHook<Consent> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const problem = consentProblem(doc)
  const before = operation === 'update' ? consentProblem(previousDoc) : 'missing'
  if (problem !== before)
    await recordAudit(req, {
      action: problem ? 'consent-ended' : 'consent-given',
      collection: 'consents',
      document: doc,
      from: before ?? 'in force',
      to: problem ?? 'in force',
      reason: doc.revokedReason ?? undefined,
    })
  if (problem) await withdrawStories(req, String(doc.id))
  return doc
}

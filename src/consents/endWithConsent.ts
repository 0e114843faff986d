import type { CollectionAfterChangeHook } from 'payload'

import type { Consent } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'
import { consentProblem } from '@/src/editorial/consent'

import { reasonOfEnd, withdrawStories } from './withdrawStories'

/** One that has run out is in force until that was noted, since its stories are there as long. */
const stateOf = (consent: Consent) => {
  const problem = consentProblem(consent)
  return problem === 'expired' && !consent.endedAt ? null : problem
}

/** Where a consent is not in force any more its stories go, in the same transaction. */
export const endWithConsent: CollectionAfterChangeHook<Consent> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const problem = stateOf(doc)
  const before = operation === 'update' ? stateOf(previousDoc) : 'missing'
  if (problem !== before)
    await recordAudit(req, {
      action: problem ? 'consent-ended' : 'consent-given',
      collection: 'consents',
      document: doc,
      from: before ?? 'in force',
      to: problem ?? 'in force',
      reason: problem === 'expired' ? reasonOfEnd(doc) : (doc.revokedReason ?? undefined),
    })
  if (problem) await withdrawStories(req, doc)
  return doc
}

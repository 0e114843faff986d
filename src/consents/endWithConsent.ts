import type { CollectionAfterChangeHook } from 'payload'

import type { Consent } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'
import { idOf } from '@/src/delivery/relations'
import { consentProblem } from '@/src/editorial/consent'

import { reasonOfEnd, withdrawStories } from './withdrawStories'

/** One that has run out is in force until that was noted, since its stories are there as long. */
const stateOf = (consent: Consent) => {
  const problem = consentProblem(consent)
  return problem === 'expired' && !consent.endedAt ? null : problem
}

/** What the narrator agreed to; the log names what changed, and of days alone what they were. */
const AGREED = ['alias', 'name', 'what', 'purpose', 'recipient', 'signature'] as const
const DAYS = ['grantedAt', 'expiresAt'] as const

const dayOf = (date: string | null | undefined): string => date?.slice(0, 10) ?? 'none'

const changesOf = (before: Consent, after: Consent): string[] => [
  ...AGREED.filter((field) => (idOf(before[field]) ?? '') !== (idOf(after[field]) ?? '')),
  ...DAYS.filter((field) => dayOf(before[field]) !== dayOf(after[field])).map(
    (field) => `${field} (${dayOf(before[field])} → ${dayOf(after[field])})`,
  ),
]

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
  const changes = operation === 'update' ? changesOf(previousDoc, doc) : []
  if (changes.length > 0)
    await recordAudit(req, {
      ...{ action: 'consent-changed', collection: 'consents', document: doc },
      reason: changes.join(', '),
    })
  if (problem) await withdrawStories(req, doc)
  return doc
}

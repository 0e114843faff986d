import type { CollectionBeforeChangeHook } from 'payload'

import type { Consent } from '@/payload-types'
import { consentProblem, type Terms } from '@/src/editorial/consent'

/** Notes that a consent ended, as it is saved; what ends by itself is noted within a minute. */
export const noteEnd: CollectionBeforeChangeHook<Consent> = ({ data, originalDoc }) => {
  const problem = consentProblem({ ...originalDoc, ...data } as Terms)
  const isOver = problem === 'revoked' || problem === 'expired'
  const endedAt = isOver ? (originalDoc?.endedAt ?? new Date().toISOString()) : null
  return { ...data, endedAt }
}

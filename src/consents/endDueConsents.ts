import type { Payload, PayloadRequest } from 'payload'

import type { Consent } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'
import { idOf } from '@/src/delivery/relations'
import { inTransaction } from '@/src/operations/inTransaction'

import { reasonOfEnd, withdrawStories } from './withdrawStories'

/**
 * The stories go first, since where the database has no transactions what comes after may be lost. Past the form's
 * own rules: a consent ends also where something else of it is missing by now.
 */
const end = async (req: PayloadRequest, consent: Consent): Promise<void> => {
  await withdrawStories(req, consent)
  const endedAt = new Date().toISOString()
  const isNoted: unknown = await req.payload.db.updateOne({
    collection: 'consents',
    where: { and: [{ id: { equals: consent.id } }, { endedAt: { exists: false } }] },
    data: { endedAt },
    req,
  })
  if (!isNoted) return
  await recordAudit(req, {
    ...{ action: 'consent-ended', collection: 'consents', document: consent },
    ...{ from: 'in force', to: 'expired', reason: reasonOfEnd({ ...consent, endedAt }) },
  })
}

/** Also stories that a consent of long ago left published, since a process died or a script published them. */
const ended = async (payload: Payload): Promise<Consent[]> => {
  const { docs: stories } = await payload.find({
    collection: 'stories',
    where: {
      and: [{ _status: { equals: 'published' } }, { 'consent.endedAt': { exists: true } }],
    },
    depth: 0,
    pagination: false,
    select: { consent: true },
  })
  const now = new Date().toISOString()
  const { docs } = await payload.find({
    collection: 'consents',
    where: {
      or: [
        { and: [{ expiresAt: { less_than_equal: now } }, { endedAt: { exists: false } }] },
        { id: { in: stories.map(({ consent }) => idOf(consent)) } },
      ],
    },
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Ends the consents whose time is over: their stories are withdrawn. */
export const endDueConsents = async (payload: Payload): Promise<void> => {
  for (const consent of await ended(payload))
    try {
      await inTransaction(payload, (req) => end(req, consent))
    } catch (err) {
      payload.logger.error({ msg: `Consent ${consent.id} could not be ended.`, err })
    }
}

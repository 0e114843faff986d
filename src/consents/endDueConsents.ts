import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/src/audit/record'
import { idOf } from '@/src/delivery/relations'
import { consentProblem } from '@/src/editorial/consent'
import { inTransaction } from '@/src/operations/inTransaction'

import { reasonOfEnd, withdrawStories } from './withdrawStories'

/**
 * The stories go first, since where the database has no transactions what comes after may be lost. Past the form's
 * own rules: a consent ends also where something else of it is missing by now.
 */
const end = async (req: PayloadRequest, id: string): Promise<void> => {
  const { payload } = req
  const consent = await payload.findByID({ collection: 'consents', id, depth: 0, req })
  const problem = consentProblem(consent)
  // An editor may have entered a later day meanwhile.
  if (problem !== 'expired' && problem !== 'revoked') return

  await withdrawStories(req, consent)
  const endedAt = new Date().toISOString()
  const isNoted: unknown = await payload.db.updateOne({
    collection: 'consents',
    where: { and: [{ id: { equals: id } }, { endedAt: { exists: false } }] },
    data: { endedAt },
    req,
  })
  if (!isNoted) return
  await recordAudit(req, {
    ...{ action: 'consent-ended', collection: 'consents', document: consent },
    ...{ from: 'in force', to: problem, reason: reasonOfEnd(consent) },
  })
}

/** Also stories that a consent of long ago left published, since a process died or a script published them. */
const ended = async (payload: Payload): Promise<string[]> => {
  const now = new Date().toISOString()
  const { docs: stories } = await payload.find({
    collection: 'stories',
    where: {
      // Not `exists`, which below a relation is true of null on MongoDB.
      and: [{ _status: { equals: 'published' } }, { 'consent.endedAt': { less_than_equal: now } }],
    },
    depth: 0,
    pagination: false,
    select: { consent: true },
  })
  const { docs } = await payload.find({
    collection: 'consents',
    where: { and: [{ expiresAt: { less_than_equal: now } }, { endedAt: { exists: false } }] },
    depth: 0,
    pagination: false,
    select: {},
  })
  const all = [...docs.map(({ id }) => id), ...stories.map(({ consent }) => idOf(consent))]
  return [...new Set(all.filter((id) => id !== null))]
}

/** Ends the consents whose time is over: their stories are withdrawn. */
export const endDueConsents = async (payload: Payload): Promise<void> => {
  for (const id of await ended(payload))
    try {
      await inTransaction(payload, (req) => end(req, id))
    } catch (err) {
      payload.logger.error({ msg: `Consent ${id} could not be ended.`, err })
    }
}

import type { PayloadRequest, Where } from 'payload'

import type { Consent } from '@/payload-types'
import { consentProblem } from '@/src/editorial/consent'
import { withdraw } from '@/src/withdrawals/withdraw'

/** In the words of the record. */
export const reasonOfEnd = (consent: Consent): string => {
  const { expiresAt, revokedReason } = consent
  if (consentProblem(consent) === 'expired')
    return `The consent ran out on ${expiresAt!.slice(0, 10)}.`
  return ['The consent was revoked.', revokedReason].filter(Boolean).join(' ')
}

/** Takes back every story that was published on the strength of a consent, in the transaction of its end. */
export const withdrawStories = async (req: PayloadRequest, consent: Consent): Promise<void> => {
  const isPublished: Where = { _status: { equals: 'published' } }
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { and: [{ consent: { equals: consent.id } }, isPublished] },
    pagination: false,
    depth: 0,
    select: {},
    req,
  })
  const cause = { reason: reasonOfEnd(consent), consent: consent.id }
  for (const { id } of docs) await withdraw(req, { collection: 'stories', id, cause })
}

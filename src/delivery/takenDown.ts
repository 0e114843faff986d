import type { Payload, Where } from 'payload'

import { consentProblem } from '@/src/editorial/consent'
import type { Previewed } from '@/src/preview/token'
import { openWithdrawals } from '@/src/withdrawals/openWithdrawals'

import { idOf } from './relations'

const ofIt = ({ collection, id }: Previewed): Where => ({
  and: [{ documentKind: { equals: collection } }, { documentId: { equals: id } }],
})

const consentOf = async (payload: Payload, { collection, id }: Previewed) => {
  if (collection !== 'stories') return null
  const story = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    select: { consent: true },
  })
  const consent = idOf(story?.consent)
  if (!consent) return null
  return payload.findByID({ collection: 'consents', id: consent, depth: 0, disableErrors: true })
}

/** Whether it was taken back for good, or is a story that its narrator does not let us show any more. */
export const isTakenDown = async (payload: Payload, document: Previewed): Promise<boolean> => {
  if ((await openWithdrawals(payload, ofIt(document))).length > 0) return true
  const problem = consentProblem(await consentOf(payload, document))
  return problem === 'revoked' || problem === 'expired'
}

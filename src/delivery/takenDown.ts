import type { Payload, Where } from 'payload'

import type { PreviewCollection } from '@/src/preview/token'
import { consentProblem } from '@/src/editorial/consent'
import { openWithdrawals } from '@/src/withdrawals/openWithdrawals'

import type { Raw } from './asVisitor'
import { idOf } from './relations'

/** Whether it was taken back for good, or is a story that its narrator does not let us show any more. */
export const isTakenDown = async (
  payload: Payload,
  collection: PreviewCollection,
  { id, consent }: Raw,
): Promise<boolean> => {
  const ofIt: Where = {
    and: [{ documentKind: { equals: collection } }, { documentId: { equals: id } }],
  }
  if ((await openWithdrawals(payload, ofIt)).length > 0) return true

  const agreed = idOf(consent)
  if (!agreed) return false
  const terms = await payload.findByID({
    collection: 'consents',
    id: agreed,
    depth: 0,
    disableErrors: true,
  })
  const problem = consentProblem(terms)
  return problem === 'revoked' || problem === 'expired'
}

import type { Reason } from '@/src/moderation/reasons'

import type { Outcome } from './decide'

/** The reason that a comment has after a decision; undefined where it stays as it is. */
export const reasonFor = (
  decision: Outcome,
  reason: Reason | null | undefined,
): Reason | null | undefined => {
  if (decision === 'feature' || decision === 'unfeature') return undefined
  if (decision === 'spam') return reason ?? 'spam'
  return decision === 'approve' ? null : (reason ?? null)
}

import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'

/** What a service of the operator's choice says; that it approves is nobody's reason to overlook something else. */
export const classifier = ({ classified }: TriageInput): Finding => {
  if (!classified) return passing('classifier')
  if ('failure' in classified)
    return classified.isHeld
      ? { phase: 'classifier', verdict: 'hold', reason: classified.failure, score: 0 }
      : passing('classifier', classified.failure)

  const { outcome, score, reason } = classified
  return outcome === 'approve'
    ? passing('classifier', reason, score)
    : {
        phase: 'classifier',
        verdict: outcome,
        reason: reason || `The classifier says ${outcome}.`,
        score,
      }
}

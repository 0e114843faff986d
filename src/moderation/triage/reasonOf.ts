import type { Reason } from '@/src/moderation/reasons'

import type { PhaseName, Triage } from './finding'

const REASON_OF: Partial<Record<PhaseName, Reason>> = {
  care: 'self-harm',
  links: 'spam',
  repeat: 'spam',
  'banned-words': 'offensive',
  'suspect-words': 'offensive',
  spam: 'spam',
  'identifies-someone': 'identifies-someone',
  'medical-advice': 'medical-advice',
}

/** Why the triage decided so, as far as there is a reason that readers know: that of the first phase which said the same. */
export const reasonOf = ({ outcome, phases }: Triage): Reason | null => {
  if (outcome === 'approve') return null
  const first = phases.find(({ verdict }) => verdict === outcome)
  if (first?.phase === 'classifier' && outcome === 'spam') return 'spam'
  return (first && REASON_OF[first.phase]) ?? null
}

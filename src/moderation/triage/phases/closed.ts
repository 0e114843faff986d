import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'

export const closed = ({ mode }: TriageInput): Finding =>
  mode === 'closed'
    ? {
        phase: 'closed',
        verdict: 'reject',
        reason: 'Comments on this piece are closed.',
        score: 1,
      }
    : passing('closed')

import { isRepeated } from '@/src/moderation/repeated'

import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'

/** A reader says the same once a day. */
export const repeat = ({ body, piece, parent, saidToday }: TriageInput): Finding =>
  saidToday.some((said) => isRepeated({ body, piece, parent }, said))
    ? {
        phase: 'repeat',
        verdict: 'reject',
        reason: 'You have said this already. Say it once.',
        score: 1,
      }
    : passing('repeat')

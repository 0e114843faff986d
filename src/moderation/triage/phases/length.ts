import { commentBody } from '@/src/moderation/commentBody'

import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'

export const length = ({ body }: TriageInput): Finding => {
  const words = commentBody(body)
  return 'problem' in words
    ? { phase: 'length', verdict: 'reject', reason: words.problem.message, score: 1 }
    : passing('length')
}

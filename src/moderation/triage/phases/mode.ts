import type { CommentMode } from '@/src/moderation/commentRule'

import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'
import { isNewcomer } from './newcomer'

const approve = (reason: string): Finding => ({
  phase: 'mode',
  verdict: 'approve',
  reason,
  score: 0,
})
const hold = (reason: string): Finding => ({ phase: 'mode', verdict: 'hold', reason, score: 0 })

const BY_MODE: Record<CommentMode, (input: TriageInput) => Finding> = {
  open: () => approve('Comments here are shown at once.'),
  mixed: (input) =>
    isNewcomer(input)
      ? hold('Comments of new commenters wait for a decision here.')
      : approve('Comments of known readers are shown at once here.'),
  moderated: () => hold('Comments here wait for a decision.'),
  closed: () => passing('mode'),
}

/** What becomes of a comment in which nothing was found. */
export const mode = (input: TriageInput): Finding => BY_MODE[input.mode](input)

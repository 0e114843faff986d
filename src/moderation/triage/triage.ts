import { commentBody, LONGEST_BODY } from '@/src/moderation/commentBody'

import type { Finding, Outcome, Triage } from './finding'
import type { TriageInput } from './input'
import { care } from './phases/care'
import { length } from './phases/length'
import { type Phase, phases } from './phases'

/** The strongest first: one phase that says so is enough. */
const STRONGEST: readonly Outcome[] = ['reject', 'spam', 'hold']

const outcomeOf = (findings: Finding[]): Outcome => {
  const says = (outcome: Outcome) => findings.some(({ verdict }) => verdict === outcome)
  // Nobody in danger is turned away, whatever else is found.
  if (findings[0]?.phase === 'care' && findings[0].verdict === 'hold') return 'hold'
  return STRONGEST.find(says) ?? 'approve'
}

/** These read the words as they came; to the others what is much too long is cut. */
const OF_ALL: readonly Phase[] = [care, length]

const within = (body: string): string => {
  const words = commentBody(body)
  return 'problem' in words ? body.slice(0, LONGEST_BODY) : words.body
}

/** What becomes of a comment, and which phase said what. Nothing is asked and nothing is written here. */
export const triage = (input: TriageInput): Triage => {
  const read = { ...input, body: within(input.body) }
  const findings = phases.map((phase) => phase(OF_ALL.includes(phase) ? input : read))
  return { outcome: outcomeOf(findings), phases: findings }
}

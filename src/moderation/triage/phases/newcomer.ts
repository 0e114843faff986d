import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'

/** Whether too little of theirs was approved yet to know them. */
export const isNewcomer = ({ reader, rules }: Pick<TriageInput, 'reader' | 'rules'>): boolean =>
  reader.approved < rules.newcomerApprovals

/** Where comments are open everyone is shown at once: that somebody is new is said, and holds nothing up. */
export const newcomer = (input: TriageInput): Finding => {
  const { reader, rules, mode } = input
  if (!isNewcomer(input)) return passing('newcomer')

  const reason = `A new commenter: ${reader.approved} of ${rules.newcomerApprovals} approved.`
  const score = 1 - reader.approved / rules.newcomerApprovals
  return mode === 'open'
    ? passing('newcomer', reason, score)
    : { phase: 'newcomer', verdict: 'hold', reason, score }
}

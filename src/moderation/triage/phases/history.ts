import { type Finding, passing } from '../finding'
import type { TriageInput } from '../input'

const MUCH_SPAM = 2
const MUCH_TAKEN_DOWN = 3
const MOST_OF_IT = 0.5

/** Much of what they wrote was taken down, or a moderator wants to see all of it. */
export const history = ({ reader }: TriageInput): Finding => {
  const { approved, rejected, spam, isPremoderated, accountDays } = reader
  if (isPremoderated)
    return {
      phase: 'history',
      verdict: 'hold',
      reason: 'Whatever this reader writes waits for a decision.',
      score: 1,
    }

  const takenDown = rejected + spam
  const decided = approved + takenDown
  const score = decided === 0 ? 0 : takenDown / decided
  const isMuch = takenDown >= MUCH_TAKEN_DOWN && score >= MOST_OF_IT
  // Of an account that is older than a day one mistake more is let be.
  const isSpammer = spam >= MUCH_SPAM + Number(accountDays >= 1) && score >= MOST_OF_IT
  return isMuch || isSpammer
    ? {
        phase: 'history',
        verdict: 'hold',
        reason: `Of ${decided} comments of this reader ${takenDown} were taken down.`,
        score,
      }
    : passing('history', '', score)
}

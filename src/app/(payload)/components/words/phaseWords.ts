import type { Outcome, PhaseName } from '@/src/moderation/triage/finding'

export const PHASE_WORDS: Record<PhaseName, string> = {
  care: 'May need help',
  length: 'Length',
  closed: 'Closed',
  links: 'Links',
  repeat: 'Said before',
  'banned-words': 'Banned words',
  'suspect-words': 'Suspect words',
  spam: 'Advertising',
  'identifies-someone': 'Tells who somebody is',
  'medical-advice': 'Medical advice',
  newcomer: 'New commenter',
  history: 'Reader’s history',
  classifier: 'Classifier',
  mode: 'How comments are taken',
}

export const OUTCOME_WORDS: Record<Outcome, string> = {
  approve: 'Shown at once',
  hold: 'Waits for a decision',
  reject: 'Rejected',
  spam: 'Kept as spam',
}

export const VERDICT_WORDS: Record<Outcome | 'pass', string> = {
  pass: 'nothing',
  approve: 'show',
  hold: 'wait',
  reject: 'reject',
  spam: 'spam',
}

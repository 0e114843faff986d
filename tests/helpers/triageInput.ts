import type { TriageInput } from '@/src/moderation/triage/input'
import { BANNED_AT_FIRST, SUSPECT_AT_FIRST } from '@/src/moderation/triage/words/starterLists'

type Overrides = Partial<Omit<TriageInput, 'reader' | 'rules'>> & {
  reader?: Partial<TriageInput['reader']>
  rules?: Partial<TriageInput['rules']>
}

/** A comment of a known reader where comments are open, but for what is given. */
export const triageInput = ({ reader, rules, ...input }: Overrides = {}): TriageInput => ({
  body: 'Thank you for telling this.',
  locale: null,
  mode: 'open',
  piece: 'piece',
  parent: null,
  saidToday: [],
  names: [],
  classified: null,
  ...input,
  reader: {
    ...{ approved: 5, rejected: 0, spam: 0, isPremoderated: false, accountDays: 100 },
    ...reader,
  },
  rules: {
    ...{ bannedWords: BANNED_AT_FIRST, suspectWords: SUSPECT_AT_FIRST },
    ...{ mostLinks: 2, newcomerApprovals: 1 },
    ...rules,
  },
})

import type { TriageInput } from '../input'
import { listed } from '../words/listed'

export const bannedWords = ({ body, rules }: TriageInput) =>
  listed('banned-words', 'reject', 'Banned words', rules.bannedWords, body)

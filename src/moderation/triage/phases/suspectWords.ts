import type { TriageInput } from '../input'
import { listed } from '../words/listed'

export const suspectWords = ({ body, rules }: TriageInput) =>
  listed('suspect-words', 'hold', 'Suspect words', rules.suspectWords, body)

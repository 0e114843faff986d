import type { Language } from '@/src/moderation/care'

import { ABUSE_EN, ABUSE_ES } from './notes/abuse'
import { DEATH_EN, DEATH_ES } from './notes/death'
import { EATING_EN, EATING_ES } from './notes/eating'
import { MEDICAL_EN, MEDICAL_ES } from './notes/medical'
import { SELF_HARM_EN, SELF_HARM_ES } from './notes/selfHarm'
import { SUBSTANCES_EN, SUBSTANCES_ES } from './notes/substances'
import { SUICIDE_EN, SUICIDE_ES } from './notes/suicide'
import { TRAUMA_EN, TRAUMA_ES } from './notes/trauma'
import type { NotePhrase } from './notePhrase'

export const NOTES: Record<Language, readonly NotePhrase[]> = {
  en: [
    ...SUICIDE_EN,
    ...SELF_HARM_EN,
    ...ABUSE_EN,
    ...SUBSTANCES_EN,
    ...EATING_EN,
    ...DEATH_EN,
    ...TRAUMA_EN,
    ...MEDICAL_EN,
  ],
  es: [
    ...SUICIDE_ES,
    ...SELF_HARM_ES,
    ...ABUSE_ES,
    ...SUBSTANCES_ES,
    ...EATING_ES,
    ...DEATH_ES,
    ...TRAUMA_ES,
    ...MEDICAL_ES,
  ],
}

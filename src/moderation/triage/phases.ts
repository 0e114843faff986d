import type { Finding } from './finding'
import type { TriageInput } from './input'
import { bannedWords } from './phases/bannedWords'
import { care } from './phases/care'
import { classifier } from './phases/classifier'
import { closed } from './phases/closed'
import { history } from './phases/history'
import { identifiesSomeone } from './phases/identifiesSomeone'
import { length } from './phases/length'
import { links } from './phases/links'
import { medicalAdvice } from './phases/medicalAdvice'
import { mode } from './phases/mode'
import { newcomer } from './phases/newcomer'
import { repeat } from './phases/repeat'
import { spam } from './phases/spam'
import { suspectWords } from './phases/suspectWords'

export type Phase = (input: TriageInput) => Finding

/** In the order in which they are asked and told; of several that say the same the first gives the reason. */
export const phases: readonly Phase[] = [
  care,
  length,
  closed,
  links,
  repeat,
  bannedWords,
  suspectWords,
  spam,
  identifiesSomeone,
  medicalAdvice,
  newcomer,
  history,
  classifier,
  mode,
]

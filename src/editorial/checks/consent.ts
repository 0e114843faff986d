import { type ConsentProblem, consentProblem } from '../consent'
import { type Check, whole } from './check'

const WORDS: Record<ConsentProblem, string> = {
  missing: 'A story needs a consent before it is published. Choose it, or make one under Consents.',
  'not-yet': 'This consent begins later. A story is published once it is in force.',
  expired: 'This consent has run out. Ask for a new one before the story is published.',
  revoked: 'This consent was revoked, so the story cannot be published.',
}

/** No role makes an exception: the story is the narrator's. */
export const consent: Check = {
  code: 'consent',
  label: 'Consent',
  of: ['stories'],
  blocks: true,
  findings: (subject) => {
    const problem = consentProblem(subject.consent)
    return problem ? [whole(problem, WORDS[problem], { field: 'consent' })] : []
  },
}

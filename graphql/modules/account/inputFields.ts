import { LONGEST_PASSWORD } from '@/src/passwords/passwordProblem'

import { LONGEST_NAME, SHORTEST_NAME } from './checks'

// Its least length is a setting, and the schema is the same for all installations.
export const PASSWORD_DESCRIPTION = `Up to ${LONGEST_PASSWORD} characters of any kind, also spaces: 15 or more unless the installation says otherwise, and none that is guessed first.`
export const NAME_DESCRIPTION = `What others see, ${SHORTEST_NAME} to ${LONGEST_NAME} characters; it need not be a real name. Words that the editors banned, web and e-mail addresses, and what passes for the publication or its staff are refused.`

export const CLIENT_MUTATION_ID = {
  description: 'A name that the front end gives this call. It changes nothing here.',
} as const

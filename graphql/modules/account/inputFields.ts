import { LONGEST_NAME, LONGEST_PASSWORD, SHORTEST_NAME, SHORTEST_PASSWORD } from './checks'

export const PASSWORD_DESCRIPTION = `${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters of any kind.`
export const NAME_DESCRIPTION = `What others see, ${SHORTEST_NAME} to ${LONGEST_NAME} characters; it need not be a real name.`

export const CLIENT_MUTATION_ID = {
  description: 'A name that the front end gives this call. It changes nothing here.',
} as const

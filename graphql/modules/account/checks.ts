import { Mendable, type UserErrorShape } from '../userError'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 512
export const LONGEST_NAME = 40
const EMAIL = /^[^\s@<>()",;:\\]{1,64}@[^\s@<>()",;:\\]+\.[^\s@.<>()",;:\\]{2,}$/

/** A value as it is kept, or what is wrong with it. */
export type Checked = { value: string; problems: UserErrorShape[] }

const checked = (value: string, ...problems: (UserErrorShape | false)[]): Checked => ({
  value,
  problems: problems.filter((problem) => problem !== false),
})

export const checkEmail = (input: string): Checked => {
  const email = input.trim().toLowerCase()
  const isAddress = EMAIL.test(email) && input.length <= 254
  return checked(
    email,
    !isAddress && { code: 'INVALID', message: 'Give an e-mail address.', path: ['email'] },
  )
}

export const checkPassword = (password: string): Checked =>
  checked(
    password,
    password.length < SHORTEST_PASSWORD && {
      code: 'TOO_SHORT',
      message: `Take at least ${SHORTEST_PASSWORD} characters for the password.`,
      path: ['password'],
    },
    password.length > LONGEST_PASSWORD && {
      code: 'TOO_LONG',
      message: `Take at most ${LONGEST_PASSWORD} characters for the password.`,
      path: ['password'],
    },
  )

export const checkDisplayName = (input: string): Checked => {
  const name = input.replace(/\s+/g, ' ').trim()
  return checked(
    name,
    name.length < 2 && {
      code: 'TOO_SHORT',
      message: 'Take a name of 2 letters or more.',
      path: ['displayName'],
    },
    name.length > LONGEST_NAME && {
      code: 'TOO_LONG',
      message: `Take a name of at most ${LONGEST_NAME} characters.`,
      path: ['displayName'],
    },
  )
}

/** Tells all that is wrong at once. */
export const refuseProblems = (...checks: Checked[]): void => {
  const problems = checks.flatMap((check) => check.problems)
  if (problems.length > 0) throw new Mendable(...problems)
}
